package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of the widest discs that get from a start to places.
 *
 * <p>See {@link Gaps}, {@link Separation} and {@link ClearanceAscent} for the parts. Immutable but for the memory of
 * places already led away from the walls; any thread may ask.
 */
public final class ClearWays {

    private final List<Corners> shells;
    private final List<Corners> holes;
    private final int cap;
    private final EdgeSet edges;
    private final Gaps gaps;
    private final Separation separation;
    private final AscentMemory ascents;

    /** Collects the gaps narrower than the cap. */
    public ClearWays(List<Corners> shells, List<Corners> holes, List<Corners> blocked, int cap) {
        this.shells = shells;
        this.holes = holes;
        this.cap = cap;
        edges = new EdgeSet(shells, joined(holes, blocked));
        gaps = Gaps.of(edges, cap);
        separation = new Separation(edges, gaps);
        ascents = new AscentMemory();
    }

    private ClearWays(ClearWays before, List<Corners> blocked) {
        shells = before.shells;
        holes = before.holes;
        cap = before.cap;
        edges = new EdgeSet(shells, joined(holes, blocked));
        RingChange change = new RingChange(before.edges.rings, edges.rings);
        gaps = before.gaps.changed(before.edges, edges, change, cap);
        separation = new Separation(edges, gaps);
        ascents = new AscentMemory(before.ascents, change.rings());
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

    /** Computes the widths from a point of the floor to others; points off the floor must be left out. */
    public Answer widths(int startX, int startY, int[] placeX, int[] placeY) {
        int n = placeX.length;
        ClearanceAscent climber = new ClearanceAscent(edges, cap / 2.0, cap);
        Ascent start = ascents.of(startX, startY, climber);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] width = new double[n];
        for (int i = 0; i < n; i++) {
            Ascent place = ascents.of(placeX[i], placeY[i], climber);
            x[i] = place.x();
            y[i] = place.y();
            width[i] = 2 * Math.min(start.clearance(), place.clearance());
        }
        Answer answer = new Answer(width, new double[4 * n], new boolean[n]);
        int[] limits = separation.limitingGaps(start.x(), start.y(), x, y);
        for (int i = 0; i < n; i++) {
            limit(answer, i, limits[i]);
        }
        return answer;
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
