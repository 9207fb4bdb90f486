package org.sceneplan.rules.exit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
 * narrower than two cells there may be none. Time in proportion to the cells; after a change of a few things, to the
 * cells whose shortest way it changes.
 */
final class StepGrid {

    /** 17/12 is just above the square root of 2: lengths are never too short. */
    private static final int STRAIGHT = 12;
    private static final int SLANTING = 17;
    private static final int NONE = Integer.MAX_VALUE;
    private static final int BLOCKED = -1;

    private final FloorCells cells;
    private final StepGrid before;
    private final Map<Integer, Integer> started = new TreeMap<>();
    /** Per cell the length of the shortest way of steps. */
    private int[] length;
    /** By neighbour: how far its number is off, and the length of the step. */
    private final int[] offset;

    /** Lays the grid on a floor; parameters as of {@link FloorCells}. */
    StepGrid(Ring outline, List<Ring> things, int cellMm, int spareMm) {
        this(new FloorCells(outline, things, cellMm, spareMm), null);
    }

    private StepGrid(FloorCells cells, StepGrid before) {
        this.cells = cells;
        this.before = before;
        int row = cells.columns;
        offset = new int[] {-1, 1, -row, row, -row - 1, -row + 1, row - 1, row + 1};
    }

    /** Returns the grid of the same floor after some things came and others went, to be started and spread. */
    StepGrid after(List<Ring> gone, List<Ring> come) {
        return new StepGrid(new FloorCells(cells, gone, come), this);
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
                if (cells.isFree(cell)) {
                    Point centre = cells.centre(cell);
                    double distanceMm = exit.distanceMm(centre);
                    if (distanceMm <= mostMm && outline.contains(centre) && straight.isFree(centre, exit)) {
                        started.merge(cell, (int) Math.ceil(distanceMm * STRAIGHT / cells.cellMm), Math::min);
                    }
                }
            }
        }
    }

    /** Walks from the starts over the whole floor; where nothing changed, lengths are taken from the grid before. */
    void spread() {
        if (before == null) {
            length = new int[cells.size()];
            cells.mark(length, NONE, BLOCKED);
            started.forEach((cell, start) -> length[cell] = start);
            walk(started.keySet().stream().mapToInt(cell -> cell).toArray(), started.size());
            return;
        }
        int[] changed = cells.changed(before.cells);
        boolean isSame = changed.length == 0 && started.equals(before.started);
        length = isSame ? before.length : before.length.clone();
        if (!isSame) {
            repair(changed);
        }
    }

    /** Tells whether all lengths are those of the grid before. */
    boolean isSameAs(StepGrid other) {
        return length == other.length;
    }

    /** Forgets the grid before. */
    StepGrid alone() {
        StepGrid grid = new StepGrid(cells, null);
        grid.length = length;
        grid.started.putAll(started);
        return grid;
    }

    private void walk(int[] from, int count) {
        new StepWave(length, cells.columns, STRAIGHT, SLANTING).spread(from, count);
    }

    /** Lengths that lost their way are taken back, from the shortest on; then these and new ways are walked again. */
    private void repair(int[] changed) {
        Suspects open = new Suspects();
        Suspects suspects = new Suspects();
        for (int cell : changed) {
            length[cell] = cells.isFree(cell) ? NONE : BLOCKED;
            open.add(cell);
            for (int off : offset) {
                suspects.add(cell + off);
            }
        }
        before.started.forEach((cell, start) -> suspects.add(cell));
        started.forEach((cell, start) -> suspects.add(cell));
        takeBack(suspects, open);
        for (int i = 0; i < suspects.count; i++) {
            open.add(suspects.cells[i]);
        }
        int[] from = new int[open.count];
        int count = 0;
        for (int i = 0; i < open.count; i++) {
            int cell = open.cells[i];
            if (length[cell] >= 0) {
                int best = shortest(cell);
                if (best < length[cell]) {
                    length[cell] = best;
                    from[count++] = cell;
                }
            }
        }
        walk(from, count);
    }

    /** A growing list of cells. */
    private static final class Suspects {
        private int[] cells = new int[64];
        private int count;

        private void add(int cell) {
            cells = count == cells.length ? Arrays.copyOf(cells, 2 * count) : cells;
            cells[count++] = cell;
        }
    }

    /** Takes back the lengths of the suspects, and of those that follow, that no shorter way leads to any more. */
    private void takeBack(Suspects suspects, Suspects lost) {
        int[] old = before.length;
        long[] first = new long[suspects.count];
        int count = 0;
        for (int i = 0; i < suspects.count; i++) {
            int cell = suspects.cells[i];
            if (length[cell] >= 0 && length[cell] != NONE) {
                first[count++] = CellQueue.entry(cell, length[cell]);
            }
        }
        CellQueue queue = new CellQueue(Arrays.copyOf(first, count));
        while (queue.next()) {
            int cell = queue.cell();
            if (length[cell] == queue.length() && shortest(cell) > length[cell]) {
                length[cell] = NONE;
                lost.add(cell);
                for (int k = 0; k < offset.length; k++) {
                    int next = cell + offset[k];
                    if (length[next] != NONE && length[next] == old[cell] + step(k)) {
                        queue.add(next, length[next]);
                    }
                }
            }
        }
    }

    private static int step(int neighbour) {
        return neighbour < 4 ? STRAIGHT : SLANTING;
    }

    /** The start of a free cell or the length over the best of its neighbours that have one. */
    private int shortest(int cell) {
        int least = started.getOrDefault(cell, NONE);
        int row = cells.columns;
        for (int k = 0; k < offset.length; k++) {
            int from = length[cell + offset[k]];
            boolean isOpen = k < 4 || length[cell + (k < 6 ? -row : row)] >= 0
                    && length[cell + (k % 2 == 0 ? -1 : 1)] >= 0;
            if (from >= 0 && from != NONE && isOpen) {
                least = Math.min(least, from + step(k));
            }
        }
        return least;
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
                if (length[cell] >= 0 && length[cell] != NONE) {
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
}
