package org.sceneplan.geometry.internal;

/**
 * Local shape of a ring at a boundary point: the open sector of directions that lead inwards.
 *
 * <p>A place on a ring is given by one number: {@code i} for corner i, {@code ~i} for the inside of edge i. The sector
 * runs counter-clockwise from the direction of the outgoing edge to the direction back along the incoming edge.
 */
final class Sectors {

    private Sectors() {
    }

    /** Tells whether the inner sectors of two rings at a common point share a direction. */
    static boolean meet(Corners a, int placeA, Corners b, int placeB) {
        long aOutX = outX(a, placeA);
        long aOutY = outY(a, placeA);
        long bOutX = outX(b, placeB);
        long bOutY = outY(b, placeB);
        long turn = aOutX * bOutY - aOutY * bOutX;
        if (turn == 0 && aOutX * bOutX + aOutY * bOutY > 0) {
            return true;
        }
        return contains(a, placeA, bOutX, bOutY) || contains(b, placeB, aOutX, aOutY);
    }

    /** Tells whether both edges of b at the common point run inwards or along a. */
    static boolean holdsBothEdges(Corners a, int placeA, Corners b, int placeB) {
        return holds(a, placeA, outX(b, placeB), outY(b, placeB))
                && holds(a, placeA, backX(b, placeB), backY(b, placeB));
    }

    /** Open sector: strictly inwards. */
    private static boolean contains(Corners ring, int place, long dx, long dy) {
        long outX = outX(ring, place);
        long outY = outY(ring, place);
        long backX = backX(ring, place);
        long backY = backY(ring, place);
        long opening = outX * backY - outY * backX;
        boolean leftOfOut = outX * dy - outY * dx > 0;
        boolean rightOfBack = dx * backY - dy * backX > 0;
        if (opening > 0) {
            return leftOfOut && rightOfBack;
        }
        return opening == 0 ? leftOfOut : leftOfOut || rightOfBack;
    }

    /** Closed sector: inwards or along one of its two sides. */
    private static boolean holds(Corners ring, int place, long dx, long dy) {
        return contains(ring, place, dx, dy)
                || isSame(outX(ring, place), outY(ring, place), dx, dy)
                || isSame(backX(ring, place), backY(ring, place), dx, dy);
    }

    private static boolean isSame(long ax, long ay, long bx, long by) {
        return ax * by - ay * bx == 0 && ax * bx + ay * by > 0;
    }

    private static long outX(Corners ring, int place) {
        int i = place < 0 ? ~place : place;
        return (long) ring.x[ring.next(i)] - ring.x[i];
    }

    private static long outY(Corners ring, int place) {
        int i = place < 0 ? ~place : place;
        return (long) ring.y[ring.next(i)] - ring.y[i];
    }

    private static long backX(Corners ring, int place) {
        return place < 0 ? -outX(ring, place) : (long) ring.x[ring.previous(place)] - ring.x[place];
    }

    private static long backY(Corners ring, int place) {
        return place < 0 ? -outY(ring, place) : (long) ring.y[ring.previous(place)] - ring.y[place];
    }
}
