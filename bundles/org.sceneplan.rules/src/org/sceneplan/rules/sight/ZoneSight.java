package org.sceneplan.rules.sight;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * Whether a zone is seen from a place: a line of sight is open to its centre of area or to a point at a quarter, a half
 * or three quarters of one of its edges, 50 mm inside.
 */
final class ZoneSight {

    private static final double INSIDE_MM = 50;

    private ZoneSight() {
    }

    static boolean isSeen(ZoneSnapshot zone, Point from, SightLines sight) {
        return places(zone).stream().anyMatch(place -> sight.isOpen(from, place, ""));
    }

    private static List<Point> places(ZoneSnapshot zone) {
        List<Point> places = new ArrayList<>();
        Point centre = zone.outline().centroid();
        if (zone.outline().contains(centre)) {
            places.add(centre);
        }
        for (Segment edge : zone.outline().edges()) {
            Vector inwards = edge.leftNormal().times(INSIDE_MM);
            for (int quarter = 1; quarter < 4; quarter++) {
                Point on = edge.pointAt(edge.lengthMm() * quarter / 4);
                places.add(Point.rounded(on.xMm() + inwards.x(), on.yMm() + inwards.y()));
            }
        }
        return places;
    }
}
