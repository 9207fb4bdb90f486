package org.sceneplan.editor.tool;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/**
 * The ways a pointer goes while Shift is held, counted from the direction of the building.
 *
 * @param firstDeg one of them
 * @param stepDeg from one to the next
 */
public record Straight(double firstDeg, double stepDeg) {
    /** Along the walls and half between. */
    public static final Straight LINE = new Straight(0, 45);
    /** Along the walls. */
    public static final Straight SIDES = new Straight(0, 90);
    /** To the opposite corner of a square. */
    public static final Straight SQUARE = new Straight(45, 90);

    private static final double NEAR_MM = 1;

    /** The way nearest to a point. */
    Vector way(Point origin, Point at, double frameDeg) {
        double base = frameDeg + firstDeg;
        return Vector.ofAngle(base + Math.round((origin.to(at).angleDeg() - base) / stepDeg) * stepDeg);
    }

    /** The point on the way that is nearest to another. */
    static Point on(Vector way, Point origin, Point at) {
        double alongMm = origin.to(at).dot(way);
        return Point.rounded(origin.xMm() + alongMm * way.x(), origin.yMm() + alongMm * way.y());
    }

    /** Whether a point lies on the way; points are whole millimetres. */
    static boolean isOn(Vector way, Point origin, Point at) {
        return Math.abs(way.cross(origin.to(at))) <= NEAR_MM;
    }
}
