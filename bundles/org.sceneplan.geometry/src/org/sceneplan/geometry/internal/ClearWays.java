package org.sceneplan.geometry.internal;

import java.util.Arrays;

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

    private final WayFloor floor;
    private final Corners[] rings;
    private final Corners[] gone;
    private final Corners[] come;
    private final MovedRings moved;
    /** The last question for rooms: widths to the same places are asked for next. */
    private volatile Rooms lastRooms;

    private record Rooms(double[] x, double[] y, double[] rooms) {
    }

    /**
     * Takes the floor; ways are looked for when they are asked for.
     *
     * @param rings    those that hold the floor, then its holes, then those that stand on it; kept
     * @param shells   number of rings that hold the floor
     * @param bounding number of these and of the holes
     */
    public ClearWays(Corners[] rings, int shells, int bounding, int cap) {
        floor = new WayFloor(new RingSet(rings, shells), bounding, cap);
        this.rings = rings;
        gone = new Corners[0];
        come = gone;
        moved = null;
    }

    private ClearWays(WayFloor floor, RingChange change) {
        this.floor = floor;
        rings = change.after();
        gone = change.gone();
        come = change.come();
        moved = gone.length + come.length == 0 ? null : new MovedRings(floor.edges(), floor.gaps(),
                floor.separation().forest(), change, floor.set.shells, floor.cap);
    }

    /** Returns the ways if other rings stand on the same floor; what did not change is taken over. */
    public ClearWays with(Corners[] blocked) {
        Corners[] next = Arrays.copyOf(rings, floor.bounding + blocked.length);
        System.arraycopy(blocked, 0, next, floor.bounding, blocked.length);
        RingChange change = new RingChange(floor.set.rings, next);
        boolean isFew = change.gone().length <= MOST_MOVED && change.come().length <= MOST_MOVED;
        boolean isAdded = isFew && change.onlyAdds() && !floor.isSeparated();
        boolean isApart = isFew && !isAdded && floor.separation().keepsWays()
                && MovedRings.countNear(floor.set, change, floor.cap) <= MOST_NEAR;
        return isApart ? new ClearWays(floor, change)
                : new ClearWays(floor.with(next, change), new RingChange(next, next));
    }

    /** Returns the diameter of the widest disc round a place, at most the cap; 0 off the floor. */
    public double room(double x, double y) {
        return 2 * clearance(x, y, new RingSearch(floor.set));
    }

    /** Returns the diameters of the widest discs round places; no array may be changed. */
    public double[] rooms(double[] x, double[] y) {
        return rooms(new Places(x, y));
    }

    private double[] rooms(Places places) {
        double[] x = places.x;
        double[] y = places.y;
        Rooms known = lastRooms;
        if (known != null && known.x == x && known.y == y) {
            return known.rooms;
        }
        RingSearch search = new RingSearch(floor.set);
        double[] onFloor = floor.rooms.clearances(places, search);
        double[] rooms = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            rooms[i] = 2 * (moved == null ? onFloor[i] : changed(x[i], y[i], onFloor[i], search));
        }
        lastRooms = new Rooms(x, y, rooms);
        return rooms;
    }

    private double clearance(double x, double y, RingSearch search) {
        return changed(x, y, floor.rooms.clearance(x, y, search), search);
    }

    /** The distance of a place from the nearest edge now, from that on the floor. */
    private double changed(double x, double y, double onFloor, RingSearch search) {
        boolean holds = PlaceRooms.holds(gone, x, y, onFloor);
        return PlaceRooms.among(come, x, y, holds ? onFloor : floor.rooms.without(moved.isGone(), x, y, search));
    }

    /**
     * Tells for places whether the way from the last one to them is at least so wide, as {@link #widths} would.
     *
     * @param width at most the cap
     */
    public boolean[] reaches(double[] x, double[] y, double width) {
        int last = x.length - 1;
        Places places = new Places(x, y);
        double[] rooms = rooms(places);
        boolean[] reaches = new boolean[x.length];
        if (rooms[last] < width) {
            return reaches;
        }
        WideWays wide = moved == null && !floor.isSeparated() ? floor.wide(width) : null;
        if (wide != null && wide.hasShortCycles()) {
            boolean[] isApart = wide.isApart(places);
            for (int i = 0; i < reaches.length; i++) {
                reaches[i] = rooms[i] >= width && !isApart[i];
            }
        } else {
            Answer answer = widths(x[last], y[last], x, y, floor.cap);
            for (int i = 0; i < reaches.length; i++) {
                reaches[i] = answer.width[i] >= width;
            }
        }
        return reaches;
    }

    /** Computes the widths from a start to places, at most a width that is not above the cap. */
    public Answer widths(double startX, double startY, double[] x, double[] y, double most) {
        double atStart = Math.min(most, room(startX, startY));
        double[] rooms = rooms(x, y);
        Answer answer = new Answer(x.length, most);
        int[] asked = new int[x.length];
        int count = 0;
        double widest = 0;
        for (int i = 0; i < x.length && atStart > 0; i++) {
            answer.width[i] = Math.min(atStart, rooms[i]);
            widest = Math.max(widest, answer.width[i]);
            if (answer.width[i] > 0) {
                asked[count++] = i;
            }
        }
        if (count > 0) {
            Separation.Spot start = floor.separation().spots(new double[] {startX}, new double[] {startY},
                    widest)[0];
            boolean isAll = count == x.length;
            Separation.Spot[] spots = floor.separation().spots(isAll ? x : taken(x, asked, count),
                    isAll ? y : taken(y, asked, count), widest);
            limit(answer, start, spots, asked);
        }
        return answer;
    }

    private static double[] taken(double[] values, int[] asked, int count) {
        double[] taken = new double[count];
        for (int k = 0; k < count; k++) {
            taken[k] = values[asked[k]];
        }
        return taken;
    }

    private void limit(Answer answer, Separation.Spot start, Separation.Spot[] spots, int[] asked) {
        boolean isStartTouched = moved != null && isTouched(start, moved.touched(start.batch()));
        PlaceBatch batch = null;
        long[] touched = null;
        for (int k = 0; k < spots.length; k++) {
            if (moved != null && spots[k].batch() != batch) {
                batch = spots[k].batch();
                touched = moved.touched(batch);
            }
            boolean isTouched = isStartTouched || moved != null && isTouched(spots[k], touched);
            long rank = isTouched
                    ? MovedRings.firstThatSeparates(moved.cyclesRound(start), moved.cyclesRound(spots[k]))
                    : Separation.firstThatSeparates(start.cycles(), spots[k].cycles());
            if (rank < 0) {
                answer.width[asked[k]] = 0;
            } else if (rank != Separation.NEVER) {
                boolean isOnFloor = MovedRings.isOnFloor(rank);
                answer.limit(asked[k], isOnFloor ? floor.gaps() : moved.gaps(),
                        isOnFloor ? MovedRings.floorGap(rank) : MovedRings.movedGap(rank));
            }
        }
    }

    private static boolean isTouched(Separation.Spot spot, long[] touched) {
        return (touched[spot.place() / Long.SIZE] >> spot.place() & 1) != 0;
    }

    /** The widths from a start to places, by their number. */
    public static final class Answer {
        private final double most;
        private final double[] width;
        /** Per place the gap that limits the width; null while there is none. */
        private Gaps[] gaps;
        private int[] gap;

        private Answer(int size, double most) {
            this.most = most;
            width = new double[size];
        }

        private void limit(int i, Gaps from, int number) {
            if (from.length[number] < most && from.length[number] <= width[i]) {
                if (gaps == null) {
                    gaps = new Gaps[width.length];
                    gap = new int[width.length];
                }
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
            return gaps != null && gaps[i] != null;
        }

        /** Returns one of the four coordinates of the gap: x and y of its one end, x and y of the other. */
        public double gapEnd(int i, int coordinate) {
            return gaps[i].ends[4 * gap[i] + coordinate];
        }
    }
}
