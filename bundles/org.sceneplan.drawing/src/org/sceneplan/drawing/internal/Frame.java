package org.sceneplan.drawing.internal;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/**
 * A local coordinate system: plan = origin + local x · axis + local y · (axis turned left).
 *
 * @param axis unit vector of the local x axis
 */
public record Frame(double originX, double originY, Vector axis) {

    /** Plan coordinates themselves. */
    public static final Frame IDENTITY = new Frame(0, 0, new Vector(1, 0));

    /** A frame with the given origin, turned counter-clockwise. */
    public static Frame at(Point origin, double angleDeg) {
        return new Frame(origin.xMm(), origin.yMm(), Vector.ofAngle(angleDeg));
    }

    /** A frame with the given origin, turned counter-clockwise. */
    public static Frame at(Coordinate origin, double angleDeg) {
        return new Frame(origin.x(), origin.y(), Vector.ofAngle(angleDeg));
    }

    /** A frame inside this one. */
    public Frame inner(double x, double y, double angleDeg) {
        Coordinate origin = toPlan(x, y);
        return new Frame(origin.x(), origin.y(), axis.rotated(angleDeg));
    }

    /** Local to plan coordinates. */
    public Coordinate toPlan(double x, double y) {
        return new Coordinate(originX + x * axis.x() - y * axis.y(), originY + x * axis.y() + y * axis.x());
    }

    /** Plan to local coordinates. */
    public Coordinate toLocal(double x, double y) {
        double dx = x - originX;
        double dy = y - originY;
        return new Coordinate(dx * axis.x() + dy * axis.y(), dy * axis.x() - dx * axis.y());
    }

    /** Direction of the local x axis, degrees counter-clockwise. */
    public double angleDeg() {
        return axis.angleDeg();
    }
}
