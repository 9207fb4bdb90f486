package org.sceneplan.geometry.internal;

/** Shortest distance between closed rings and points; 0 when they share a point. */
public final class RingDistance {

    private RingDistance() {
    }

    /** Returns the distance of two closed simple rings. */
    public static double between(Corners a, Corners b) {
        if (a.rectangle && b.rectangle) {
            return Distances.boxToBox(a, b);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = a.size - 1, j = 0; j < a.size; i = j++) {
            if (edgeToBox(a, i, j, b) < least) {
                least = Math.min(least, edgeToRing(a, i, b));
                if (least == 0) {
                    return 0;
                }
            }
        }
        boolean nested = RingLocator.locate(a, b.x[0], b.y[0]) >= 0 || RingLocator.locate(b, a.x[0], a.y[0]) >= 0;
        return nested ? 0 : least;
    }

    /** Returns the distance of a point from the closed ring. */
    public static double toPoint(Corners ring, int px, int py) {
        return RingLocator.locate(ring, px, py) >= 0 ? 0 : toBoundary(ring, px, py);
    }

    /** Returns the distance of a point, inside or outside, from the edges of the ring. */
    public static double toBoundary(Corners ring, int px, int py) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = ring.size - 1, j = 0; j < ring.size; i = j++) {
            least = Math.min(least, Distances.pointToSegment(px, py, ring.x[i], ring.y[i], ring.x[j], ring.y[j]));
        }
        return least;
    }

    private static double edgeToBox(Corners a, int i, int j, Corners b) {
        long dx = Math.max(0L, Math.max(Math.min(a.x[i], a.x[j]) - (long) b.maxX,
                (long) b.minX - Math.max(a.x[i], a.x[j])));
        long dy = Math.max(0L, Math.max(Math.min(a.y[i], a.y[j]) - (long) b.maxY,
                (long) b.minY - Math.max(a.y[i], a.y[j])));
        return Math.max(dx, dy);
    }

    private static double edgeToRing(Corners a, int i, Corners b) {
        int j = a.next(i);
        double least = Double.POSITIVE_INFINITY;
        for (int k = b.size - 1, m = 0; m < b.size; k = m++) {
            least = Math.min(least, Distances.segmentToSegment(a.x[i], a.y[i], a.x[j], a.y[j],
                    b.x[k], b.y[k], b.x[m], b.y[m]));
        }
        return least;
    }
}
