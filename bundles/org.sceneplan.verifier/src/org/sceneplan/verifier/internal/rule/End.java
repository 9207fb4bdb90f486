package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;

/**
 * Where a way begins or ends.
 *
 * @param id     plan element
 * @param places where somebody stands who is there; a way may use any of them
 */
record End(String id, List<Stand> places) {

    /** Shorter edges of an aisle are tips and cut corners. */
    private static final double LEAST_END_MM = 300;
    /** A corner this near to the line between its neighbours is none. */
    private static final double STRAIGHT_MM = 3;

    /** Where customers come on to a level: the widest entrance, else a stair, a lift, a door of the way out, a door. */
    static Optional<End> arrival(Floor floor) {
        Door widest = SightRules.entrance(floor);
        if (widest != null) {
            return Optional.of(door(widest));
        }
        return obstacle(floor, ObstacleKind.STAIR).or(() -> obstacle(floor, ObstacleKind.LIFT))
                .or(() -> floor.evacuationDoors().stream().map(End::door).findFirst())
                .or(() -> floor.openings().stream().filter(Door::isDoor).map(End::door).findFirst());
    }

    private static Optional<End> obstacle(Floor floor, ObstacleKind kind) {
        for (Obstacle obstacle : floor.obstacles().keySet()) {
            if (obstacle.getKind() == kind) {
                List<Stand> places = new ArrayList<>();
                Coordinate[] corners = floor.obstacles().get(obstacle).getCoordinates();
                for (int i = 1; i < corners.length; i++) {
                    places.add(Stand.leftOf(corners[i], corners[i - 1], 0.5));
                }
                return Optional.of(new End(obstacle.getId(), places));
            }
        }
        return Optional.empty();
    }

    static End door(Door door) {
        return new End(door.id(), quarters(door.from(), door.to()));
    }

    /** Short edges of an aisle between corners that are not reflex; in their middle one may stand farther in. */
    static List<End> ofAisle(Aisle aisle, Polygon ring) {
        List<Coordinate> corners = withoutStraight(ring.getExteriorRing().getCoordinates());
        List<End> ends = new ArrayList<>();
        int n = corners.size();
        for (int i = 0; i < n; i++) {
            Coordinate before = corners.get((i + n - 1) % n);
            Coordinate from = corners.get(i);
            Coordinate to = corners.get((i + 1) % n);
            Coordinate after = corners.get((i + 2) % n);
            double length = from.distance(to);
            if (length >= LEAST_END_MM && length <= Math.sqrt(ring.getArea()) + 1 && left(before, from, to) > 0
                    && left(from, to, after) > 0) {
                ends.add(new End(aisle.getId(), List.of(Stand.leftOf(from, to, 0.5).orFartherIn(),
                        Stand.leftOf(from, to, 0.25), Stand.leftOf(from, to, 0.75))));
            }
        }
        return ends;
    }

    /** Corners of a closed ring where it turns. */
    static List<Coordinate> withoutStraight(Coordinate[] ring) {
        List<Coordinate> corners = new ArrayList<>(List.of(ring).subList(0, ring.length - 1));
        for (int i = 0; i < corners.size();) {
            int n = corners.size();
            LineSegment line = new LineSegment(corners.get((i + n - 1) % n), corners.get((i + 1) % n));
            if (n > 3 && line.distance(corners.get(i)) <= STRAIGHT_MM) {
                corners.remove(i);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
        return corners;
    }

    private static double left(Coordinate a, Coordinate b, Coordinate c) {
        return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    }

    private static List<Stand> quarters(Coordinate from, Coordinate to) {
        return List.of(Stand.leftOf(from, to, 0.5), Stand.leftOf(from, to, 0.25), Stand.leftOf(from, to, 0.75));
    }
}
