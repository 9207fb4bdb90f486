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

    /** Fewer places are asked for one by one. */
    private static final int GROUPED = 64;

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
        ClearanceAscent climber = new ClearanceAscent(edges, cap / 2.0, cap);
        Ascent start = ascents.of(new int[] {startX}, new int[] {startY}, climber)[0];
        return widths(start, ascents.of(placeX, placeY, climber));
    }

    /** Computes the widths between places that stay where they are; points off the floor must be left out. */
    public Answer widthsBetween(double startX, double startY, double[] placeX, double[] placeY) {
        EdgeSet.Search search = search();
        Ascent[] places = new Ascent[placeX.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = standing(placeX[i], placeY[i], search);
        }
        return widths(standing(startX, startY, search), places);
    }

    /** Returns the diameter of the widest disc round a point of the floor, at most the cap. */
    public double room(double x, double y, EdgeSet.Search search) {
        return 2 * search.clearance(x, y, cap / 2.0);
    }

    private Ascent standing(double x, double y, EdgeSet.Search search) {
        return Ascent.within(x, y, search.clearance(x, y, cap / 2.0), x, y, cap / 2.0);
    }

    private Answer widths(Ascent start, Ascent[] places) {
        int n = places.length;
        int[] limits = limitingGaps(start, places);
        Answer answer = new Answer(new double[n], new double[4 * n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            answer.width[i] = 2 * Math.min(start.clearance(), places[i].clearance());
            limit(answer, i, limits[i]);
        }
        return answer;
    }

    private int[] limitingGaps(Ascent start, Ascent[] places) {
        int n = places.length;
        int[] group = n > GROUPED ? new PlaceGroups(edges, cap / 2.0).representatives(places) : null;
        int[] asked = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (group == null || group[i] == i) {
                asked[count++] = i;
            }
        }
        double[] x = new double[count];
        double[] y = new double[count];
        for (int k = 0; k < count; k++) {
            x[k] = places[asked[k]].x();
            y[k] = places[asked[k]].y();
        }
        int[] found = separation.limitingGaps(start.x(), start.y(), x, y);
        int[] limits = new int[n];
        for (int k = 0; k < count; k++) {
            limits[asked[k]] = found[k];
        }
        for (int i = 0; i < n && group != null; i++) {
            limits[i] = limits[group[i]];
        }
        return limits;
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
