package org.sceneplan.layout.aisle;

import java.util.Arrays;
import java.util.Collection;
import java.util.PriorityQueue;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.layout.frame.PlanFrame;
import org.sceneplan.layout.frame.UvBox;
import org.sceneplan.layout.zoning.LevelSite;

/**
 * Grid of places where the middle of a way of one width may run, cell 100 mm in the working frame. The distance of a
 * place to walls, columns and obstacles is exact, so a way found here is free over its whole width along straight legs.
 */
final class WayGrid {
    static final int CELL_MM = 100;
    private static final double TURN_COST_MM = 2500;
    private static final double ALONG_WALL_FACTOR = 1.5;
    private static final int[] DU = {1, 0, -1, 0};
    private static final int[] DV = {0, 1, 0, -1};

    private final PlanFrame frame;
    private final double originU;
    private final double originV;
    private final int columns;
    private final int rows;
    private final boolean[] free;
    private final boolean[] besideWall;

    WayGrid(LevelSite site, double halfWidthMm) {
        frame = site.frame();
        UvBox bounds = site.clip().bounds();
        originU = Math.floor(bounds.minU() / CELL_MM) * CELL_MM;
        originV = Math.floor(bounds.minV() / CELL_MM) * CELL_MM;
        columns = (int) Math.ceil((bounds.maxU() - originU) / CELL_MM) + 1;
        rows = (int) Math.ceil((bounds.maxV() - originV) / CELL_MM) + 1;
        free = new boolean[columns * rows];
        besideWall = new boolean[columns * rows];
        Ring outline = site.level().outline();
        for (int i = 0; i < free.length; i++) {
            free[i] = outline.contains(plan(i));
        }
        for (Segment edge : outline.edges()) {
            block(edge, halfWidthMm, free, false);
            block(edge, halfWidthMm + 900, besideWall, true);
        }
        site.level().columns().forEach(column -> block(column.footprint(), halfWidthMm));
        site.level().walls().forEach(wall -> wall.pieces().forEach(piece -> block(piece, halfWidthMm)));
        site.level().obstacles().forEach(obstacle -> block(obstacle.outline(), halfWidthMm));
    }

    /** Cells inside a ring. */
    boolean[] cellsIn(Collection<Ring> rings) {
        boolean[] cells = new boolean[free.length];
        for (Ring ring : rings) {
            UvBox box = LevelSite.box(frame, ring.points());
            forCells(box, i -> cells[i] |= ring.contains(plan(i)));
        }
        return cells;
    }

    /** Free cell nearest to a place, or -1 when there is none within the given distance. */
    int nearestFree(Point place, double withinMm) {
        double u = frame.u(place);
        double v = frame.v(place);
        int best = -1;
        double bestMm = withinMm;
        for (int i = 0; i < free.length; i++) {
            double distance = Math.hypot(u(i) - u, v(i) - v);
            if (free[i] && distance <= bestMm) {
                best = i;
                bestMm = distance;
            }
        }
        return best;
    }

    /**
     * Cheapest way from any start cell to a goal: short, with few turns, not along walls.
     *
     * @return cells from start to goal, empty when there is no way
     */
    int[] way(boolean[] starts, int goal) {
        double[] cost = new double[free.length * 4];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        int[] before = new int[free.length * 4];
        Arrays.fill(before, -1);
        PriorityQueue<long[]> queue = new PriorityQueue<>(
                (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        for (int dir = 0; dir < 4; dir++) {
            cost[goal * 4 + dir] = 0;
            queue.add(new long[] {0, goal * 4L + dir});
        }
        while (!queue.isEmpty()) {
            long[] entry = queue.poll();
            int state = (int) entry[1];
            if (entry[0] > (long) cost[state]) {
                continue;
            }
            int cell = state >> 2;
            if (starts[cell]) {
                return unwind(before, state);
            }
            for (int dir = 0; dir < 4; dir++) {
                relax(state, dir, cost, before, queue);
            }
        }
        return new int[0];
    }

    double u(int cell) {
        return originU + (double) (cell % columns) * CELL_MM;
    }

    double v(int cell) {
        return originV + (double) (cell / columns) * CELL_MM;
    }

    private void relax(int state, int dir, double[] cost, int[] before, PriorityQueue<long[]> queue) {
        int cell = state >> 2;
        int column = cell % columns + DU[dir];
        int row = cell / columns + DV[dir];
        if (column < 0 || row < 0 || column >= columns || row >= rows || !free[row * columns + column]) {
            return;
        }
        int next = row * columns + column;
        double step = CELL_MM * (besideWall[next] ? ALONG_WALL_FACTOR : 1);
        double total = cost[state] + step + (dir == (state & 3) ? 0 : TURN_COST_MM);
        if (total < cost[next * 4 + dir]) {
            cost[next * 4 + dir] = total;
            before[next * 4 + dir] = state;
            queue.add(new long[] {(long) total, next * 4L + dir});
        }
    }

    private static int[] unwind(int[] before, int last) {
        int count = 0;
        for (int state = last; state >= 0; state = before[state]) {
            count++;
        }
        int[] cells = new int[count];
        int i = 0;
        for (int state = last; state >= 0; state = before[state]) {
            cells[i++] = state >> 2;
        }
        return cells;
    }

    private void block(Ring ring, double distanceMm) {
        UvBox box = LevelSite.box(frame, ring.points()).expanded(distanceMm);
        forCells(box, i -> {
            if (free[i] && ring.distanceMm(plan(i)) < distanceMm) {
                free[i] = false;
            }
        });
    }

    private void block(Segment edge, double distanceMm, boolean[] cells, boolean value) {
        UvBox box = LevelSite.box(frame, java.util.List.of(edge.from(), edge.to())).expanded(distanceMm);
        forCells(box, i -> {
            if (cells[i] != value && edge.distanceMm(plan(i)) < distanceMm) {
                cells[i] = value;
            }
        });
    }

    private void forCells(UvBox box, java.util.function.IntConsumer action) {
        int minColumn = Math.max(0, (int) Math.floor((box.minU() - originU) / CELL_MM));
        int maxColumn = Math.min(columns - 1, (int) Math.ceil((box.maxU() - originU) / CELL_MM));
        int minRow = Math.max(0, (int) Math.floor((box.minV() - originV) / CELL_MM));
        int maxRow = Math.min(rows - 1, (int) Math.ceil((box.maxV() - originV) / CELL_MM));
        for (int row = minRow; row <= maxRow; row++) {
            for (int column = minColumn; column <= maxColumn; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    private Point plan(int cell) {
        return frame.toPlan(u(cell), v(cell));
    }
}
