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
    private static final boolean[] NONE = {};

    /** Far more than the square of a rounded root may miss, as a share. */
    private static final double NOISE = 1e-9;

    private final EdgeSet edges;
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
    PlaceRooms(EdgeSet edges, int bounding, double radius) {
        this.edges = edges;
        this.bounding = bounding;
        this.radius = radius;
        before = null;
        lastBefore = Asked.NOTHING;
        gone = new Corners[0];
        come = gone;
    }

    /** Takes over what is remembered of a floor from which some rings are gone and to which others have come. */
    PlaceRooms(EdgeSet edges, PlaceRooms from, Corners[] gone, Corners[] come) {
        this.edges = edges;
        bounding = from.bounding;
        radius = from.radius;
        boolean isLike = gone.length + come.length <= MOST_CHANGES;
        before = isLike ? from.known : null;
        lastBefore = isLike ? from.last : Asked.NOTHING;
        this.gone = gone;
        this.come = come;
    }

    /** Returns the distance from a place of the floor to the nearest edge, at most the radius; 0 off the floor. */
    double clearance(double x, double y, EdgeSearch search) {
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

    /** Returns the distances from many places, in their order; the arrays are kept and must not be changed. */
    double[] clearances(double[] x, double[] y, EdgeSearch search) {
        Asked known = last;
        if (known.x == x && known.y == y) {
            return known.clearance;
        }
        double[] clearances = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            clearances[i] = known.has(i, x[i], y[i]) ? known.clearance[i]
                    : x.length <= FEW ? clearance(x[i], y[i], search) : ofMany(i, x[i], y[i], search);
        }
        if (2 * x.length > known.x.length) {
            last = new Asked(x, y, clearances);
        }
        return clearances;
    }

    /** The distance from one of many places, which are not looked up one by one. */
    private double ofMany(int i, double x, double y, EdgeSearch search) {
        if (lastBefore.has(i, x, y)) {
            double clearance = lastBefore.clearance[i];
            if (holds(gone, x, y, clearance) && holds(come, x, y, clearance)) {
                return clearance;
            }
        }
        return without(NONE, x, y, search);
    }

    /** Returns what a distance becomes if some more rings stand on the floor. */
    static double among(Corners[] rings, double x, double y, double clearance) {
        double least = clearance * clearance;
        for (Corners ring : rings) {
            double away = boxSquare(ring, x, y);
            if (away == 0 && isInside(ring, x, y)) {
                return 0;
            }
            if (away < least) {
                least = ring.rectangle ? Math.min(least, rectangleSquare(ring, x, y, away)) : square(ring, x, y, least);
                least = EdgeSet.isLong(ring) ? backwards(ring, x, y, least) : least;
            }
        }
        return least == clearance * clearance ? clearance : Math.sqrt(least);
    }

    /** Tells whether a distance is less than that to any of some rings. */
    static boolean holds(Corners[] rings, double x, double y, double clearance) {
        double square = clearance * clearance * (1 + NOISE);
        for (Corners ring : rings) {
            if (boxSquare(ring, x, y) <= square) {
                return false;
            }
        }
        return true;
    }

    /** Measures the distance as if some rings, marked by their number, did not stand on the floor. */
    double without(boolean[] isGone, double x, double y, EdgeSearch search) {
        if (isGone.length == 0) {
            return ofAll(x, y, search);
        }
        Boxes.Found near = search.ringsNear(x, y, radius);
        boolean isOnFloor = false;
        double least = radius * radius;
        for (int i = 0; i < near.size(); i++) {
            int r = near.get(i);
            Corners ring = edges.rings[r];
            if (r < isGone.length && isGone[r]) {
                continue;
            }
            double away = boxSquare(ring, x, y);
            if (away == 0 && isInside(ring, x, y)) {
                if (r >= bounding) {
                    return 0;
                }
                isOnFloor = !isOnFloor;
            }
            if (away < least && !edges.isLong(r)) {
                least = ring.rectangle ? Math.min(least, rectangleSquare(ring, x, y, away)) : square(ring, x, y, least);
            }
        }
        return isOnFloor ? Math.sqrt(longSquare(isGone, x, y, least, search)) : 0;
    }

    /** Measures the distance to all rings; of rectangles only those around the place are looked at one by one. */
    private double ofAll(double x, double y, EdgeSearch search) {
        Boxes.Found others = search.list();
        double least = search.nearestSquare(x, y, radius, others);
        boolean isOnFloor = false;
        for (int i = 0; i < others.size(); i++) {
            int r = others.get(i);
            Corners ring = edges.rings[r];
            double away = boxSquare(ring, x, y);
            if (away == 0 && isInside(ring, x, y)) {
                if (r >= bounding) {
                    return 0;
                }
                isOnFloor = !isOnFloor;
            }
            if (away < least && !edges.isLong(r)) {
                least = ring.rectangle ? Math.min(least, rectangleSquare(ring, x, y, away)) : square(ring, x, y, least);
            }
        }
        return isOnFloor ? Math.sqrt(longSquare(NONE, x, y, least, search)) : 0;
    }

    private static double boxSquare(Corners ring, double x, double y) {
        double dx = Math.max(0, Math.max(ring.minX - x, x - ring.maxX));
        double dy = Math.max(0, Math.max(ring.minY - y, y - ring.maxY));
        return dx * dx + dy * dy;
    }

    private static double rectangleSquare(Corners ring, double x, double y, double boxSquare) {
        if (boxSquare > 0) {
            return boxSquare;
        }
        double inside = Math.min(Math.min(x - ring.minX, ring.maxX - x), Math.min(y - ring.minY, ring.maxY - y));
        return inside * inside;
    }

    private static boolean isInside(Corners ring, double x, double y) {
        if (ring.rectangle) {
            return true;
        }
        boolean inside = false;
        int k = ring.size - 1;
        for (int i = 0; i < ring.size; k = i++) {
            double ay = ring.y[k];
            double by = ring.y[i];
            if (ay > y != by > y) {
                double ax = ring.x[k];
                double side = (ring.x[i] - ax) * (y - ay) - (by - ay) * (x - ax);
                inside ^= side > 0 == by > ay;
            }
        }
        return inside;
    }

    /** Each corner is looked at once, as the start of its edge. */
    private static double square(Corners ring, double x, double y, double most) {
        double least = most;
        for (int i = 0; i < ring.size; i++) {
            int k = ring.next(i);
            least = square(ring.x[i], ring.y[i], ring.x[k], ring.y[k], x, y, least);
        }
        return least;
    }

    private static double backwards(Corners ring, double x, double y, double most) {
        double least = most;
        for (int i = 0; i < ring.size; i++) {
            int k = ring.next(i);
            least = square(ring.x[k], ring.y[k], ring.x[i], ring.y[i], x, y, least);
        }
        return least;
    }

    private double longSquare(boolean[] isGone, double x, double y, double most, EdgeSearch search) {
        double least = most;
        if (edges.hasLong()) {
            Boxes.Found near = search.longEdgesNear(x, y, radius);
            for (int i = 0; i < near.size(); i++) {
                int k = near.get(i);
                if (edges.ring[k] >= isGone.length || !isGone[edges.ring[k]]) {
                    least = square(edges.ax[k], edges.ay[k], edges.bx[k], edges.by[k], x, y, least);
                    least = square(edges.bx[k], edges.by[k], edges.ax[k], edges.ay[k], x, y, least);
                }
            }
        }
        return least;
    }

    /** Returns the square of the distance to the edge from a to b without its end b, if that is less. */
    private static double square(double ax, double ay, double bx, double by, double x, double y, double most) {
        double dx = bx - ax;
        double dy = by - ay;
        double ex = x - ax;
        double ey = y - ay;
        double least = Math.min(most, ex * ex + ey * ey);
        double along = ex * dx + ey * dy;
        double length = dx * dx + dy * dy;
        if (along > 0 && along < length) {
            double cross = dx * ey - dy * ex;
            if (cross * cross < least * length) {
                return cross * cross / length;
            }
        }
        return least;
    }
}
