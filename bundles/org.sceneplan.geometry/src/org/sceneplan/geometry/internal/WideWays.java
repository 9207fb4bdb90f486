package org.sceneplan.geometry.internal;

/**
 * Which places a disc of one width gets to.
 *
 * <p>Two places are separated for the disc exactly if a closed chain of edges and of gaps narrower than it runs round
 * one and not the other. All such chains are sums of the cycles that these gaps close with any forest of them, and of
 * the rings, so gaps need no order and cycles no length: what {@link Separation} finds for all widths is found here for
 * one in a fraction of the time.
 */
final class WideWays {

    /** Cycles are walked along if that takes no more gaps for each ring. */
    private static final int GAPS_PER_RING = 64;
    /** Up to so many comparisons of cycles with places it does not pay to sort the places. */
    private static final int FEW = 20_000;

    private final EdgeSet edges;
    private final Gaps gaps;
    private final RingForest forest;

    /**
     * Takes a floor.
     *
     * @param gaps all gaps narrower than the disc, in any order
     */
    WideWays(EdgeSet edges, Gaps gaps) {
        this.edges = edges;
        this.gaps = gaps;
        forest = new RingForest(edges, gaps);
    }

    /** Tells whether the cycles are short enough to be walked along. */
    boolean hasShortCycles() {
        return forest.areCyclesWithin(GAPS_PER_RING * edges.rings.length);
    }

    /** Tells for places, on each of which the disc stands, whether it does not get from the last one to them. */
    boolean[] isApart(double[] x, double[] y) {
        if ((long) forest.closing().length * x.length <= FEW) {
            PlaceField field = new PlaceField(x, y);
            new CycleWalk(edges, gaps, forest, field).noteAll();
            return field.isApart();
        }
        int[] byY = Order.ascending(y, y.length);
        double[] sortedX = new double[byY.length];
        double[] sortedY = new double[byY.length];
        for (int k = 0; k < byY.length; k++) {
            sortedX[k] = x[byY[k]];
            sortedY[k] = y[byY[k]];
        }
        PlaceRow row = new PlaceRow(sortedX, sortedY);
        new CycleWalk(edges, gaps, forest, row).noteAll();
        int last = 0;
        while (byY[last] != x.length - 1) {
            last++;
        }
        boolean[] isApart = new boolean[x.length];
        for (int k = 0; k < byY.length; k++) {
            isApart[byY[k]] = Separation.firstThatSeparates(row.cycles()[last], row.cycles()[k]) != Separation.NEVER;
        }
        return isApart;
    }
}
