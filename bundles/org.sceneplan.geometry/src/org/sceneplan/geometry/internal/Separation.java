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
 * bit per place, places of like y in the same word, so that a link that crosses few rays touches few words.
 */
final class Separation {

    private static final int PLACES_AT_ONCE = 16 * Long.SIZE;
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
     *
     * @param most gaps longer than this do not count
     */
    int[] limitingGaps(double startX, double startY, double[] x, double[] y, double most) {
        int[] limits = new int[x.length];
        Arrays.fill(limits, gaps.size);
        int[] byY = Order.ascending(y, y.length);
        for (int from = 0; from < byY.length; from += PLACES_AT_ONCE) {
            int to = Math.min(byY.length, from + PLACES_AT_ONCE);
            new Batch(startX, startY, x, y, Arrays.copyOfRange(byY, from, to), limits).run(most);
        }
        return limits;
    }

    /** Places ascending by y; one bit each, the first in the lowest bit of the first word. */
    private final class Batch {
        private final double startX;
        private final double startY;
        private final int[] places;
        private final int[] limits;
        private final int size;
        private final int words;
        private final double[] x;
        private final double[] y;
        private final double south;
        private final double north;
        private final double stripsPerMm;
        /** Per strip of y the first place in it or farther north. */
        private final int[] firstInStrip = new int[STRIPS];
        /** Per corner the parities of the way to it from the root of its tree. */
        private final long[] at;
        /** The parities of the way looked at. */
        private final long[] way;
        private final long[] separated;
        private int open;

        Batch(double startX, double startY, double[] x, double[] y, int[] places, int[] limits) {
            this.startX = startX;
            this.startY = startY;
            this.places = places;
            this.limits = limits;
            size = places.length;
            open = size;
            words = (size + Long.SIZE - 1) / Long.SIZE;
            at = new long[edges.size * words];
            way = new long[words];
            separated = new long[words];
            separated[words - 1] = size % Long.SIZE == 0 ? 0 : -1L << size;
            this.x = new double[size];
            this.y = new double[size];
            for (int i = 0; i < size; i++) {
                this.x[i] = x[places[i]];
                this.y[i] = y[places[i]];
            }
            south = this.y[0];
            north = this.y[size - 1];
            stripsPerMm = north > south ? (STRIPS - 1) / (north - south) : 0;
            fillStrips();
        }

        private void fillStrips() {
            Arrays.fill(firstInStrip, 1, STRIPS, size);
            for (int i = size - 1; i >= 0; i--) {
                firstInStrip[(int) ((y[i] - south) * stripsPerMm)] = i;
            }
            for (int k = STRIPS - 2; k > 0; k--) {
                firstInStrip[k] = Math.min(firstInStrip[k], firstInStrip[k + 1]);
            }
        }

        void run(double most) {
            for (int ring : order) {
                if (concerns(edges.ringBoxes.minY[ring], edges.ringBoxes.maxY[ring])) {
                    goRound(ring);
                }
                hang(ring);
            }
            for (int i = 0; i < closing.length && open > 0 && gaps.length[closing[i]] <= most; i++) {
                close(closing[i]);
            }
        }

        /** Tells whether what lies between two values of y may cross a ray. */
        private boolean concerns(double from, double to) {
            return from <= north && to > south || from <= startY && to > startY;
        }

        private void note(int word, long odd, int gap) {
            for (long now = odd & ~separated[word]; now != 0; now &= now - 1) {
                limits[places[word * Long.SIZE + Long.numberOfTrailingZeros(now)]] = gap;
                open--;
            }
            separated[word] |= odd;
        }

        private void clearWay() {
            for (int w = 0; w < words; w++) {
                way[w] = 0;
            }
        }

        /** Finds the parities of the corners of a ring from its first one and notes that of the way once round it. */
        private void goRound(int ring) {
            clearWay();
            for (int k = edges.firstEdge[ring]; k < edges.firstEdge[ring + 1]; k++) {
                for (int w = 0; w < words; w++) {
                    at[k * words + w] = way[w];
                }
                cross(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k]);
            }
            for (int w = 0; w < words; w++) {
                note(w, way[w], -1);
            }
        }

        /** Adds the parities of the way to a ring to those of its corners. */
        private void hang(int ring) {
            int g = hangsBy[ring];
            if (g < 0) {
                return;
            }
            boolean isFirst = edges.ring[gaps.firstEdge[g]] == ring;
            int own = (isFirst ? gaps.firstEdge[g] : gaps.secondEdge[g]) * words;
            int other = (isFirst ? gaps.secondEdge[g] : gaps.firstEdge[g]) * words;
            goAlong(g);
            for (int w = 0; w < words; w++) {
                way[w] ^= at[other + w] ^ at[own + w];
            }
            int end = edges.firstEdge[ring + 1] * words;
            for (int k = edges.firstEdge[ring] * words; k < end; k += words) {
                for (int w = 0; w < words; w++) {
                    at[k + w] ^= way[w];
                }
            }
        }

        /** Notes the places that the cycle which a gap closes runs round. */
        private void close(int g) {
            int e = gaps.firstEdge[g] * words;
            int f = gaps.secondEdge[g] * words;
            goAlong(g);
            for (int w = 0; w < words; w++) {
                long odd = at[e + w] ^ at[f + w] ^ way[w];
                if ((odd & ~separated[w]) != 0) {
                    note(w, odd, g);
                }
            }
        }

        /** Finds the parities of a gap from corner to corner. */
        private void goAlong(int g) {
            clearWay();
            if (!concerns(low[g], high[g])) {
                return;
            }
            int e = gaps.firstEdge[g];
            int f = gaps.secondEdge[g];
            double ux = gaps.ends[4 * g];
            double uy = gaps.ends[4 * g + 1];
            double vx = gaps.ends[4 * g + 2];
            double vy = gaps.ends[4 * g + 3];
            cross(edges.ax[e], edges.ay[e], ux, uy);
            cross(ux, uy, vx, vy);
            cross(vx, vy, edges.ax[f], edges.ay[f]);
        }

        /** Turns the parities of the places whose ray or, for all of them, of the start's ray a line crosses. */
        private void cross(double ax, double ay, double bx, double by) {
            if (ay == by) {
                return;
            }
            double from = Math.min(ay, by);
            double to = Math.max(ay, by);
            if (startY >= from && startY < to && isEastOf(ax, ay, bx, by, startX, startY)) {
                for (int w = 0; w < words; w++) {
                    way[w] = ~way[w];
                }
            }
            if (from > north || to <= south) {
                return;
            }
            double along = by > ay ? 1 : -1;
            double dx = along * (bx - ax);
            double dy = along * (by - ay);
            int i = firstFrom(from);
            while (i < size && y[i] < to) {
                int word = i / Long.SIZE;
                int end = Math.min(size, (word + 1) * Long.SIZE);
                long crossed = 0;
                for (; i < end && y[i] < to; i++) {
                    crossed |= (dx * (y[i] - ay) - dy * (x[i] - ax) > 0 ? 1L : 0L) << i;
                }
                way[word] ^= crossed;
            }
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
