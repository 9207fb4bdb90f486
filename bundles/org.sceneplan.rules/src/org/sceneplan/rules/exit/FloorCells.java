package org.sceneplan.rules.exit;

import java.util.Arrays;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * Square cells over a floor and which of them are free: those that nothing comes nearer to than a spare width, of
 * turned things measured along both axes. Cells are numbered by rows; those on the rim, outside of the shell, are
 * never free.
 */
final class FloorCells {

    /** Side of a cell in mm. */
    final int cellMm;
    /** Number of cells in a row. */
    final int columns;
    /** Number of rows. */
    final int rows;
    private final int originX;
    private final int originY;
    private final int spareMm;
    /** Per row, per cell how many things come too near; rows without a change are those of the floor before. */
    private final short[][] things;
    private final short[][] thingsBefore;

    /**
     * Marks what is free.
     *
     * @param outline inner face of the shell
     * @param things  what stands on the floor
     * @param spareMm distance that free cells keep from everything
     */
    FloorCells(Ring outline, List<Ring> things, int cellMm, int spareMm) {
        this.cellMm = cellMm;
        this.spareMm = spareMm;
        Box box = outline.box();
        originX = box.minXMm() - 2 * cellMm;
        originY = box.minYMm() - 2 * cellMm;
        columns = box.widthMm() / cellMm + 5;
        rows = box.depthMm() / cellMm + 5;
        this.things = new short[rows][columns];
        thingsBefore = new short[rows][];
        Arrays.fill(this.things[0], (short) 1);
        Arrays.fill(this.things[rows - 1], (short) 1);
        for (short[] row : this.things) {
            row[0]++;
            row[columns - 1]++;
        }
        things.forEach(thing -> count(thing, 1));
        Point from = outline.points().get(outline.size() - 1);
        for (Point to : outline.points()) {
            countLine(from, to);
            from = to;
        }
    }

    /** Marks what is free after some things came and others went. */
    FloorCells(FloorCells before, List<Ring> gone, List<Ring> come) {
        cellMm = before.cellMm;
        columns = before.columns;
        rows = before.rows;
        originX = before.originX;
        originY = before.originY;
        spareMm = before.spareMm;
        things = before.things.clone();
        thingsBefore = before.things;
        gone.forEach(thing -> count(thing, -1));
        come.forEach(thing -> count(thing, 1));
    }

    private void count(Ring thing, int by) {
        if (thing.isAxisParallelRectangle()) {
            count(thing.box(), spareMm, by);
        } else {
            countTurned(thing, by);
        }
    }

    /** Tells whether a cell is free. */
    boolean isFree(int cell) {
        return things[cell / columns][cell % columns] == 0;
    }

    /** Writes one value for the free cells and another for those that are not. */
    void mark(int[] marks, int free, int blocked) {
        int cell = 0;
        for (short[] row : things) {
            for (short count : row) {
                marks[cell++] = count == 0 ? free : blocked;
            }
        }
    }

    /** Returns the cells of which one is free and the other is not, here and on the same floor before; ascending. */
    int[] changed(FloorCells before) {
        int[] changed = new int[8];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; things[row] != before.things[row] && column < columns; column++) {
                if (things[row][column] == 0 != (before.things[row][column] == 0)) {
                    changed = count == changed.length ? Arrays.copyOf(changed, 2 * count) : changed;
                    changed[count++] = row * columns + column;
                }
            }
        }
        return Arrays.copyOf(changed, count);
    }

    /** Returns the number of cells. */
    int size() {
        return rows * columns;
    }

    /** Returns the column of an x, cut to the grid. */
    int columnOf(int xMm) {
        return Math.max(0, Math.min(columns - 1, Math.floorDiv(xMm - originX, cellMm)));
    }

    /** Returns the row of a y, cut to the grid. */
    int rowOf(int yMm) {
        return Math.max(0, Math.min(rows - 1, Math.floorDiv(yMm - originY, cellMm)));
    }

    /** Returns the centre of a cell. */
    Point centre(int cell) {
        return new Point(originX + cell % columns * cellMm + cellMm / 2,
                originY + cell / columns * cellMm + cellMm / 2);
    }

    /** Counts for the cells that come nearer to a box than a spare width; not for a cell exactly that far. */
    private void count(Box box, int spareMm, int by) {
        int firstRow = Math.max(0, Math.floorDiv(box.minYMm() - spareMm - originY, cellMm));
        int lastRow = Math.min(rows - 1, Math.floorDiv(box.maxYMm() + spareMm - 1 - originY, cellMm));
        for (int row = firstRow; row <= lastRow; row++) {
            countRow(row, box.minXMm() - spareMm, box.maxXMm() + spareMm, by);
        }
    }

    private void countRow(int row, int westMm, int eastMm, int by) {
        int first = Math.max(0, Math.floorDiv(westMm - originX, cellMm));
        int last = Math.min(columns - 1, Math.floorDiv(eastMm - 1 - originX, cellMm));
        if (things[row] == thingsBefore[row]) {
            things[row] = things[row].clone();
        }
        for (int column = first; column <= last; column++) {
            things[row][column] += (short) by;
        }
    }

    /** A turned thing counts in each row from its westernmost to its easternmost place there, spare width added. */
    private void countTurned(Ring thing, int by) {
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
                countRow(row, (int) Math.floor(west) - spareMm, (int) Math.ceil(east) + spareMm, by);
            }
        }
    }

    private static double xAt(Point from, Point to, double y) {
        if (from.yMm() == to.yMm()) {
            return to.xMm();
        }
        return from.xMm() + (y - from.yMm()) * ((double) to.xMm() - from.xMm()) / ((double) to.yMm() - from.yMm());
    }

    /** A slanting line counts as the boxes of pieces no longer than a cell. */
    private void countLine(Point from, Point to) {
        boolean isStraight = from.xMm() == to.xMm() || from.yMm() == to.yMm();
        int pieces = isStraight ? 1 : (int) Math.ceil(from.distanceMm(to) / cellMm);
        for (int i = 0; i < pieces; i++) {
            int x1 = between(from.xMm(), to.xMm(), i, pieces);
            int y1 = between(from.yMm(), to.yMm(), i, pieces);
            int x2 = between(from.xMm(), to.xMm(), i + 1, pieces);
            int y2 = between(from.yMm(), to.yMm(), i + 1, pieces);
            count(new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)),
                    Math.max(1, spareMm), 1);
        }
    }

    private static int between(int from, int to, int i, int pieces) {
        return (int) (from + ((long) to - from) * i / pieces);
    }
}
