package org.sceneplan.layout.zoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * Gives neighbouring outlines the same corners along their common border, so that rounding to the millimetre leaves
 * neither gap nor overlap where one outline has a corner on another's edge.
 */
final class SharedBorders {
    private static final double ON_EDGE_MM = 1.5;

    private SharedBorders() {
    }

    /** The ring with every corner of the others that lies on one of its edges added to that edge. */
    static Ring withCornersOf(Ring ring, Collection<Ring> others) {
        List<Point> points = new ArrayList<>();
        for (Segment edge : ring.edges()) {
            points.add(edge.from());
            List<Point> between = new ArrayList<>();
            for (Ring other : others) {
                if (other != ring && other.box().expanded(2).intersects(edge.box())) {
                    other.points().stream().filter(point -> isOn(edge, point)).forEach(between::add);
                }
            }
            between.stream().distinct().sorted(Comparator.comparingDouble(point -> point.distanceMm(edge.from())))
                    .forEach(points::add);
        }
        List<Point> distinct = new ArrayList<>();
        for (Point point : points) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(point)) {
                distinct.add(point);
            }
        }
        Ring joined = Ring.ccw(distinct);
        return joined.isSimple() ? joined : ring;
    }

    private static boolean isOn(Segment edge, Point point) {
        return edge.distanceMm(point) <= ON_EDGE_MM && point.distanceMm(edge.from()) > 2
                && point.distanceMm(edge.to()) > 2;
    }
}
