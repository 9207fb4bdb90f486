package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Measures how far many places are from the nearest edge: ring after ring, each for the places near it.
 *
 * <p>Gives what {@link PlaceRooms} gives for one place, in a fraction of the time.
 */
final class RoomSweep {

    private final RingSet set;
    private final int bounding;
    private final double radius;
    private final PlaceGrid places;
    /** Per place in the order of the grid the square of the least distance yet. */
    private final double[] square;
    /** Whether an odd number of bounding rings is around a place, and none that stands on the floor. */
    private final boolean[] isOnFloor;
    private final boolean[] isBlocked;

    private RoomSweep(RingSet set, int bounding, double radius, PlaceGrid places) {
        this.set = set;
        this.bounding = bounding;
        this.radius = radius;
        this.places = places;
        square = new double[places.size()];
        Arrays.fill(square, radius * radius);
        isOnFloor = new boolean[square.length];
        isBlocked = new boolean[square.length];
    }

    /**
     * Writes the distances of places, in the order in which they were given to the grid; 0 off the floor.
     *
     * @param bounding   number of rings that bound the floor; they come first
     * @param radius     greatest distance of interest
     * @param clearances takes them
     */
    static void measure(RingSet set, int bounding, double radius, PlaceGrid places, double[] clearances) {
        RoomSweep sweep = new RoomSweep(set, bounding, radius, places);
        for (int r = 0; r < set.rings.length; r++) {
            sweep.look(r);
        }
        for (int i = 0; i < set.longEdges.length; i++) {
            sweep.lookAtLongEdge(i);
        }
        for (int at = 0; at < places.size(); at++) {
            clearances[places.number[at]] = sweep.isOnFloor[at] && !sweep.isBlocked[at] ? Math.sqrt(sweep.square[at])
                    : 0;
        }
    }

    private void look(int r) {
        Corners ring = set.rings[r];
        int from = places.columnOf(ring.minX - radius);
        int to = places.columnOf(ring.maxX + radius);
        int last = places.rowOf(ring.maxY + radius);
        for (int row = places.rowOf(ring.minY - radius); row <= last; row++) {
            int end = places.end(row, to);
            for (int at = places.start(row, from); at < end; at++) {
                double x = places.x[at];
                double y = places.y[at];
                double away = PlaceDistance.boxSquare(ring, x, y);
                if (away < square[at] || away == 0) {
                    square[at] = nearest(r, ring, away, at);
                }
            }
        }
    }

    private double nearest(int r, Corners ring, double away, int at) {
        double x = places.x[at];
        double y = places.y[at];
        if (away == 0 && PlaceDistance.isInside(ring, x, y)) {
            if (r < bounding) {
                isOnFloor[at] = !isOnFloor[at];
            } else {
                isBlocked[at] = true;
            }
        }
        return RingSet.isLong(ring) ? square[at] : PlaceDistance.square(ring, x, y, away, square[at]);
    }

    private void lookAtLongEdge(int i) {
        Corners ring = set.rings[set.ringOfLongEdge[i]];
        int edge = set.longEdges[i] - set.firstEdge[set.ringOfLongEdge[i]];
        int next = ring.next(edge);
        int from = places.columnOf(Math.min(ring.x[edge], ring.x[next]) - radius);
        int to = places.columnOf(Math.max(ring.x[edge], ring.x[next]) + radius);
        int last = places.rowOf(Math.max(ring.y[edge], ring.y[next]) + radius);
        for (int row = places.rowOf(Math.min(ring.y[edge], ring.y[next]) - radius); row <= last; row++) {
            int end = places.end(row, to);
            for (int at = places.start(row, from); at < end; at++) {
                square[at] = PlaceDistance.edgeSquare(ring, edge, places.x[at], places.y[at], square[at]);
            }
        }
    }
}
