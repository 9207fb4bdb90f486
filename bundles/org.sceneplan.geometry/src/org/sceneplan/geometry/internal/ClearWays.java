package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Widths of the widest discs that get from a start to places.
 *
 * <p>See {@link Gaps}, {@link Separation}, {@link MovedRings} and {@link PlaceRooms} for the parts. What moves is
 * kept apart from what stays as long as it is little, so that the next step of a drag finds the floor prepared.
 * Immutable but for places that are remembered; any thread may ask.
 */
public final class ClearWays {

    /** After more changes, or with more rings near, the floor is prepared anew. */
    private static final int MOST_MOVED = 8;
    private static final int MOST_NEAR = 64;

    private final Floor floor;
    private final Corners[] rings;
    private final Corners[] gone;
    private final Corners[] come;
    private final MovedRings moved;

    /** The rings of an earlier state: prepared once, remembers the places asked for. */
    private record Floor(int shells, int bounding, int cap, EdgeSet edges, Gaps gaps, Separation separation,
            PlaceRooms rooms) {
    }

    /** Collects the gaps narrower than the cap. */
    public ClearWays(List<Corners> shells, List<Corners> holes, List<Corners> blocked, int cap) {
        List<Corners> obstacles = new ArrayList<>(holes);
        obstacles.addAll(blocked);
        EdgeSet edges = new EdgeSet(shells, obstacles);
        Gaps gaps = Gaps.of(edges, cap);
        int bounding = shells.size() + holes.size();
        floor = new Floor(shells.size(), bounding, cap, edges, gaps, new Separation(edges, gaps),
                new PlaceRooms(edges, bounding, cap / 2.0));
        rings = edges.rings;
        gone = new Corners[0];
        come = gone;
        moved = null;
    }

    private ClearWays(Floor floor, RingChange change) {
        this.floor = floor;
        rings = change.after();
        gone = change.gone();
        come = change.come();
        moved = gone.length + come.length == 0 ? null : new MovedRings(floor.edges, floor.gaps,
                floor.separation.forest(), change, floor.shells, floor.cap);
    }

    /** Returns the ways if other rings stand on the same floor; what did not change is taken over. */
    public ClearWays with(List<Corners> blocked) {
        Corners[] next = Arrays.copyOf(rings, floor.bounding + blocked.size());
        for (int i = 0; i < blocked.size(); i++) {
            next[floor.bounding + i] = blocked.get(i);
        }
        RingChange change = new RingChange(floor.edges.rings, next);
        boolean isApart = floor.separation.keepsWays() && change.gone().length <= MOST_MOVED
                && change.come().length <= MOST_MOVED
                && MovedRings.countNear(floor.edges, change, floor.cap) <= MOST_NEAR;
        return isApart ? new ClearWays(floor, change) : new ClearWays(floorOf(next), new RingChange(next, next));
    }

    private Floor floorOf(Corners[] all) {
        List<Corners> list = Arrays.asList(all);
        EdgeSet edges = new EdgeSet(list.subList(0, floor.shells), list.subList(floor.shells, all.length));
        RingChange change = new RingChange(floor.edges.rings, all);
        Gaps gaps = floor.gaps.changed(floor.edges, edges, change, floor.cap);
        return new Floor(floor.shells, floor.bounding, floor.cap, edges, gaps, new Separation(edges, gaps),
                new PlaceRooms(edges, floor.rooms, change.gone(), change.come()));
    }

    /** Returns the diameter of the widest disc round a place, at most the cap; 0 off the floor. */
    public double room(double x, double y) {
        return 2 * clearance(x, y, new EdgeSet.Search(floor.edges));
    }

    private double clearance(double x, double y, EdgeSet.Search search) {
        double clearance = floor.rooms.clearance(x, y, search);
        if (!PlaceRooms.holds(gone, x, y, clearance)) {
            clearance = floor.rooms.without(moved.isGone(), x, y, search);
        }
        return PlaceRooms.among(come, x, y, clearance);
    }

    /** Computes the widths from a start to places, at most a width that is not above the cap. */
    public Answer widths(double startX, double startY, double[] x, double[] y, double most) {
        EdgeSet.Search search = new EdgeSet.Search(floor.edges);
        double atStart = Math.min(most, 2 * clearance(startX, startY, search));
        Answer answer = new Answer(x.length, most);
        int[] asked = new int[x.length];
        double[] askedX = new double[x.length + 1];
        double[] askedY = new double[x.length + 1];
        int count = 0;
        for (int i = 0; i < x.length && atStart > 0; i++) {
            answer.width[i] = Math.min(atStart, 2 * clearance(x[i], y[i], search));
            if (answer.width[i] > 0) {
                asked[count] = i;
                askedX[count] = x[i];
                askedY[count++] = y[i];
            }
        }
        if (count > 0) {
            askedX[count] = startX;
            askedY[count] = startY;
            Separation.Spot[] spots = floor.separation.spots(Arrays.copyOf(askedX, count + 1),
                    Arrays.copyOf(askedY, count + 1));
            for (int k = 0; k < count; k++) {
                limit(answer, asked[k], spots[count], spots[k]);
            }
        }
        return answer;
    }

    private void limit(Answer answer, int i, Separation.Spot start, Separation.Spot place) {
        long rank = Separation.NEVER;
        if (moved == null || !moved.touches(start) && !moved.touches(place)) {
            rank = Separation.firstThatSeparates(start.cycles(), place.cycles());
        } else {
            rank = MovedRings.firstThatSeparates(moved.cyclesRound(start), moved.cyclesRound(place));
        }
        if (rank == Separation.NEVER) {
            return;
        }
        if (rank < 0) {
            answer.width[i] = 0;
        } else if (MovedRings.isOnFloor(rank)) {
            answer.limit(i, floor.gaps, MovedRings.floorGap(rank));
        } else {
            answer.limit(i, moved.gaps(), MovedRings.movedGap(rank));
        }
    }

    /** The widths from a start to places, by their number. */
    public static final class Answer {
        private final double most;
        private final double[] width;
        private final Gaps[] gaps;
        private final int[] gap;

        private Answer(int size, double most) {
            this.most = most;
            width = new double[size];
            gaps = new Gaps[size];
            gap = new int[size];
        }

        private void limit(int i, Gaps from, int number) {
            if (from.length[number] < most && from.length[number] <= width[i]) {
                width[i] = from.length[number];
                gaps[i] = from;
                gap[i] = number;
            }
        }

        /** Returns the clear width to place i, not rounded, at most what was asked for; 0 off the floor. */
        public double width(int i) {
            return width[i];
        }

        /** Tells whether a gap limits the width; else the start or the place itself or the most asked for does. */
        public boolean isAtGap(int i) {
            return gaps[i] != null;
        }

        /** Returns one of the four coordinates of the gap: x and y of its one end, x and y of the other. */
        public double gapEnd(int i, int coordinate) {
            return gaps[i].ends[4 * gap[i] + coordinate];
        }
    }
}
