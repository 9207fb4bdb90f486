package org.sceneplan.plan.place;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/**
 * The line all dimensions of a chain lie on.
 *
 * @param angleDeg its direction, counter-clockwise from x
 * @param leftMm how far to the left of its direction it passes the origin of the survey frame, mm
 */
public record ChainLine(double angleDeg, double leftMm) {

    /** The line with a direction at a distance from an end, positive to the left. */
    public static ChainLine of(Point end, double angleDeg, int offsetMm) {
        return new ChainLine(angleDeg, left(end, angleDeg) + offsetMm);
    }

    /** The line with a direction through a point. */
    public static ChainLine through(Point point, double angleDeg) {
        return of(point, angleDeg, 0);
    }

    private static double left(Point point, double angleDeg) {
        return Vector.ofAngle(angleDeg).perpendicular().dot(new Vector(point.xMm(), point.yMm()));
    }

    /** How far the line lies from an end, mm, positive when it lies to the left of it. */
    public int offsetMm(Point end) {
        return (int) Math.round(leftMm - left(end, angleDeg));
    }
}
