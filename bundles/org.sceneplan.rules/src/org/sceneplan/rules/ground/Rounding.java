package org.sceneplan.rules.ground;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * What rounding to the millimetre may do to a measured distance or depth.
 *
 * <p>Things whose edges all run along the axes are exact: there every millimetre counts. The centre of a turned thing
 * and each of its corners are rounded to the millimetre; so the distance of two such things may be off by four times
 * half the diagonal of 1 mm, less than {@link #SLANTED_MM}. Within that a limit counts as kept.
 */
public final class Rounding {

    /** Allowance in mm where a slanted edge takes part. */
    public static final double SLANTED_MM = 3;

    private Rounding() {
    }

    /** Returns the allowance between things: 0 when all their edges run along the axes. */
    public static double allowanceMm(Ring... rings) {
        for (Ring ring : rings) {
            if (!isAxisParallel(ring)) {
                return SLANTED_MM;
            }
        }
        return 0;
    }

    /** Returns the allowance between lines: 0 when all run along the axes. */
    public static double allowanceMm(List<Segment> lines) {
        for (Segment line : lines) {
            if (!isAxisParallel(line.from(), line.to())) {
                return SLANTED_MM;
            }
        }
        return 0;
    }

    /** Tells whether all edges of a ring run along the axes. */
    public static boolean isAxisParallel(Ring ring) {
        List<Point> points = ring.points();
        Point last = points.get(points.size() - 1);
        for (Point point : points) {
            if (!isAxisParallel(last, point)) {
                return false;
            }
            last = point;
        }
        return true;
    }

    private static boolean isAxisParallel(Point from, Point to) {
        return from.xMm() == to.xMm() || from.yMm() == to.yMm();
    }
}
