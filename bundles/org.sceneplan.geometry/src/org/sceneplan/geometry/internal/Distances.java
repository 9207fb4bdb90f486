package org.sceneplan.geometry.internal;

/**
 * Distances between points and segments on integer coordinates.
 *
 * <p>Results are correct to the last bits of a double, and exact where the exact distance is a whole number of mm and
 * the segment length too. Plain numbers as parameters, as in {@link Orientation}.
 */
public final class Distances {

    private Distances() {
    }

    /** Returns the distance of p from the closed segment a, b. */
    public static double pointToSegment(int px, int py, int ax, int ay, int bx, int by) {
        long dx = (long) bx - ax;
        long dy = (long) by - ay;
        long ex = (long) px - ax;
        long ey = (long) py - ay;
        long along = ex * dx + ey * dy;
        if (along <= 0) {
            return length(ex, ey);
        }
        long lengthSquared = dx * dx + dy * dy;
        if (along >= lengthSquared) {
            return length((long) px - bx, (long) py - by);
        }
        return Math.abs(dx * ey - dy * ex) / Math.sqrt(lengthSquared);
    }

    /** Returns the distance of two closed segments a, b and c, d; 0 if they share a point. */
    public static double segmentToSegment(int ax, int ay, int bx, int by, int cx, int cy, int dx, int dy) {
        if (segmentsMeet(ax, ay, bx, by, cx, cy, dx, dy)) {
            return 0;
        }
        double least = pointToSegment(ax, ay, cx, cy, dx, dy);
        least = Math.min(least, pointToSegment(bx, by, cx, cy, dx, dy));
        least = Math.min(least, pointToSegment(cx, cy, ax, ay, bx, by));
        return Math.min(least, pointToSegment(dx, dy, ax, ay, bx, by));
    }

    /** Tells exactly whether two closed segments a, b and c, d share a point. */
    public static boolean segmentsMeet(int ax, int ay, int bx, int by, int cx, int cy, int dx, int dy) {
        int sideC = Orientation.side(ax, ay, bx, by, cx, cy);
        int sideD = Orientation.side(ax, ay, bx, by, dx, dy);
        int sideA = Orientation.side(cx, cy, dx, dy, ax, ay);
        int sideB = Orientation.side(cx, cy, dx, dy, bx, by);
        if (sideC * sideD < 0 && sideA * sideB < 0) {
            return true;
        }
        return sideC == 0 && Orientation.between(ax, ay, bx, by, cx, cy)
                || sideD == 0 && Orientation.between(ax, ay, bx, by, dx, dy)
                || sideA == 0 && Orientation.between(cx, cy, dx, dy, ax, ay)
                || sideB == 0 && Orientation.between(cx, cy, dx, dy, bx, by);
    }

    /** Returns the distance between the boxes of two rings, a lower bound of the distance of the rings. */
    public static double boxToBox(Corners a, Corners b) {
        long dx = Math.max(0L, Math.max((long) a.minX - b.maxX, (long) b.minX - a.maxX));
        long dy = Math.max(0L, Math.max((long) a.minY - b.maxY, (long) b.minY - a.maxY));
        return length(dx, dy);
    }

    private static double length(long dx, long dy) {
        return dy == 0 ? Math.abs(dx) : dx == 0 ? Math.abs(dy) : Math.sqrt((double) dx * dx + (double) dy * dy);
    }
}
