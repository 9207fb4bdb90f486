package org.sceneplan.geometry.internal;

/**
 * How far places are from the nearest edge; 0 off the floor.
 *
 * <p>A place lies on the floor by the even-odd rule for the rings that bound it and outside every other ring. Computed
 * in real numbers: where rounding could decide the rule, the place is on an edge and the distance is 0 either way.
 *
 * <p>Places asked for are remembered. A floor derived from this one looks there, too, and takes over distances shorter
 * than that to any ring that came or went.
 */
final class PlaceRooms {

    /** After more changes it takes as long to ask for each of them as to measure again. */
    private static final int MOST_CHANGES = 16;

    /** Places of a larger question are found by their number in it, not by where they are. */
    private static final int FEW = 64;
    /** Where there are more rings for each place asked for, it does not pay to look at all of them. */
    private static final int RINGS_PER_PLACE = 10;
    private static final boolean[] NONE = {};

    /** Far more than the square of a rounded root may miss, as a share. */
    private static final double NOISE = 1e-9;

    private final RingSet set;
    /** Rings of a lower number bound the floor, the others stand on it. */
    private final int bounding;
    private final double radius;
    private final PlaceTable before;
    private final Asked lastBefore;
    private final Corners[] gone;
    private final Corners[] come;
    private final PlaceTable known = new PlaceTable();
    /** The largest question of late. */
    private volatile Asked last = Asked.NOTHING;

    private record Asked(double[] x, double[] y, double[] clearance) {
        private static final Asked NOTHING = new Asked(new double[0], new double[0], new double[0]);

        private boolean has(int i, double placeX, double placeY) {
            return i < x.length && x[i] == placeX && y[i] == placeY;
        }
    }

    /**
     * Remembers nothing yet.
     *
     * @param bounding number of rings that bound the floor; they come first
     * @param radius   greatest distance of interest
     */
    PlaceRooms(RingSet set, int bounding, double radius) {
        this.set = set;
        this.bounding = bounding;
        this.radius = radius;
        before = null;
        lastBefore = Asked.NOTHING;
        gone = new Corners[0];
        come = gone;
    }

    /** Takes over what is remembered of a floor from which some rings are gone and to which others have come. */
    PlaceRooms(RingSet set, PlaceRooms from, Corners[] gone, Corners[] come) {
        this.set = set;
        bounding = from.bounding;
        radius = from.radius;
        boolean isLike = gone.length + come.length <= MOST_CHANGES;
        before = isLike ? from.known : null;
        lastBefore = isLike ? from.last : Asked.NOTHING;
        this.gone = gone;
        this.come = come;
    }

    /** Returns the distance from a place of the floor to the nearest edge, at most the radius; 0 off the floor. */
    double clearance(double x, double y, RingSearch search) {
        double clearance = known.get(x, y);
        if (Double.isNaN(clearance)) {
            clearance = before == null ? Double.NaN : before.get(x, y);
            if (Double.isNaN(clearance) || !holds(gone, x, y, clearance) || !holds(come, x, y, clearance)) {
                clearance = without(NONE, x, y, search);
            }
            known.put(x, y, clearance);
        }
        return clearance;
    }

    /** Returns the distances from many places, in their order; their arrays are kept and must not be changed. */
    double[] clearances(Places places, RingSearch search) {
        double[] x = places.x;
        double[] y = places.y;
        Asked known = last;
        if (known.x == x && known.y == y) {
            return known.clearance;
        }
        double[] clearances = new double[x.length];
        int[] asked = new int[x.length];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            clearances[i] = known.has(i, x[i], y[i]) ? known.clearance[i]
                    : x.length <= FEW ? clearance(x[i], y[i], search) : ofLikeFloor(i, x[i], y[i]);
            if (Double.isNaN(clearances[i])) {
                asked[count++] = i;
            }
        }
        if (count > FEW && count * RINGS_PER_PLACE > set.rings.length) {
            sweep(places, asked, count, clearances);
        } else {
            for (int k = 0; k < count; k++) {
                clearances[asked[k]] = without(NONE, x[asked[k]], y[asked[k]], search);
            }
        }
        if (2 * x.length > known.x.length) {
            last = new Asked(x, y, clearances);
        }
        return clearances;
    }

    /** The distance known of a floor like this, if it holds here; else NaN. */
    private double ofLikeFloor(int i, double x, double y) {
        if (lastBefore.has(i, x, y)) {
            double clearance = lastBefore.clearance[i];
            if (holds(gone, x, y, clearance) && holds(come, x, y, clearance)) {
                return clearance;
            }
        }
        return Double.NaN;
    }

    private void sweep(Places places, int[] asked, int count, double[] clearances) {
        if (count == places.size()) {
            RoomSweep.measure(set, bounding, radius, places.grid(), clearances);
            return;
        }
        double[] askedX = new double[count];
        double[] askedY = new double[count];
        for (int k = 0; k < count; k++) {
            askedX[k] = places.x[asked[k]];
            askedY[k] = places.y[asked[k]];
        }
        double[] found = new double[count];
        RoomSweep.measure(set, bounding, radius, new PlaceGrid(askedX, askedY), found);
        for (int k = 0; k < count; k++) {
            clearances[asked[k]] = found[k];
        }
    }

    /** Returns what a distance becomes if some more rings stand on the floor. */
    static double among(Corners[] rings, double x, double y, double clearance) {
        double least = clearance * clearance;
        for (Corners ring : rings) {
            double away = PlaceDistance.boxSquare(ring, x, y);
            if (away == 0 && PlaceDistance.isInside(ring, x, y)) {
                return 0;
            }
            if (away < least) {
                least = PlaceDistance.square(ring, x, y, away, least);
            }
        }
        return least == clearance * clearance ? clearance : Math.sqrt(least);
    }

    /** Tells whether a distance is less than that to any of some rings. */
    static boolean holds(Corners[] rings, double x, double y, double clearance) {
        double square = clearance * clearance * (1 + NOISE);
        for (Corners ring : rings) {
            if (PlaceDistance.boxSquare(ring, x, y) <= square) {
                return false;
            }
        }
        return true;
    }

    /** Measures the distance as if some rings, marked by their number, did not stand on the floor. */
    double without(boolean[] isGone, double x, double y, RingSearch search) {
        if (isGone.length == 0) {
            return ofAll(x, y, search);
        }
        Boxes.Found near = search.ringsNear(x, y, radius);
        boolean isOnFloor = false;
        double least = radius * radius;
        for (int i = 0; i < near.size(); i++) {
            int r = near.get(i);
            Corners ring = set.rings[r];
            if (r < isGone.length && isGone[r]) {
                continue;
            }
            double away = PlaceDistance.boxSquare(ring, x, y);
            if (away == 0 && PlaceDistance.isInside(ring, x, y)) {
                if (r >= bounding) {
                    return 0;
                }
                isOnFloor = !isOnFloor;
            }
            if (away < least && !set.isLong(r)) {
                least = PlaceDistance.square(ring, x, y, away, least);
            }
        }
        return isOnFloor ? Math.sqrt(longSquare(isGone, x, y, least, search)) : 0;
    }

    /** Measures the distance to all rings; of rectangles only those around the place are looked at one by one. */
    private double ofAll(double x, double y, RingSearch search) {
        double least = search.nearestSquare(x, y, radius);
        Boxes.Found others = search.others();
        boolean isOnFloor = false;
        for (int i = 0; i < others.size(); i++) {
            int r = others.get(i);
            Corners ring = set.rings[r];
            double away = PlaceDistance.boxSquare(ring, x, y);
            if (away == 0 && PlaceDistance.isInside(ring, x, y)) {
                if (r >= bounding) {
                    return 0;
                }
                isOnFloor = !isOnFloor;
            }
            if (away < least && !set.isLong(r)) {
                least = PlaceDistance.square(ring, x, y, away, least);
            }
        }
        return isOnFloor ? Math.sqrt(longSquare(NONE, x, y, least, search)) : 0;
    }

    private double longSquare(boolean[] isGone, double x, double y, double most, RingSearch search) {
        double least = most;
        if (set.hasLong()) {
            Boxes.Found near = search.longEdgesNear(x, y, radius);
            for (int i = 0; i < near.size(); i++) {
                int r = set.ringOfLongEdge[near.get(i)];
                if (r >= isGone.length || !isGone[r]) {
                    least = PlaceDistance.edgeSquare(set.rings[r], set.longEdges[near.get(i)] - set.firstEdge[r], x, y,
                            least);
                }
            }
        }
        return least;
    }
}
