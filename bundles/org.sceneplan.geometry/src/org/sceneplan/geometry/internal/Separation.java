package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds the shortest chain of edges and gaps that separates places from a start.
 *
 * <p>Corners are the nodes of a graph; its links are the edges of the rings and the gaps, taken from the shortest to
 * the longest. Each link carries, per place, the parity with which it crosses the rays east from the place and from
 * the start. As soon as a cycle has odd parity, it runs round one of the two and not the other. One bit per place, 64
 * at a time.
 */
final class Separation {

    private static final int BITS = Long.SIZE;

    private final EdgeSet edges;
    private final Gaps gaps;
    private final double startX;
    private final double startY;
    private final double[] x;
    private final double[] y;
    private final int[] byY;
    private final int[] parent;
    private final long[] parity;
    private long separated;
    private long justSeparated;

    private Separation(EdgeSet edges, Gaps gaps, double[] start, double[] x, double[] y) {
        this.edges = edges;
        this.gaps = gaps;
        this.startX = start[0];
        this.startY = start[1];
        this.x = x;
        this.y = y;
        this.byY = sortedByY(y);
        parent = new int[edges.size];
        Arrays.setAll(parent, i -> i);
        parity = new long[edges.size];
    }

    /**
     * Returns for each place the index of the gap that, with all shorter ones, separates it from the start; -1 if the
     * edges alone do; {@code gaps.size} if nothing does.
     */
    static int[] limitingGaps(EdgeSet edges, Gaps gaps, double[] start, double[] x, double[] y) {
        int[] limits = new int[x.length];
        for (int from = 0; from < x.length; from += BITS) {
            int to = Math.min(x.length, from + BITS);
            new Separation(edges, gaps, start, Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to))
                    .run(limits, from);
        }
        return limits;
    }

    private static int[] sortedByY(double[] y) {
        Integer[] order = new Integer[y.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Double.compare(y[i], y[j]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private void run(int[] limits, int offset) {
        Arrays.fill(limits, offset, offset + x.length, gaps.size);
        long all = x.length == BITS ? -1L : (1L << x.length) - 1;
        for (int e = 0; e < edges.size; e++) {
            join(e, edges.next[e], crossings(edges.ax[e], edges.ay[e], edges.bx[e], edges.by[e]));
        }
        note(limits, offset, -1);
        for (int g = 0; g < gaps.size && separated != all; g++) {
            int e = gaps.firstEdge[g];
            int f = gaps.secondEdge[g];
            double ux = gaps.ends[4 * g];
            double uy = gaps.ends[4 * g + 1];
            double vx = gaps.ends[4 * g + 2];
            double vy = gaps.ends[4 * g + 3];
            join(e, f, crossings(edges.ax[e], edges.ay[e], ux, uy) ^ crossings(ux, uy, vx, vy)
                    ^ crossings(vx, vy, edges.ax[f], edges.ay[f]));
            note(limits, offset, g);
        }
    }

    private void note(int[] limits, int offset, int gap) {
        for (; justSeparated != 0; justSeparated &= justSeparated - 1) {
            limits[offset + Long.numberOfTrailingZeros(justSeparated)] = gap;
        }
    }

    private void join(int a, int b, long crossed) {
        int rootA = root(a);
        int rootB = root(b);
        long between = crossed ^ (a == rootA ? 0 : parity[a]) ^ (b == rootB ? 0 : parity[b]);
        if (rootA != rootB) {
            parent[rootB] = rootA;
            parity[rootB] = between;
        } else if ((between & ~separated) != 0) {
            justSeparated |= between & ~separated;
            separated |= between;
        }
    }

    /** Finds the root and makes it the parent of all on the way, with the parity of the whole way. */
    private int root(int node) {
        int root = node;
        long sum = 0;
        while (parent[root] != root) {
            sum ^= parity[root];
            root = parent[root];
        }
        int at = node;
        while (parent[at] != root && at != root) {
            int above = parent[at];
            long own = parity[at];
            parent[at] = root;
            parity[at] = sum;
            sum ^= own;
            at = above;
        }
        return root;
    }

    /** Returns the places whose ray and the start's ray are together crossed an odd number of times. */
    private long crossings(double ax, double ay, double bx, double by) {
        double low = Math.min(ay, by);
        double high = Math.max(ay, by);
        long crossed = startY >= low && startY < high && isEastOf(ax, ay, bx, by, startX, startY) ? -1L : 0;
        int n = byY.length;
        for (int i = firstFrom(low); i < n && y[byY[i]] < high; i++) {
            if (isEastOf(ax, ay, bx, by, x[byY[i]], y[byY[i]])) {
                crossed ^= 1L << byY[i];
            }
        }
        return n == BITS ? crossed : crossed & ((1L << n) - 1);
    }

    private int firstFrom(double low) {
        int from = 0;
        int to = byY.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (y[byY[middle]] < low) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static boolean isEastOf(double ax, double ay, double bx, double by, double px, double py) {
        double side = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
        return by > ay ? side > 0 : side < 0;
    }
}
