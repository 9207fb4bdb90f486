package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cycles of edges and gaps run round which places.
 *
 * <p>Corners are the nodes of a graph; its links are the edges of the rings and the gaps. Each link carries, per place,
 * the parity with which it crosses the ray east from the place. A cycle of odd parity runs round the place. Two places
 * are separated by the cycles that run round one of them and not the other.
 *
 * <p>Rings hang together by gaps in a forest of shortest gaps. Every other gap closes exactly one cycle with it, of
 * which it is the longest gap, and all cycles are sums of these and of the rings. So of two places the first cycle, by
 * its longest gap, that runs round one only, has the gap that limits discs between them: every chain that separates
 * them has one at least as long. Rings themselves separate places on the floor only where there are several shells.
 *
 * <p>Places asked for are remembered with their cycles, as long as they are not too many.
 */
final class Separation {

    /** Parities kept in all, in words of 8 bytes; all is forgotten when there are more. */
    private static final int MOST_KEPT = 1 << 20;
    /** Places of one question that lie in more batches are put together anew. */
    private static final int MOST_BATCHES = 16;
    private static final int MOST_CORNERS = 16_384;
    /** Places of a larger question are found by their number in it, not by where they are. */
    private static final int FEW = 64;
    /** Cycles are walked along if that takes no more gaps for each ring. */
    private static final int GAPS_PER_RING = 64;
    /** The rank after all. */
    static final long NEVER = Long.MAX_VALUE;

    private final EdgeSet edges;
    private final Gaps gaps;
    private final RingForest forest;
    private final boolean hasShortCycles;
    /** Places by number, and per number where its cycles are. */
    private final PlaceTable known = new PlaceTable();
    private final List<Spot> spots = new ArrayList<>();
    private int kept;
    /** The largest question of late: its places in their order. */
    private double[] lastX = {};
    private double[] lastY = {};
    private Spot[] lastSpots = {};

    Separation(EdgeSet edges, Gaps gaps) {
        this.edges = edges;
        this.gaps = gaps;
        forest = new RingForest(edges, gaps);
        hasShortCycles = forest.areCyclesWithin(GAPS_PER_RING * edges.rings.length);
    }

    /** A place among those of a batch. */
    record Spot(PlaceBatch batch, int place) {

        /** Returns the numbers of the cycles round the place, ascending: gaps; shells below 0. */
        int[] cycles() {
            return batch.cyclesRound(place);
        }
    }

    /**
     * Returns the rank of the first cycle that runs round one of two places and not the other; {@link #NEVER} for none.
     *
     * @param one   cycles round the one, ascending
     * @param other cycles round the other
     */
    static long firstThatSeparates(int[] one, int[] other) {
        int both = Math.min(one.length, other.length);
        for (int i = 0; i < both; i++) {
            if (one[i] != other[i]) {
                return MovedRings.rank(Math.min(one[i], other[i]));
            }
        }
        return one.length == other.length ? NEVER : MovedRings.rank((one.length > both ? one : other)[both]);
    }

    /** Returns the forest of shortest gaps. */
    RingForest forest() {
        return forest;
    }

    /** Tells whether the ways to all corners are kept; on large floors they would take too much room. */
    boolean keepsWays() {
        return edges.size <= MOST_CORNERS;
    }

    /**
     * Finds places, in their order; the arrays are kept and must not be changed.
     *
     * @param widest longer gaps than this are of no interest; on floors whose ways are not kept they are left out
     */
    synchronized Spot[] spots(double[] x, double[] y, double widest) {
        double upTo = keepsWays() || hasShortCycles ? Double.POSITIVE_INFINITY : widest;
        int same = 0;
        while (same < x.length && isLast(same, x[same], y[same], upTo)) {
            same++;
        }
        if (same == x.length && same == lastX.length) {
            return lastSpots;
        }
        Spot[] found = Arrays.copyOf(lastSpots, x.length);
        int[] fresh = new int[x.length - same];
        int count = 0;
        for (int i = same; i < x.length; i++) {
            if (isLast(i, x[i], y[i], upTo)) {
                continue;
            }
            double number = spots.isEmpty() ? Double.NaN : known.get(x[i], y[i]);
            Spot spot = Double.isNaN(number) ? null : spots.get((int) number);
            if (spot == null || spot.batch.upTo < upTo) {
                fresh[count++] = i;
            } else {
                found[i] = spot;
            }
        }
        if (count > 0) {
            measure(x, y, Arrays.copyOf(fresh, count), upTo, found);
            if (batches(found) > MOST_BATCHES + 2 * x.length / PlaceBatch.MOST) {
                forget();
                int[] all = new int[x.length];
                Arrays.setAll(all, i -> i);
                measure(x, y, all, upTo, found);
            }
        }
        if (2 * x.length > lastX.length) {
            lastX = x;
            lastY = y;
            lastSpots = found;
        }
        return found;
    }

    private boolean isLast(int i, double x, double y, double upTo) {
        return i < lastX.length && lastX[i] == x && lastY[i] == y && lastSpots[i].batch.upTo >= upTo;
    }

    private static int batches(Spot[] spots) {
        Map<PlaceBatch, Boolean> batches = new IdentityHashMap<>();
        PlaceBatch last = null;
        for (Spot spot : spots) {
            if (spot.batch != last) {
                last = spot.batch;
                batches.put(last, true);
            }
        }
        return batches.size();
    }

    private void forget() {
        known.clear();
        spots.clear();
        kept = 0;
        lastX = new double[0];
        lastY = lastX;
        lastSpots = new Spot[0];
    }

    private void measure(double[] x, double[] y, int[] fresh, double upTo, Spot[] found) {
        double[] freshY = new double[fresh.length];
        for (int i = 0; i < fresh.length; i++) {
            freshY[i] = y[fresh[i]];
        }
        if (kept > MOST_KEPT) {
            forget();
        }
        int[] byY = Order.ascending(freshY, freshY.length);
        double[] sortedX = new double[byY.length];
        double[] sortedY = new double[byY.length];
        for (int k = 0; k < byY.length; k++) {
            sortedX[k] = x[fresh[byY[k]]];
            sortedY[k] = freshY[byY[k]];
        }
        int[][] cycles = null;
        if (hasShortCycles) {
            PlaceRow row = new PlaceRow(sortedX, sortedY);
            new CycleWalk(edges, gaps, forest, row).noteAll();
            cycles = row.cycles();
        }
        for (int from = 0; from < byY.length; from += PlaceBatch.MOST) {
            int to = Math.min(byY.length, from + PlaceBatch.MOST);
            double[] batchX = Arrays.copyOfRange(sortedX, from, to);
            double[] batchY = Arrays.copyOfRange(sortedY, from, to);
            PlaceBatch batch = cycles == null ? batch(batchX, batchY, upTo)
                    : new PlaceBatch(batchX, batchY, upTo, Arrays.copyOfRange(cycles, from, to));
            kept += keepsWays() ? edges.size * batch.words : 0;
            for (int k = from; k < to; k++) {
                Spot spot = new Spot(batch, k - from);
                found[fresh[byY[k]]] = spot;
                if (byY.length <= FEW) {
                    known.put(sortedX[k], sortedY[k], spots.size());
                    spots.add(spot);
                }
            }
        }
    }

    private PlaceBatch batch(double[] x, double[] y, double upTo) {
        if (!keepsWays()) {
            return new FleetingWays(edges, gaps, forest).batch(x, y, upTo);
        }
        PlaceBatch batch = new PlaceBatch(x, y, upTo);
        for (int ring = 0; ring < edges.rings.length && edges.isOneOfSeveralShells(ring); ring++) {
            batch.goRound(edges, ring, new long[edges.rings[ring].size * batch.words], 0);
            batch.note(ring - edges.rings.length);
        }
        for (int g : forest.closing()) {
            batch.goRoundCycle(edges, gaps, forest, g);
            batch.note(g);
        }
        return batch;
    }
}
