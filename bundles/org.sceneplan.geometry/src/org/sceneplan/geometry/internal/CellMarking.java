package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Marks which cells of a grid are free floor and which an edge runs through.
 *
 * <p>A cell is free if its centre is. Every point of an edge lies in a cell marked as touched.
 */
public final class CellMarking {

    private static final double NOISE_MM = 1e-6;

    private final CellGrid grid;
    private final boolean[] free;
    private final boolean[] touched;

    /** Starts with no free cell. */
    public CellMarking(CellGrid grid) {
        this.grid = grid;
        free = new boolean[grid.size()];
        touched = new boolean[grid.size()];
    }

    /** Returns the free cells, live. */
    public boolean[] free() {
        return free;
    }

    /** Returns the cells that edges run through, live. */
    public boolean[] touched() {
        return touched;
    }

    /** Exchanges free and not free inside a ring: shells first, then their holes. */
    public void toggle(Corners ring) {
        fill(ring, true);
    }

    /** Makes the inside of a ring not free. */
    public void block(Corners ring) {
        fill(ring, false);
    }

    private void fill(Corners ring, boolean toggle) {
        double[] crossings = new double[ring.size];
        long south = (long) ring.minY - grid.originY - grid.cell / 2;
        int firstRow = (int) Math.max(0, Math.floorDiv(south, (long) grid.cell));
        for (int row = firstRow; row < grid.rows; row++) {
            double y = grid.originY + row * (double) grid.cell + grid.cell / 2;
            if (y > ring.maxY) {
                return;
            }
            int count = crossings(ring, y, crossings);
            for (int k = 0; k + 1 < count; k += 2) {
                int first = Math.max(0, firstCentreFrom(crossings[k]));
                int end = Math.min(grid.columns, firstCentreFrom(crossings[k + 1]));
                for (int c = row * grid.columns + first; c < row * grid.columns + end; c++) {
                    free[c] = toggle && !free[c];
                }
            }
        }
    }

    private static int crossings(Corners ring, double y, double[] crossings) {
        int count = 0;
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            if (ring.y[i] > y != ring.y[j] > y) {
                crossings[count++] = ring.x[i]
                        + (y - ring.y[i]) * ((double) ring.x[j] - ring.x[i]) / ((double) ring.y[j] - ring.y[i]);
            }
        }
        Arrays.sort(crossings, 0, count);
        return count;
    }

    /** Returns the first column whose centre is not west of x, not limited to the grid on the east. */
    private int firstCentreFrom(double x) {
        return (int) Math.ceil((x - grid.originX - grid.cell / 2) / grid.cell);
    }

    /** Marks the cells that the edges of a ring run through. */
    public void touch(Corners ring) {
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            touch(ring.x[i], ring.y[i], ring.x[j], ring.y[j]);
        }
    }

    private void touch(int ax, int ay, int bx, int by) {
        double lowX = ay <= by ? ax : bx;
        double highX = ay <= by ? bx : ax;
        double low = Math.min(ay, by);
        double high = Math.max(ay, by);
        int firstRow = Math.max(0, cellsFrom(low - NOISE_MM, grid.originY));
        int lastRow = Math.min(grid.rows - 1, cellsFrom(high + NOISE_MM, grid.originY));
        double slope = high > low ? (highX - lowX) / (high - low) : 0;
        for (int row = firstRow; row <= lastRow; row++) {
            double bottom = Math.max(low, grid.originY + row * (double) grid.cell);
            double top = Math.min(high, grid.originY + (row + 1) * (double) grid.cell);
            double x1 = high > low ? lowX + (bottom - low) * slope : lowX;
            double x2 = high > low ? lowX + (top - low) * slope : highX;
            int first = Math.max(0, cellsFrom(Math.min(x1, x2) - NOISE_MM, grid.originX));
            int last = Math.min(grid.columns - 1, cellsFrom(Math.max(x1, x2) + NOISE_MM, grid.originX));
            for (int c = row * grid.columns + first; c <= row * grid.columns + last; c++) {
                touched[c] = true;
            }
        }
    }

    private int cellsFrom(double place, int origin) {
        return (int) Math.floor((place - origin) / grid.cell);
    }
}
