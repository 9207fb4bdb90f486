package org.sceneplan.rules.adjacency;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * Something a wish speaks of: an area, a line or a point on the floor.
 *
 * @param id    id of the plan element; empty for the outline of the shell
 * @param area  its area; null for a line
 * @param line  the line, from and to equal for a point; null for an area
 * @param box   its box
 */
record Place(String id, Ring area, Segment line, Box box) {

    static Place area(String id, Ring area) {
        return new Place(id, area, null, area.box());
    }

    static Place line(String id, Segment line) {
        return new Place(id, null, line, line.box());
    }

    static Place point(String id, Point at) {
        return line(id, new Segment(at, at));
    }

    /** Returns the straight distance of the nearest edges in mm; 0 where both touch or overlap. */
    double distanceMm(Place other) {
        if (area != null && other.area != null) {
            return area.distanceMm(other.area);
        }
        if (area != null) {
            return distanceMm(area, other.line);
        }
        return other.area != null ? distanceMm(other.area, line) : line.distanceMm(other.line);
    }

    /** Returns a distance that the true one is never below. */
    double leastMm(Place other) {
        double dx = Math.max(0, Math.max((double) box.minXMm() - other.box.maxXMm(),
                (double) other.box.minXMm() - box.maxXMm()));
        double dy = Math.max(0, Math.max((double) box.minYMm() - other.box.maxYMm(),
                (double) other.box.minYMm() - box.maxYMm()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static double distanceMm(Ring ring, Segment line) {
        if (ring.contains(line.from())) {
            return 0;
        }
        if (line.from().equals(line.to())) {
            return ring.distanceMm(line.from());
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ring.size(); i++) {
            nearest = Math.min(nearest, ring.edge(i).distanceMm(line));
        }
        return nearest;
    }
}
