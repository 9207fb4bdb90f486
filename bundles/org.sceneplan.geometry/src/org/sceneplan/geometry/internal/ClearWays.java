package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of the widest discs that get from a start to places.
 *
 * <p>See {@link Gaps} and {@link Separation} for the parts. Immutable; any thread may ask.
 */
public final class ClearWays {

    private final List<Corners> shells;
    private final List<Corners> holes;
    private final int cap;
    private final EdgeSet edges;
    private final Gaps gaps;
    private final Separation separation;

    /** Collects the gaps narrower than the cap. */
    public ClearWays(List<Corners> shells, List<Corners> holes, List<Corners> blocked, int cap) {
        this.shells = shells;
        this.holes = holes;
        this.cap = cap;
        edges = new EdgeSet(shells, joined(holes, blocked));
        gaps = Gaps.of(edges, cap);
        separation = new Separation(edges, gaps);
    }

    private ClearWays(ClearWays before, List<Corners> blocked) {
        shells = before.shells;
        holes = before.holes;
        cap = before.cap;
        edges = new EdgeSet(shells, joined(holes, blocked));
        gaps = before.gaps.changed(before.edges, edges, new RingChange(before.edges.rings, edges.rings), cap);
        separation = new Separation(edges, gaps);
    }

    private static List<Corners> joined(List<Corners> holes, List<Corners> blocked) {
        List<Corners> all = new ArrayList<>(holes.size() + blocked.size());
        all.addAll(holes);
        all.addAll(blocked);
        return all;
    }

    /** Returns the ways if other rings stand on the same floor; what did not change is taken over. */
    public ClearWays with(List<Corners> blocked) {
        return new ClearWays(this, blocked);
    }

    /** Returns a new search for the floor's edges and rings. */
    public EdgeSet.Search search() {
        return new EdgeSet.Search(edges);
    }

    /** Tells whether a point lies inside a ring that stands on the floor. */
    public boolean isBlocked(int x, int y, EdgeSet.Search search) {
        return search.isInsideRing(x, y, shells.size() + holes.size());
    }

    /**
     * Answers one question; all arrays have one entry per place.
     *
     * @param width clear width, not rounded, at most the cap
     * @param link  per place four numbers: both ends of the gap that limits the width, where {@code atGap} is true
     * @param atGap whether a gap limits the width; else the start or the place itself or the cap does
     */
    public record Answer(double[] width, double[] link, boolean[] atGap) {
    }

    /** Computes the widths between places as they stand; places off the floor must be left out. */
    public Answer widths(double startX, double startY, double[] placeX, double[] placeY) {
        EdgeSet.Search search = search();
        int n = placeX.length;
        int[] limits = separation.limitingGaps(startX, startY, placeX, placeY);
        double atStart = room(startX, startY, search);
        Answer answer = new Answer(new double[n], new double[4 * n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            answer.width[i] = Math.min(atStart, room(placeX[i], placeY[i], search));
            limit(answer, i, limits[i]);
        }
        return answer;
    }

    /** Returns the diameter of the widest disc round a point of the floor, at most the cap. */
    public double room(double x, double y, EdgeSet.Search search) {
        return 2 * search.clearance(x, y, cap / 2.0);
    }

    private void limit(Answer answer, int i, int gap) {
        if (gap < 0) {
            answer.width[i] = 0;
        } else if (gap < gaps.size && gaps.length[gap] <= answer.width[i]) {
            answer.width[i] = gaps.length[gap];
            answer.atGap[i] = true;
            System.arraycopy(gaps.ends, 4 * gap, answer.link, 4 * i, 4);
        }
    }
}
