package org.sceneplan.rules.exit;

import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * Ways of steps over the free {@link FloorCells}, which prove upper bounds of walking distances cheaply.
 *
 * <p>Steps lead from the centre of a free cell to its eight neighbours, slantwise only between two free ones; so each
 * way of steps is a way on the floor that keeps half a cell and the spare width from everything, and the shortest way
 * is no longer. A way of steps is at most 8.3 % longer than the shortest way through free cells; where passages are
 * narrower than two cells there may be none. Time in proportion to the cells.
 */
final class StepGrid {

    /** 17/12 is just above the square root of 2: lengths are never too short. */
    private static final int STRAIGHT = 12;
    private static final int SLANTING = 17;
    /** Waiting lengths differ by less: starts lie within two cells of an exit, steps are shorter. */
    private static final int BUCKETS = 32;
    private static final int NONE = Integer.MAX_VALUE;

    private final FloorCells cells;
    private int[] length;
    private int[] started;

    /** Lays the grid on a floor; parameters as of {@link FloorCells}. */
    StepGrid(Ring outline, List<Ring> things, int cellMm, int spareMm) {
        cells = new FloorCells(outline, things, cellMm, spareMm);
        length = new int[cells.size()];
        Arrays.fill(length, NONE);
    }

    /** Tells whether the straight way from a place to the nearest point of an exit is free. */
    interface StraightWay {
        boolean isFree(Point place, Segment exit);
    }

    /** Starts ways at the free cells within two cells of an exit that a straight way joins to it. */
    void start(Ring outline, Segment exit, StraightWay straight) {
        int mostMm = 2 * cells.cellMm;
        Box near = exit.box().expanded(mostMm);
        for (int row = cells.rowOf(near.minYMm()); row <= cells.rowOf(near.maxYMm()); row++) {
            for (int column = cells.columnOf(near.minXMm()); column <= cells.columnOf(near.maxXMm()); column++) {
                int cell = row * cells.columns + column;
                Point centre = cells.centre(cell);
                double distanceMm = exit.distanceMm(centre);
                if (cells.isFree(cell) && distanceMm <= mostMm && outline.contains(centre)
                        && straight.isFree(centre, exit)) {
                    length[cell] = Math.min(length[cell], (int) Math.ceil(distanceMm * STRAIGHT / cells.cellMm));
                }
            }
        }
    }

    /**
     * Walks from the starts over the whole floor.
     *
     * @param before a grid that was spread before, or null; its lengths are taken where it began the same
     */
    void spread(StepGrid before) {
        started = length.clone();
        if (before != null && cells.isFreeLike(before.cells) && Arrays.equals(started, before.started)) {
            length = before.length;
        } else {
            spread();
        }
    }

    private void spread() {
        int[][] queue = new int[BUCKETS][64];
        int[] size = new int[BUCKETS];
        int waiting = 0;
        for (int cell = 0; cell < length.length; cell++) {
            if (length[cell] != NONE) {
                add(queue, size, length[cell], cell);
                waiting++;
            }
        }
        for (int now = 0; waiting > 0; now++) {
            int bucket = now % BUCKETS;
            for (int i = 0; i < size[bucket]; i++) {
                waiting--;
                int cell = queue[bucket][i];
                if (length[cell] == now) {
                    waiting += spreadFrom(cell, queue, size);
                }
            }
            size[bucket] = 0;
        }
    }

    private int spreadFrom(int cell, int[][] queue, int[] size) {
        int added = 0;
        int columns = cells.columns;
        boolean west = cells.isFree(cell - 1);
        boolean east = cells.isFree(cell + 1);
        boolean south = cells.isFree(cell - columns);
        boolean north = cells.isFree(cell + columns);
        int straight = length[cell] + STRAIGHT;
        int slanting = length[cell] + SLANTING;
        added += west ? offer(cell - 1, straight, queue, size) : 0;
        added += east ? offer(cell + 1, straight, queue, size) : 0;
        added += south ? offer(cell - columns, straight, queue, size) : 0;
        added += north ? offer(cell + columns, straight, queue, size) : 0;
        added += west && south ? offer(cell - columns - 1, slanting, queue, size) : 0;
        added += east && south ? offer(cell - columns + 1, slanting, queue, size) : 0;
        added += west && north ? offer(cell + columns - 1, slanting, queue, size) : 0;
        added += east && north ? offer(cell + columns + 1, slanting, queue, size) : 0;
        return added;
    }

    private int offer(int cell, int newLength, int[][] queue, int[] size) {
        if (!cells.isFree(cell) || newLength >= length[cell]) {
            return 0;
        }
        length[cell] = newLength;
        add(queue, size, newLength, cell);
        return 1;
    }

    /**
     * Returns an upper bound of the distance of a place from the nearest exit in mm; positive infinity if there is
     * none.
     *
     * @param free convex floor around the place that is free for certain
     */
    double boundMm(Point place, Ring free) {
        int column = cells.columnOf(place.xMm());
        int row = cells.rowOf(place.yMm());
        double least = Double.POSITIVE_INFINITY;
        for (int r = Math.max(0, row - 1); r <= Math.min(cells.rows - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(cells.columns - 1, column + 1); c++) {
                int cell = r * cells.columns + c;
                if (length[cell] != NONE) {
                    Point centre = cells.centre(cell);
                    double sumMm = (double) length[cell] * cells.cellMm / STRAIGHT + place.distanceMm(centre);
                    if (sumMm < least && (r == row && c == column || free.contains(centre))) {
                        least = sumMm;
                    }
                }
            }
        }
        return least;
    }

    private static void add(int[][] queue, int[] size, int length, int cell) {
        int bucket = length % BUCKETS;
        if (size[bucket] == queue[bucket].length) {
            queue[bucket] = Arrays.copyOf(queue[bucket], size[bucket] * 2);
        }
        queue[bucket][size[bucket]++] = cell;
    }
}
