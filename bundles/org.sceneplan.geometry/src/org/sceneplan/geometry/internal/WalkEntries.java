package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds where one steps from any point, even close to a wall, on to the cells wide enough to walk.
 *
 * <p>These are the wide cells in straight sight of the point, at most a diagonal farther away than the nearest, and not
 * farther than a given reach.
 */
final class WalkEntries {

    private final CellGrid grid;
    private final EdgeSet edges;
    private final float[] leaps;
    private final double reach;

    /** One search for one point. */
    private final class Spiral {
        private final EdgeSearch search = new EdgeSearch(edges);
        private final int x;
        private final int y;
        private final boolean[] wanted;
        private double limit = reach;
        private int[] found = new int[16];
        private int count;

        Spiral(int x, int y, boolean[] wanted) {
            this.x = x;
            this.y = y;
            this.wanted = wanted;
        }

        int[] run(int centre) {
            int column = centre % grid.columns;
            int row = centre / grid.columns;
            for (int ring = 0; (ring - 1) * (double) grid.cell <= limit; ring++) {
                for (int r = Math.max(0, row - ring); r <= Math.min(grid.rows - 1, row + ring); r++) {
                    int step = Math.abs(r - row) == ring ? 1 : 2 * ring;
                    for (int q = column - ring; q <= column + ring; q += step) {
                        if (q >= 0 && q < grid.columns) {
                            consider(r * grid.columns + q);
                        }
                    }
                }
            }
            int[] entries = Arrays.copyOf(found, count);
            Arrays.sort(entries);
            return entries;
        }

        private void consider(int c) {
            if (leaps[c] == 0 || wanted != null && !wanted[c]) {
                return;
            }
            double dx = grid.centreX(c) - (double) x;
            double dy = grid.centreY(c) - (double) y;
            double away = Math.sqrt(dx * dx + dy * dy);
            if (away <= limit && search.isClear(x, y, grid.centreX(c), grid.centreY(c))) {
                limit = Math.min(limit, away + grid.diagonal());
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = c;
            }
        }
    }

    WalkEntries(Floor floor, float[] leaps, double reach) {
        this.grid = floor.grid;
        this.edges = floor.edges;
        this.leaps = leaps;
        this.reach = reach;
    }

    /** Returns the cells, ascending; only those marked in {@code wanted} unless that is null. */
    int[] of(int x, int y, boolean[] wanted) {
        int centre = grid.at(x, y);
        return centre < 0 ? new int[0] : new Spiral(x, y, wanted).run(centre);
    }
}
