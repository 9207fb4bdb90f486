package org.sceneplan.geometry;

import java.util.Collection;
import java.util.List;

/**
 * The clear width of ways: the widest disc that gets through.
 */
public final class ClearWidth {

    private ClearWidth() {
    }

    /** Prepares a free floor for many questions; widths above {@code capMm} are reported as {@code capMm}. */
    public static ClearWidth of(Region free, int capMm) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Prepares a shell with obstacles, which may touch and overlap one another and the shell. */
    public static ClearWidth of(Ring shell, Collection<Ring> blocked, int capMm) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Returns the clear width between two points in mm, 0..cap. */
    public int bottleneckMm(Point from, Point to) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Returns the clear widths from one point to many, in their order, in mm, 0..cap. */
    public int[] bottlenecksMm(Point from, List<Point> to) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Returns the largest width of at most {@code capMm} with which a disc moves from one point to the other in mm. */
    public static int bottleneckMm(Region free, Point from, Point to, int capMm) {
        return of(free, capMm).bottleneckMm(from, to);
    }

    /** Returns the gap between two rings in mm; 0 when they touch or overlap. */
    public static double gapMm(Ring a, Ring b) {
        return a.distanceMm(b);
    }
}
