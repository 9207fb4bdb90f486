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
    boolean[] isApart(Places places) {
        if (forest.closing().length == 0 && !edges.isOneOfSeveralShells(0)) {
            return new boolean[places.size()];
        }
        PlaceField field = new PlaceField(places.grid());
        new CycleWalk(edges, gaps, forest, field).noteAll();
        return field.isApart();
    }
}
