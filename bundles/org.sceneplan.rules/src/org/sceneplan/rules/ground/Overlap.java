package org.sceneplan.rules.ground;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;

/**
 * How far one area reaches into another or out of it, and whether that counts.
 *
 * <p>Areas that only touch do not overlap, nor do areas that overlap within the allowance of {@link Rounding}.
 */
public final class Overlap {

    private Overlap() {
    }

    /** Tells whether the interiors of two simple rings share area beyond rounding. */
    public static boolean counts(Ring a, Ring b) {
        if (!a.overlaps(b)) {
            return false;
        }
        double allowanceMm = Rounding.allowanceMm(a, b);
        return allowanceMm == 0 || depthMm(a, b) > allowanceMm;
    }

    /** Tells whether a simple ring reaches out of a shell beyond rounding. */
    public static boolean protrudes(Ring ring, Ring shell) {
        if (shell.covers(ring)) {
            return false;
        }
        double allowanceMm = Rounding.allowanceMm(ring, shell);
        return allowanceMm == 0 || protrusionMm(ring, shell) > allowanceMm;
    }

    /**
     * Returns how deep two rings overlap in mm, 0 when they do not.
     *
     * <p>Convex rings: the shortest way one must move to part them, exact. Others: the greatest mean thickness
     * (doubled area / perimeter) of the pieces of their common area, which is at most the width of the piece.
     */
    public static double depthMm(Ring a, Ring b) {
        if (!a.overlaps(b)) {
            return 0;
        }
        if (a.isConvex() && b.isConvex()) {
            return Math.min(leastShiftMm(a, b), leastShiftMm(b, a));
        }
        return thicknessMm(Region.of(a).intersect(Region.of(b)));
    }

    /**
     * Returns how far a ring reaches out of a shell in mm, 0 when it lies inside.
     *
     * <p>The greatest of: distance of its corners from the shell, depth of the shell's corners in it; where neither has
     * corners beyond the other, the mean thickness of the piece outside.
     */
    public static double protrusionMm(Ring ring, Ring shell) {
        if (shell.covers(ring)) {
            return 0;
        }
        double farthest = 0;
        for (Point corner : ring.points()) {
            farthest = Math.max(farthest, shell.distanceMm(corner));
        }
        for (Point corner : shell.points()) {
            if (ring.contains(corner)) {
                farthest = Math.max(farthest, ring.boundaryDistanceMm(corner));
            }
        }
        return farthest > 0 ? farthest : thicknessMm(Region.of(ring).minus(Region.of(shell)));
    }

    /** Least distance that b must move against an edge of a to leave it. */
    private static double leastShiftMm(Ring a, Ring b) {
        double least = Double.POSITIVE_INFINITY;
        List<Point> corners = a.points();
        Point from = corners.get(corners.size() - 1);
        for (Point to : corners) {
            double dx = (double) to.xMm() - from.xMm();
            double dy = (double) to.yMm() - from.yMm();
            double length = Math.sqrt(dx * dx + dy * dy);
            double deepest = 0;
            for (Point other : b.points()) {
                double left = (dx * ((double) other.yMm() - from.yMm()) - dy * ((double) other.xMm() - from.xMm()))
                        / length;
                deepest = Math.max(deepest, left);
            }
            least = Math.min(least, deepest);
            from = to;
        }
        return least;
    }

    private static double thicknessMm(Region region) {
        double thickest = 0;
        for (Polygon piece : region.polygons()) {
            thickest = Math.max(thickest, 2 * piece.areaMm2() / piece.shell().perimeterMm());
        }
        return thickest;
    }
}
