package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Widths of the widest discs that get from a start to places.
 *
 * <p>See {@link Gaps}, {@link Separation} and {@link PlaceRooms} for the parts. Immutable but for places that are
 * remembered; any thread may ask.
 */
public final class ClearWays {

    private final List<Corners> shells;
    private final List<Corners> holes;
    private final int cap;
    private final EdgeSet edges;
    private final Gaps gaps;
    private final Separation separation;
    private final PlaceRooms rooms;

    /** Collects the gaps narrower than the cap. */
    public ClearWays(List<Corners> shells, List<Corners> holes, List<Corners> blocked, int cap) {
        this.shells = shells;
        this.holes = holes;
        this.cap = cap;
        edges = new EdgeSet(shells, joined(holes, blocked));
        gaps = Gaps.of(edges, cap);
        separation = new Separation(edges, gaps);
        rooms = new PlaceRooms(edges, shells.size() + holes.size(), cap / 2.0);
    }

    private ClearWays(ClearWays before, List<Corners> blocked) {
        shells = before.shells;
        holes = before.holes;
        cap = before.cap;
        edges = new EdgeSet(shells, joined(holes, blocked));
        RingChange change = new RingChange(before.edges.rings, edges.rings);
        gaps = before.gaps.changed(before.edges, edges, change, cap);
        separation = new Separation(edges, gaps);
        rooms = new PlaceRooms(edges, before.rooms, change.rings());
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

    /** Returns the diameter of the widest disc round a place, at most the cap; 0 off the floor. */
    public double room(double x, double y) {
        return 2 * rooms.clearance(x, y, new EdgeSet.Search(edges));
    }

    /** Computes the widths from a start to places. */
    public Answer widths(double startX, double startY, double[] x, double[] y) {
        EdgeSet.Search search = new EdgeSet.Search(edges);
        double atStart = 2 * rooms.clearance(startX, startY, search);
        int n = atStart > 0 ? x.length : 0;
        Answer answer = new Answer(gaps, x.length);
        int[] asked = new int[n];
        double[] askedX = new double[n];
        double[] askedY = new double[n];
        int count = 0;
        double most = 0;
        for (int i = 0; i < n; i++) {
            answer.width[i] = Math.min(atStart, 2 * rooms.clearance(x[i], y[i], search));
            most = Math.max(most, answer.width[i]);
            if (answer.width[i] > 0) {
                asked[count] = i;
                askedX[count] = x[i];
                askedY[count++] = y[i];
            }
        }
        int[] limits = separation.limitingGaps(startX, startY, Arrays.copyOf(askedX, count),
                Arrays.copyOf(askedY, count), most);
        for (int k = 0; k < count; k++) {
            answer.limit(asked[k], limits[k]);
        }
        return answer;
    }

    /** The widths from a start to places, by their number. */
    public static final class Answer {
        private final Gaps gaps;
        private final double[] width;
        private final int[] gap;

        private Answer(Gaps gaps, int size) {
            this.gaps = gaps;
            width = new double[size];
            gap = new int[size];
            Arrays.fill(gap, -1);
        }

        private void limit(int i, int limit) {
            if (limit < 0) {
                width[i] = 0;
            } else if (limit < gaps.size && gaps.length[limit] <= width[i]) {
                width[i] = gaps.length[limit];
                gap[i] = limit;
            }
        }

        /** Returns the clear width to place i, not rounded, at most the cap; 0 off the floor. */
        public double width(int i) {
            return width[i];
        }

        /** Tells whether a gap limits the width; else the start or the place itself or the cap does. */
        public boolean isAtGap(int i) {
            return gap[i] >= 0;
        }

        /** Returns one of the four coordinates of the gap: x and y of its one end, x and y of the other. */
        public double gapEnd(int i, int coordinate) {
            return gaps.ends[4 * gap[i] + coordinate];
        }
    }
}
