package org.sceneplan.plan.walk;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * The floor of a level in square cells: where a person can stand and how far it is from there to everywhere else.
 * Ways go from cell to cell in 16 directions, so that a straight way is found at most 2.8 % too long [C]. Around the
 * floor lies an edge of cells that are not free.
 */
final class FloorGrid {
    /** A person with a list in the hand is 0.5 m wide [K]. */
    static final int BODY_MM = 500;

    private static final int CELL_MM = 250;
    private static final int MOST_CELLS = 40_000;
    private static final int EDGE = 2;
    private static final int[][] MOVES = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {1, 1}, {-1, 1}, {-1, -1}, {1, -1}, {2, 1},
            {1, 2}, {-1, 2}, {-2, 1}, {-2, -1}, {-1, -2}, {1, -2}, {2, -1}};
    private static final int NONE = -1;

    private final int minXMm;
    private final int minYMm;
    private final int cellMm;
    private final int columns;
    private final int rows;
    private final boolean[] free;
    private final int[] lengths;
    private final int[] lengthsWhenSpread;
    private final CellQueue queue;
    private final int[] steps = new int[MOVES.length];
    private final int[] stepsMm = new int[MOVES.length];
    private final int[] firstPassed = new int[MOVES.length];
    private final int[] secondPassed = new int[MOVES.length];

    FloorGrid(Ring outline, Collection<Ring> blocked) {
        Box box = outline.box();
        this.cellMm = cellMm(box);
        this.minXMm = box.minXMm() - EDGE * cellMm;
        this.minYMm = box.minYMm() - EDGE * cellMm;
        this.columns = box.widthMm() / cellMm + 1 + 2 * EDGE;
        this.rows = box.depthMm() / cellMm + 1 + 2 * EDGE;
        this.free = new boolean[columns * rows];
        this.lengths = new int[columns * rows];
        this.lengthsWhenSpread = new int[columns * rows];
        this.queue = new CellQueue(cellMm);
        for (int i = 0; i < MOVES.length; i++) {
            prepareMove(i, MOVES[i][0], MOVES[i][1]);
        }
        open(outline);
        outline.edges().forEach(edge -> close(edge.box(), edge::distanceMm));
        blocked.forEach(ring -> close(ring.box(), ring::distanceMm));
    }

    private static int cellMm(Box box) {
        int cell = CELL_MM;
        while ((long) (box.widthMm() / cell + 1) * (box.depthMm() / cell + 1) > MOST_CELLS) {
            cell += CELL_MM / 2;
        }
        return cell;
    }

    /** A slanting move passes two cells that must be free, too; a straight one passes none besides its own. */
    private void prepareMove(int move, int dx, int dy) {
        int sideways = Integer.signum(dx);
        int upwards = Integer.signum(dy) * columns;
        int squared = dx * dx + dy * dy;
        steps[move] = dx + dy * columns;
        stepsMm[move] = (int) Math.round(cellMm * Math.sqrt(squared));
        firstPassed[move] = squared == 1 ? 0 : squared == 2 ? sideways : sideways + upwards;
        secondPassed[move] = squared == 1 ? 0 : squared == 2 || Math.abs(dy) == 2 ? upwards : sideways;
    }

    private void open(Ring outline) {
        for (int row = EDGE; row < rows - EDGE; row++) {
            for (int column = EDGE; column < columns - EDGE; column++) {
                free[row * columns + column] = outline.contains(middle(row * columns + column));
            }
        }
    }

    private void close(Box box, ToDoubleFunction<Point> distanceMm) {
        for (int row = row(box.minYMm() - BODY_MM); row <= row(box.maxYMm() + BODY_MM); row++) {
            for (int column = column(box.minXMm() - BODY_MM); column <= column(box.maxXMm() + BODY_MM); column++) {
                int cell = row * columns + column;
                free[cell] = free[cell] && distanceMm.applyAsDouble(middle(cell)) >= BODY_MM / 2.0;
            }
        }
    }

    /** The free cell nearest to a point, nearer than the given distance; -1 when there is none. */
    int cellNear(Point point, int reachMm) {
        int best = NONE;
        double least = reachMm;
        for (int row = row(point.yMm() - reachMm); row <= row(point.yMm() + reachMm); row++) {
            for (int column = column(point.xMm() - reachMm); column <= column(point.xMm() + reachMm); column++) {
                int cell = row * columns + column;
                double distance = free[cell] ? point.distanceMm(middle(cell)) : reachMm;
                if (distance < least) {
                    least = distance;
                    best = cell;
                }
            }
        }
        return best;
    }

    /**
     * Lengths of the shortest ways from a cell in mm; {@link Integer#MAX_VALUE} where none leads. The array is used
     * again by the next call.
     */
    int[] lengthsFrom(int start) {
        Arrays.fill(lengths, Integer.MAX_VALUE);
        Arrays.fill(lengthsWhenSpread, Integer.MAX_VALUE);
        lengths[start] = 0;
        queue.add(start, 0);
        for (int cell = queue.take(); cell != NONE; cell = queue.take()) {
            if (lengths[cell] < lengthsWhenSpread[cell]) {
                lengthsWhenSpread[cell] = lengths[cell];
                spread(cell, lengths[cell]);
            }
        }
        return lengths;
    }

    private void spread(int cell, int lengthMm) {
        for (int move = 0; move < steps.length; move++) {
            int next = cell + steps[move];
            int length = lengthMm + stepsMm[move];
            if (free[next] && length < lengths[next] && free[cell + firstPassed[move]]
                    && free[cell + secondPassed[move]]) {
                lengths[next] = length;
                queue.add(next, length);
            }
        }
    }

    /** The middle of a cell. */
    Point middle(int cell) {
        return new Point(minXMm + cell % columns * cellMm + cellMm / 2, minYMm + cell / columns * cellMm + cellMm / 2);
    }

    private int column(int xMm) {
        return Math.clamp((xMm - minXMm) / cellMm, EDGE, columns - 1 - EDGE);
    }

    private int row(int yMm) {
        return Math.clamp((yMm - minYMm) / cellMm, EDGE, rows - 1 - EDGE);
    }
}
