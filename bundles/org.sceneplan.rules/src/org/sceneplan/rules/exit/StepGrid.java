package org.sceneplan.rules.exit;

import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * A coarse grid over a floor that proves upper bounds of walking distances cheaply.
 *
 * <p>A cell is free where nothing comes nearer to it than the spare width (of turned things measured along both axes). Steps lead from the centre of a free cell to its eight neighbours, slantwise only between
 * two free ones; so each way of steps is a way on the floor that keeps half a cell and the spare width from everything,
 * and no shortest way is longer. It is at most 8.3 % longer than the shortest way through free cells; where passages
 * are narrower than two cells there may be no way of steps at all. Time in proportion to the cells.
 */
final class StepGrid {

    /** 17/12 is just above the square root of 2: lengths are never too short. */
    private static final int STRAIGHT = 12;
    private static final int SLANTING = 17;
    private static final int BUCKETS = 32;
    private static final int NONE = Integer.MAX_VALUE;

    private final int cellMm;
    private final int originX;
    private final int originY;
    private final int columns;
    private final int rows;
    private final boolean[] blocked;
    private final int[] length;

    /**
     * Marks what is free.
     *
     * @param outline inner face of the shell
     * @param things  what stands on the floor
     * @param spareMm distance that free cells keep from everything
     */
    StepGrid(Ring outline, List<Ring> things, int cellMm, int spareMm) {
        this.cellMm = cellMm;
        Box box = outline.box();
        originX = box.minXMm() - 2 * cellMm;
        originY = box.minYMm() - 2 * cellMm;
        columns = box.widthMm() / cellMm + 5;
        rows = box.depthMm() / cellMm + 5;
        blocked = new boolean[columns * rows];
        length = new int[columns * rows];
        Arrays.fill(length, NONE);
        for (int column = 0; column < columns; column++) {
            blocked[column] = true;
            blocked[(rows - 1) * columns + column] = true;
        }
        for (int row = 0; row < rows; row++) {
            blocked[row * columns] = true;
            blocked[row * columns + columns - 1] = true;
        }
        for (Ring thing : things) {
            if (thing.isAxisParallelRectangle()) {
                block(thing.box(), spareMm);
            } else {
                blockTurned(thing, spareMm);
            }
        }
        Point from = outline.points().get(outline.size() - 1);
        for (Point to : outline.points()) {
            blockLine(from, to, spareMm);
            from = to;
        }
    }

    /** Blocks the cells that come nearer to a box than the spare width; a cell exactly that far stays free. */
    private void block(Box box, int spareMm) {
        int firstRow = Math.max(0, Math.floorDiv(box.minYMm() - spareMm - originY, cellMm));
        int lastRow = Math.min(rows - 1, Math.floorDiv(box.maxYMm() + spareMm - 1 - originY, cellMm));
        for (int row = firstRow; row <= lastRow; row++) {
            blockRow(row, box.minXMm() - spareMm, box.maxXMm() + spareMm);
        }
    }

    private void blockRow(int row, int westMm, int eastMm) {
        int first = Math.max(0, Math.floorDiv(westMm - originX, cellMm));
        int last = Math.min(columns - 1, Math.floorDiv(eastMm - 1 - originX, cellMm));
        for (int column = first; column <= last; column++) {
            blocked[row * columns + column] = true;
        }
    }

    /** Of a turned thing each row blocks from its westernmost to its easternmost place in the row, spare width added. */
    private void blockTurned(Ring thing, int spareMm) {
        Box box = thing.box();
        int lastRow = Math.min(rows - 1, Math.floorDiv(box.maxYMm() + spareMm - originY, cellMm));
        for (int row = Math.max(0, Math.floorDiv(box.minYMm() - spareMm - originY, cellMm)); row <= lastRow; row++) {
            double south = originY + (double) row * cellMm - spareMm;
            double north = south + cellMm + 2.0 * spareMm;
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            Point from = thing.points().get(thing.size() - 1);
            for (Point to : thing.points()) {
                double low = Math.max(south, Math.min(from.yMm(), to.yMm()));
                double high = Math.min(north, Math.max(from.yMm(), to.yMm()));
                if (low <= high) {
                    west = Math.min(west, Math.min(xAt(from, to, low), xAt(from, to, high)));
                    east = Math.max(east, Math.max(xAt(from, to, low), xAt(from, to, high)));
                }
                from = to;
            }
            if (west <= east) {
                blockRow(row, (int) Math.floor(west) - spareMm, (int) Math.ceil(east) + spareMm);
            }
        }
    }

    private static double xAt(Point from, Point to, double y) {
        if (from.yMm() == to.yMm()) {
            return to.xMm();
        }
        return from.xMm() + (y - from.yMm()) * ((double) to.xMm() - from.xMm()) / ((double) to.yMm() - from.yMm());
    }

    /** A slanting line blocks the boxes of pieces no longer than a cell. */
    private void blockLine(Point from, Point to, int spareMm) {
        boolean isStraight = from.xMm() == to.xMm() || from.yMm() == to.yMm();
        int pieces = isStraight ? 1 : (int) Math.ceil(from.distanceMm(to) / cellMm);
        for (int i = 0; i < pieces; i++) {
            int x1 = between(from.xMm(), to.xMm(), i, pieces);
            int y1 = between(from.yMm(), to.yMm(), i, pieces);
            int x2 = between(from.xMm(), to.xMm(), i + 1, pieces);
            int y2 = between(from.yMm(), to.yMm(), i + 1, pieces);
            block(new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)),
                    Math.max(1, spareMm));
        }
    }

    private static int between(int from, int to, int i, int pieces) {
        return (int) (from + ((long) to - from) * i / pieces);
    }

    /** Starts ways at the free cells within two cells of an exit that a straight way joins to it. */
    void start(Ring outline, Segment exit, StraightWay straight) {
        Box near = exit.box().expanded(2 * cellMm);
        for (int row = (near.minYMm() - originY) / cellMm; row <= (near.maxYMm() - originY) / cellMm; row++) {
            for (int column = (near.minXMm() - originX) / cellMm; column <= (near.maxXMm() - originX)
                    / cellMm; column++) {
                int cell = row * columns + column;
                if (row < rows && column < columns && !blocked[cell]) {
                    Point centre = centre(cell);
                    double distanceMm = exit.distanceMm(centre);
                    if (distanceMm <= 2.0 * cellMm && outline.contains(centre) && straight.isFree(centre, exit)) {
                        length[cell] = Math.min(length[cell], (int) Math.ceil(distanceMm * STRAIGHT / cellMm));
                    }
                }
            }
        }
    }

    /** Tells whether the straight way from a place to the nearest point of an exit is free. */
    interface StraightWay {
        boolean isFree(Point place, Segment exit);
    }

    /** Walks from the starts over the whole floor. */
    void spread() {
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
        boolean west = !blocked[cell - 1];
        boolean east = !blocked[cell + 1];
        boolean south = !blocked[cell - columns];
        boolean north = !blocked[cell + columns];
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
        if (blocked[cell] || newLength >= length[cell]) {
            return 0;
        }
        length[cell] = newLength;
        add(queue, size, newLength, cell);
        return 1;
    }

    /**
     * Returns an upper bound of the distance of a place from the nearest exit in mm; positive infinity if there is none.
     *
     * @param free convex floor around the place that is free for certain
     */
    double boundMm(Point place, Ring free) {
        int column = Math.floorDiv(place.xMm() - originX, cellMm);
        int row = Math.floorDiv(place.yMm() - originY, cellMm);
        double least = Double.POSITIVE_INFINITY;
        for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                int cell = r * columns + c;
                if (length[cell] != NONE) {
                    double stepsMm = (double) length[cell] * cellMm / STRAIGHT;
                    Point centre = centre(cell);
                    double sumMm = stepsMm + place.distanceMm(centre);
                    if (sumMm < least && (r == row && c == column || free.contains(centre))) {
                        least = sumMm;
                    }
                }
            }
        }
        return least;
    }

    private Point centre(int cell) {
        return new Point(originX + cell % columns * cellMm + cellMm / 2, originY + cell / columns * cellMm + cellMm / 2);
    }

    private static void add(int[][] queue, int[] size, int length, int cell) {
        int bucket = length % BUCKETS;
        if (size[bucket] == queue[bucket].length) {
            queue[bucket] = Arrays.copyOf(queue[bucket], size[bucket] * 2);
        }
        queue[bucket][size[bucket]++] = cell;
    }
}
