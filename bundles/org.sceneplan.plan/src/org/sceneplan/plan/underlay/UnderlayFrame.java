package org.sceneplan.plan.underlay;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/**
 * How a picture or drawing lies under a plan: its own units, x right and y up from its origin, scaled, turned
 * counter-clockwise and moved to {@code at}.
 *
 * @param at where the origin lies, plan mm
 * @param mmPerUnit length of one unit in mm, more than 0
 */
public record UnderlayFrame(Point at, double mmPerUnit, double angleDeg) {

    /** The frame of an underlay. */
    public static UnderlayFrame of(UnderlaySnapshot underlay) {
        return new UnderlayFrame(underlay.at(), underlay.mmPerUnit(), underlay.angleDeg());
    }

    /** A place of the plan in units of the underlay, x then y. */
    public double[] toUnits(Point place) {
        double dx = place.xMm() - at.xMm();
        double dy = place.yMm() - at.yMm();
        double cos = Math.cos(Math.toRadians(angleDeg));
        double sin = Math.sin(Math.toRadians(angleDeg));
        return new double[] {(dx * cos + dy * sin) / mmPerUnit, (dy * cos - dx * sin) / mmPerUnit};
    }

    /** Where a place of the underlay, in its units, lies in the plan: mm east, mm north, not rounded. */
    public double[] toPlan(double x, double y) {
        double cos = Math.cos(Math.toRadians(angleDeg));
        double sin = Math.sin(Math.toRadians(angleDeg));
        return new double[] {at.xMm() + (x * cos - y * sin) * mmPerUnit, at.yMm() + (x * sin + y * cos) * mmPerUnit};
    }

    /** The smallest rectangle in units of the underlay around a part of the plan: least x, least y, most x, most y. */
    public double[] reach(Box part) {
        double[] reach = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Point corner : part.toRing().points()) {
            double[] xy = toUnits(corner);
            reach[0] = Math.min(reach[0], xy[0]);
            reach[1] = Math.min(reach[1], xy[1]);
            reach[2] = Math.max(reach[2], xy[0]);
            reach[3] = Math.max(reach[3], xy[1]);
        }
        return reach;
    }
}
