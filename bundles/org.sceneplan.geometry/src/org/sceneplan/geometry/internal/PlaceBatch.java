package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Up to {@value #MOST} places and how often, even or odd, ways cross the rays east from them.
 *
 * <p>One bit per place, places of like y in the same word, so that a line that crosses few rays touches few words.
 */
final class PlaceBatch {

    static final int MOST = 16 * Long.SIZE;
    private static final int STRIPS = 256;
    private static final int[] NONE = {};

    /** Number of words of a parity. */
    final int words;
    /** Per corner of the floor the parities of the way to it from the root of its tree; null until they are kept. */
    private long[] at;
    /** The parities of the way looked at. */
    final long[] way;

    /** Cycles whose longest gap is longer than this are left out. */
    final double upTo;
    private final int size;
    private final double[] x;
    private final double[] y;
    private final double south;
    private final double north;
    private final double stripsPerMm;
    /** Per strip of y the first place in it or farther north. */
    private final int[] firstInStrip = new int[STRIPS];
    /** Per place the numbers of the cycles that run round it, ascending. */
    private final int[][] cycles;

    /** Takes places ascending by y and the length above which gaps do not matter. */
    PlaceBatch(double[] x, double[] y, double upTo) {
        this(x, y, upTo, new int[x.length][]);
        Arrays.fill(cycles, NONE);
    }

    /** Takes places ascending by y, the length above which gaps do not matter, and what cycles run round each place. */
    PlaceBatch(double[] x, double[] y, double upTo, int[][] cycles) {
        this.upTo = upTo;
        this.x = x;
        this.y = y;
        size = x.length;
        words = (size + Long.SIZE - 1) / Long.SIZE;
        way = new long[words];
        this.cycles = cycles;
        south = y[0];
        north = y[size - 1];
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

    /** Returns the numbers of the cycles noted for a place, ascending. */
    int[] cyclesRound(int place) {
        return cycles[place];
    }

    /** Notes a cycle, of a greater number than all before, for the places with an odd bit in {@link #way}. */
    void note(int cycle) {
        for (int w = 0; w < words; w++) {
            for (long now = way[w]; now != 0; now &= now - 1) {
                int place = w * Long.SIZE + Long.numberOfTrailingZeros(now);
                int[] before = cycles[place];
                cycles[place] = Arrays.copyOf(before, before.length + 1);
                cycles[place][before.length] = cycle;
            }
        }
    }

    /**
     * Returns per corner of the floor the parities of the way to it from the root of its tree. They are computed once,
     * and no other way may be looked at meanwhile.
     */
    long[] ways(EdgeSet edges, Gaps gaps, RingForest forest) {
        if (at == null) {
            at = new long[edges.size * words];
            for (int ring = 0; ring < edges.rings.length; ring++) {
                goRound(edges, ring, at, edges.firstEdge[ring]);
            }
            for (int ring : forest.order()) {
                if (forest.hangsBy()[ring] >= 0) {
                    hang(edges, gaps, ring, forest.hangsBy()[ring]);
                }
            }
        }
        return at;
    }

    /** Adds the parities of the way to a ring to those of its corners. */
    private void hang(EdgeSet edges, Gaps gaps, int ring, int g) {
        goAlong(edges, gaps, g);
        add(at, gaps.firstEdge[g] * words);
        add(at, gaps.secondEdge[g] * words);
        if (isOdd()) {
            int end = edges.firstEdge[ring + 1] * words;
            for (int k = edges.firstEdge[ring] * words; k < end; k += words) {
                for (int w = 0; w < words; w++) {
                    at[k + w] ^= way[w];
                }
            }
        }
    }

    /** Goes once round the cycle that a gap closes. */
    void goRoundCycle(EdgeSet edges, Gaps gaps, RingForest forest, int g) {
        long[] kept = ways(edges, gaps, forest);
        goAlong(edges, gaps, g);
        add(kept, gaps.firstEdge[g] * words);
        add(kept, gaps.secondEdge[g] * words);
    }

    /** Starts a new way. */
    void clearWay() {
        for (int w = 0; w < words; w++) {
            way[w] = 0;
        }
    }

    /** Adds parities to the way. */
    void add(long[] parities, int from) {
        for (int w = 0; w < words; w++) {
            way[w] ^= parities[from + w];
        }
    }

    /** Tells whether the way crosses any ray an odd number of times. */
    boolean isOdd() {
        long any = 0;
        for (int w = 0; w < words; w++) {
            any |= way[w];
        }
        return any != 0;
    }

    /** Marks the places with an odd bit. */
    void mark(long[] places) {
        for (int w = 0; w < words; w++) {
            places[w] |= way[w];
        }
    }

    /**
     * Goes once round a ring.
     *
     * @param corners takes the parities of the ways from its first corner to each of its corners
     * @param at      number of the first corner there
     */
    void goRound(EdgeSet edges, int ring, long[] corners, int at) {
        clearWay();
        if (concerns(edges.rings[ring])) {
            for (int k = edges.firstEdge[ring]; k < edges.firstEdge[ring + 1]; k++) {
                System.arraycopy(way, 0, corners, (at + k - edges.firstEdge[ring]) * words, words);
                cross(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k]);
            }
        }
    }

    /** Goes along a gap from the corner where its first edge starts to the one where its second edge does. */
    void goAlong(EdgeSet edges, Gaps gaps, int g) {
        clearWay();
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

    /** Tells whether a ring may cross a ray. */
    boolean concerns(Corners ring) {
        return concerns(ring.minY, ring.maxY);
    }

    /** Tells whether what lies between two values of y may cross a ray. */
    private boolean concerns(double from, double to) {
        return from <= north && to > south;
    }

    /** Turns the parities of the places whose ray a line crosses. */
    private void cross(double ax, double ay, double bx, double by) {
        double from = Math.min(ay, by);
        double to = Math.max(ay, by);
        if (ay == by || !concerns(from, to)) {
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
