package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

/**
 * Finds things near a place: a grid of square cells over the points they lie at. Built once, in linear time.
 *
 * @param <T> what lies at the points
 */
final class PointGrid<T> {

    private static final int LEAST_CELL_MM = 2000;
    private static final int CELLS_PER_POINT = 4;

    private final List<T> things;
    private final int[] xMm;
    private final int[] yMm;
    private final int westMm;
    private final int southMm;
    private final int columns;
    private final int rows;
    private final long cellMm;
    /** Per cell, row by row, where its things begin in {@link #sorted}, and the end. */
    private final int[] starts;
    private final int[] sorted;

    /** Sorts things by where they lie. */
    PointGrid(List<T> things, Function<T, Point> at) {
        this.things = List.copyOf(things);
        int count = things.size();
        xMm = new int[count];
        yMm = new int[count];
        List<Point> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Point point = at.apply(things.get(i));
            points.add(point);
            xMm[i] = point.xMm();
            yMm[i] = point.yMm();
        }
        Box box = count == 0 ? new Box(0, 0, 0, 0) : Box.of(points);
        westMm = box.minXMm();
        southMm = box.minYMm();
        long side = LEAST_CELL_MM;
        while ((box.widthMm() / side + 1) * (box.depthMm() / side + 1) > (long) CELLS_PER_POINT * count + 1) {
            side *= 2;
        }
        cellMm = side;
        columns = (int) (box.widthMm() / side) + 1;
        rows = (int) (box.depthMm() / side) + 1;
        starts = new int[columns * rows + 1];
        sorted = new int[count];
        fill();
    }

    private void fill() {
        for (int i = 0; i < sorted.length; i++) {
            starts[cell(i)]++;
        }
        int sum = 0;
        for (int cell = 0; cell < starts.length; cell++) {
            sum += starts[cell];
            starts[cell] = sum;
        }
        for (int i = sorted.length - 1; i >= 0; i--) {
            sorted[--starts[cell(i)]] = i;
        }
    }

    private int cell(int i) {
        return row(yMm[i]) * columns + column(xMm[i]);
    }

    private int column(long x) {
        return (int) Math.max(0, Math.min(columns - 1L, Math.floorDiv(x - westMm, cellMm)));
    }

    private int row(long y) {
        return (int) Math.max(0, Math.min(rows - 1L, Math.floorDiv(y - southMm, cellMm)));
    }

    /** Names everything in a box grown by a distance in no order; an infinite distance names everything. */
    void forEach(Box box, double grownMm, Consumer<T> consumer) {
        if (Double.isInfinite(grownMm)) {
            things.forEach(consumer);
            return;
        }
        long grown = (long) Math.ceil(grownMm);
        long west = box.minXMm() - grown;
        long east = box.maxXMm() + grown;
        long south = box.minYMm() - grown;
        long north = box.maxYMm() + grown;
        int first = column(west);
        int last = column(east);
        for (int row = row(south); row <= row(north); row++) {
            for (int at = starts[row * columns + first]; at < starts[row * columns + last + 1]; at++) {
                int i = sorted[at];
                if (xMm[i] >= west && xMm[i] <= east && yMm[i] >= south && yMm[i] <= north) {
                    consumer.accept(things.get(i));
                }
            }
        }
    }
}
