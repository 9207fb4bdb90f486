package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Finds the shortest chain of edges and gaps that separates places from a start.
 *
 * <p>Corners are the nodes of a graph; its links are the edges of the rings and the gaps, taken from the shortest to
 * the longest. Each link carries, per place, the parity with which it crosses the rays east from the place and from
 * the start. As soon as a cycle has odd parity, it runs round one of the two and not the other.
 *
 * <p>Rings hang together by gaps in a forest of shortest gaps, which does not depend on the places. So every other gap
 * closes exactly one cycle with it, and its parity follows from that of the ways from the root to its two ends. One
 * bit per place, 64 at a time, places of like y together.
 */
final class Separation {

    private static final int BITS = Long.SIZE;
    private static final int STRIPS = 256;

    private final EdgeSet edges;
    private final Gaps gaps;
    /** Rings, each after the one it hangs on. */
    private final int[] order;
    /** Per ring the gap by which it hangs on another, or -1. */
    private final int[] hangsBy;
    /** Gaps that close a cycle, ascending. */
    private final int[] closing;
    /** Per gap the least and the greatest y of its way from corner to corner. */
    private final double[] low;
    private final double[] high;

    Separation(EdgeSet edges, Gaps gaps) {
        this.edges = edges;
        this.gaps = gaps;
        RingForest forest = new RingForest(edges, gaps);
        order = forest.order();
        hangsBy = forest.hangsBy();
        closing = forest.closing();
        low = new double[gaps.size];
        high = new double[gaps.size];
        for (int g = 0; g < gaps.size; g++) {
            double from = edges.ay[gaps.firstEdge[g]];
            double to = edges.ay[gaps.secondEdge[g]];
            double u = gaps.ends[4 * g + 1];
            double v = gaps.ends[4 * g + 3];
            low[g] = Math.min(Math.min(from, to), Math.min(u, v));
            high[g] = Math.max(Math.max(from, to), Math.max(u, v));
        }
    }

    /**
     * Returns for each place the index of the gap that, with all shorter ones, separates it from the start; -1 if the
     * edges alone do; {@code gaps.size} if nothing does.
     */
    int[] limitingGaps(double startX, double startY, double[] x, double[] y) {
        int[] limits = new int[x.length];
        int[] byY = Order.ascending(y, y.length);
        for (int from = 0; from < byY.length; from += BITS) {
            new Batch(startX, startY, x, y, Arrays.copyOfRange(byY, from, Math.min(byY.length, from + BITS)))
                    .run(limits);
        }
        return limits;
    }

    /** Up to 64 places, ascending by y. */
    private final class Batch {
        private final double startX;
        private final double startY;
        private final int[] places;
        private final int size;
        private final double[] x;
        private final double[] y;
        private final double south;
        private final double north;
        private final double stripsPerMm;
        /** Per strip of y the first place in it or farther north. */
        private final int[] firstInStrip = new int[STRIPS];
        private final long all;
        /** Per ring the parities of the way to its first corner from the root. */
        private final long[] toRing = new long[edges.rings.length];
        /** Per corner the parities of the way to it from the first of its ring. */
        private final long[] onRing = new long[edges.size];
        private long separated;

        Batch(double startX, double startY, double[] x, double[] y, int[] places) {
            this.startX = startX;
            this.startY = startY;
            this.places = places;
            size = places.length;
            this.x = new double[size];
            this.y = new double[size];
            for (int i = 0; i < size; i++) {
                this.x[i] = x[places[i]];
                this.y[i] = y[places[i]];
            }
            south = this.y[0];
            north = this.y[size - 1];
            stripsPerMm = north > south ? (STRIPS - 1) / (north - south) : 0;
            for (int i = size - 1; i >= 0; i--) {
                firstInStrip[(int) ((this.y[i] - south) * stripsPerMm)] = i;
            }
            for (int k = 1; k < STRIPS; k++) {
                firstInStrip[k] = firstInStrip[k] == 0 ? size : firstInStrip[k];
            }
            for (int k = STRIPS - 2; k > 0; k--) {
                firstInStrip[k] = Math.min(firstInStrip[k], firstInStrip[k + 1]);
            }
            all = size == BITS ? -1L : (1L << size) - 1;
        }

        void run(int[] limits) {
            for (int place : places) {
                limits[place] = gaps.size;
            }
            for (int ring : order) {
                if (concerns(edges.ringBoxes.minY[ring], edges.ringBoxes.maxY[ring])) {
                    note(limits, goRound(ring), -1);
                }
                hang(ring);
            }
            for (int i = 0; i < closing.length && separated != all; i++) {
                int g = closing[i];
                long odd = parity(gaps.firstEdge[g]) ^ parity(gaps.secondEdge[g]) ^ alongGap(g);
                if ((odd & ~separated) != 0) {
                    note(limits, odd, g);
                }
            }
        }

        /** Tells whether what lies between two values of y may cross a ray. */
        private boolean concerns(double from, double to) {
            return from <= north && to > south || from <= startY && to > startY;
        }

        private long parity(int corner) {
            return toRing[edges.ring[corner]] ^ onRing[corner];
        }

        private void note(int[] limits, long odd, int gap) {
            for (long now = odd & all & ~separated; now != 0; now &= now - 1) {
                limits[places[Long.numberOfTrailingZeros(now)]] = gap;
            }
            separated |= odd & all;
        }

        /** Finds the parities of the corners of a ring and returns that of the way once round it. */
        private long goRound(int ring) {
            long sum = 0;
            for (int k = edges.firstEdge[ring]; k < edges.firstEdge[ring + 1]; k++) {
                onRing[k] = sum;
                sum ^= crossings(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k]);
            }
            return sum;
        }

        /** Finds the parities of the way to a ring. */
        private void hang(int ring) {
            int g = hangsBy[ring];
            if (g >= 0) {
                int own = gaps.firstEdge[g];
                int other = gaps.secondEdge[g];
                if (edges.ring[own] != ring) {
                    own = other;
                    other = gaps.firstEdge[g];
                }
                toRing[ring] = parity(other) ^ alongGap(g) ^ onRing[own];
            }
        }

        private long alongGap(int g) {
            if (!concerns(low[g], high[g])) {
                return 0;
            }
            int e = gaps.firstEdge[g];
            int f = gaps.secondEdge[g];
            double ux = gaps.ends[4 * g];
            double uy = gaps.ends[4 * g + 1];
            double vx = gaps.ends[4 * g + 2];
            double vy = gaps.ends[4 * g + 3];
            return crossings(edges.ax[e], edges.ay[e], ux, uy) ^ crossings(ux, uy, vx, vy)
                    ^ crossings(vx, vy, edges.ax[f], edges.ay[f]);
        }

        /** Returns the places whose ray and the start's ray are together crossed an odd number of times. */
        private long crossings(double ax, double ay, double bx, double by) {
            if (ay == by) {
                return 0;
            }
            double low = Math.min(ay, by);
            double high = Math.max(ay, by);
            long crossed = startY >= low && startY < high && isEastOf(ax, ay, bx, by, startX, startY) ? -1L : 0;
            if (low > north || high <= south) {
                return crossed;
            }
            for (int i = firstFrom(low); i < size && y[i] < high; i++) {
                if (isEastOf(ax, ay, bx, by, x[i], y[i])) {
                    crossed ^= 1L << i;
                }
            }
            return crossed;
        }

        private int firstFrom(double low) {
            if (low <= south) {
                return 0;
            }
            int from = firstInStrip[(int) ((low - south) * stripsPerMm)];
            while (y[from] < low) {
                from++;
            }
            return from;
        }
    }

    private static boolean isEastOf(double ax, double ay, double bx, double by, double px, double py) {
        double side = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
        return by > ay ? side > 0 : side < 0;
    }
}
