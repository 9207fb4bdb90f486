package org.sceneplan.geometry.internal;

/**
 * Exact side tests on integer coordinates.
 *
 * <p>Coordinate differences must not exceed 10^9 mm, so that no product leaves the range of long. Plain numbers instead
 * of points as parameters: these run millions of times per layout and must not allocate.
 */
public final class Orientation {

    private Orientation() {
    }

    /** Returns 1 if c lies left of the line from a to b, -1 if right, 0 if on it. */
    public static int side(int ax, int ay, int bx, int by, int cx, int cy) {
        return Long.signum(cross(ax, ay, bx, by, cx, cy));
    }

    /** Returns twice the signed area of the triangle a, b, c. */
    public static long cross(int ax, int ay, int bx, int by, int cx, int cy) {
        return ((long) bx - ax) * ((long) cy - ay) - ((long) by - ay) * ((long) cx - ax);
    }

    /** Tells whether p, known to lie on the line through a and b, lies between them, ends included. */
    static boolean between(int ax, int ay, int bx, int by, int px, int py) {
        return Math.min(ax, bx) <= px && px <= Math.max(ax, bx) && Math.min(ay, by) <= py && py <= Math.max(ay, by);
    }
}
