package org.sceneplan.geometry.internal;

/**
 * Squares of distances of places from rings, in real numbers: correct to the last bits, and 0 for a place on an edge.
 */
final class PlaceDistance {

    private PlaceDistance() {
    }

    /** Returns the square of the distance to the box of a ring; 0 inside. */
    static double boxSquare(Corners ring, double x, double y) {
        double dx = x < ring.minX ? ring.minX - x : x > ring.maxX ? x - ring.maxX : 0;
        double dy = y < ring.minY ? ring.minY - y : y > ring.maxY ? y - ring.maxY : 0;
        return dx * dx + dy * dy;
    }

    /** Tells whether a ring is around a place in its box; any answer for a place on an edge. */
    static boolean isInside(Corners ring, double x, double y) {
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

    /**
     * Returns the square of the distance to the edges of a ring, if that is less than {@code most}.
     *
     * @param boxSquare that to its box
     */
    static double square(Corners ring, double x, double y, double boxSquare, double most) {
        if (ring.rectangle) {
            double inside = Math.min(Math.min(x - ring.minX, ring.maxX - x), Math.min(y - ring.minY, ring.maxY - y));
            return Math.min(most, boxSquare > 0 ? boxSquare : inside * inside);
        }
        double least = most;
        // each corner is looked at once, as the start of its edge
        for (int i = 0; i < ring.size; i++) {
            int k = ring.next(i);
            least = square(ring.x[i], ring.y[i], ring.x[k], ring.y[k], x, y, least);
        }
        return RingSet.isLong(ring) ? backwards(ring, x, y, least) : least;
    }

    /** Edges of long rings are measured one by one elsewhere, both ways: so it must be here, for the same last bits. */
    private static double backwards(Corners ring, double x, double y, double most) {
        double least = most;
        for (int i = 0; i < ring.size; i++) {
            int k = ring.next(i);
            least = square(ring.x[k], ring.y[k], ring.x[i], ring.y[i], x, y, least);
        }
        return least;
    }

    /** Returns the square of the distance to one edge of a ring with both its ends, if that is less. */
    static double edgeSquare(Corners ring, int from, double x, double y, double most) {
        int to = ring.next(from);
        double least = square(ring.x[from], ring.y[from], ring.x[to], ring.y[to], x, y, most);
        return square(ring.x[to], ring.y[to], ring.x[from], ring.y[from], x, y, least);
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
