package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds edges of one ring that meet where they must not: other than neighbours at their common corner.
 *
 * <p>Edges are sorted by their west end and compared while their x ranges meet; exact predicates. Worst case quadratic
 * with a very small constant (10,000 edges that all overlap in x: well below a second).
 */
public final class SelfCrossingSearch {

    private static final int NONE = Integer.MAX_VALUE;

    private final int[] x;
    private final int[] y;
    private final int n;
    private int first = NONE;
    private int second = NONE;

    private SelfCrossingSearch(Corners ring) {
        x = ring.x;
        y = ring.y;
        n = ring.size;
    }

    /** Returns the least pair of edge indices that meet, the smaller index first, or an empty array. */
    public static int[] firstPair(Corners ring) {
        if (ring.convex) {
            return new int[0];
        }
        SelfCrossingSearch search = new SelfCrossingSearch(ring);
        search.sweep();
        return search.first == NONE ? new int[0] : new int[] {search.first, search.second};
    }

    /** Returns x and y of a point common to edges i and j of the ring, which must meet. */
    public static double[] commonPoint(Corners ring, int i, int j) {
        int i2 = ring.next(i);
        int j2 = ring.next(j);
        int[] corners = {i, i2, j, j2};
        for (int c : corners) {
            boolean own = c == i || c == i2;
            int from = own ? j : i;
            int to = own ? j2 : i2;
            if (c != from && c != to && isOn(ring, from, to, c)) {
                return new double[] {ring.x[c], ring.y[c]};
            }
        }
        double along = Orientation.cross(ring.x[j], ring.y[j], ring.x[j2], ring.y[j2], ring.x[i], ring.y[i]);
        double beyond = Orientation.cross(ring.x[j], ring.y[j], ring.x[j2], ring.y[j2], ring.x[i2], ring.y[i2]);
        double part = along == beyond ? 0 : along / (along - beyond);
        return new double[] {ring.x[i] + part * ((double) ring.x[i2] - ring.x[i]),
            ring.y[i] + part * ((double) ring.y[i2] - ring.y[i])};
    }

    private static boolean isOn(Corners ring, int from, int to, int c) {
        return Orientation.side(ring.x[from], ring.y[from], ring.x[to], ring.y[to], ring.x[c], ring.y[c]) == 0
                && Orientation.between(ring.x[from], ring.y[from], ring.x[to], ring.y[to], ring.x[c], ring.y[c]);
    }

    private void sweep() {
        int[] order = edgesFromWestToEast();
        for (int a = 0; a < n; a++) {
            int i = order[a];
            int i2 = i + 1 == n ? 0 : i + 1;
            int east = Math.max(x[i], x[i2]);
            int south = Math.min(y[i], y[i2]);
            int north = Math.max(y[i], y[i2]);
            for (int b = a + 1; b < n; b++) {
                int j = order[b];
                int j2 = j + 1 == n ? 0 : j + 1;
                if (Math.min(x[j], x[j2]) > east) {
                    break;
                }
                if (Math.min(y[j], y[j2]) <= north && Math.max(y[j], y[j2]) >= south) {
                    compare(Math.min(i, j), Math.max(i, j));
                }
            }
        }
    }

    private int[] edgesFromWestToEast() {
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            int i2 = i + 1 == n ? 0 : i + 1;
            keys[i] = (long) Math.min(x[i], x[i2]) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private void compare(int i, int j) {
        if (i > first || i == first && j >= second) {
            return;
        }
        int i2 = i + 1;
        int j2 = j + 1 == n ? 0 : j + 1;
        boolean meet;
        if (j == i2) {
            meet = foldsBack(i, i2, j2);
        } else if (j2 == i) {
            meet = foldsBack(j, i, i2);
        } else {
            meet = Distances.segmentsMeet(x[i], y[i], x[i2], y[i2], x[j], y[j], x[j2], y[j2]);
        }
        if (meet) {
            first = i;
            second = j;
        }
    }

    private boolean foldsBack(int before, int corner, int after) {
        long ax = (long) x[before] - x[corner];
        long ay = (long) y[before] - y[corner];
        long bx = (long) x[after] - x[corner];
        long by = (long) y[after] - y[corner];
        return ax * by - ay * bx == 0 && ax * bx + ay * by > 0;
    }
}
