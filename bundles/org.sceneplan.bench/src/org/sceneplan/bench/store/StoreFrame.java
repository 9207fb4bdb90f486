package org.sceneplan.bench.store;

import java.util.List;
import java.util.stream.Stream;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * Turns a store that is thought of along the axes into the frame of the plan.
 *
 * @param angleDeg turn about the origin, counter-clockwise
 * @param dxMm     shift east after the turn
 * @param dyMm     shift north after the turn
 */
public record StoreFrame(double angleDeg, int dxMm, int dyMm) {

    /** As thought of. */
    public static final StoreFrame PLAIN = new StoreFrame(0, 0, 0);

    /** Returns a point of the plan. */
    public Point point(double xMm, double yMm) {
        Vector turned = new Vector(xMm, yMm).rotated(angleDeg);
        return Point.rounded(turned.x() + dxMm, turned.y() + dyMm);
    }

    /** Returns a rectangle given by opposite corners. */
    public Ring rectangle(int minXMm, int minYMm, int maxXMm, int maxYMm) {
        return ring(minXMm, minYMm, maxXMm, minYMm, maxXMm, maxYMm, minXMm, maxYMm);
    }

    /** Returns a ring given by x and y in turns. */
    public Ring ring(int... xyMm) {
        List<Point> points = Stream.iterate(0, i -> i < xyMm.length, i -> i + 2)
                .map(i -> point(xyMm[i], xyMm[i + 1])).toList();
        return Ring.ccw(points);
    }

    /** Returns a line. */
    public Segment line(int fromXMm, int fromYMm, int toXMm, int toYMm) {
        return new Segment(point(fromXMm, fromYMm), point(toXMm, toYMm));
    }

    /** Returns the place of a fixture. */
    public FixturePlace place(double xMm, double yMm, double ownAngleDeg) {
        return new FixturePlace(point(xMm, yMm), (ownAngleDeg + angleDeg) % 360);
    }
}
