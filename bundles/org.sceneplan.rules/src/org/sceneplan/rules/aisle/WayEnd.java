package org.sceneplan.rules.aisle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.exit.SafetyExit;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.ObjectNames;

/**
 * Where a way begins or ends: a door, a stair, the end of an aisle.
 *
 * @param id     id of the plan element
 * @param name   its readable name
 * @param places where somebody stands who is there; a way may use any of them, at least one
 */
public record WayEnd(String id, Bilingual name, List<Stand> places) {

    /** Shorter edges are tips and cut corners, which lead nowhere. */
    private static final double LEAST_END_MM = 300;

    public WayEnd {
        places = Stand.isFixed(places) ? places : List.copyOf(places);
    }

    /**
     * Returns where customers come onto a level: the widest entrance, the first of equals; else the first stair, else
     * the first lift, else the first evacuation door, else the first door.
     *
     * @return empty when the level has none of these
     */
    public static Optional<WayEnd> arrival(LevelSnapshot level, ObjectNames names) {
        Optional<OpeningSnapshot> entrance = level.openings().stream()
                .filter(opening -> opening.kind() == OpeningKind.ENTRANCE)
                .max(Comparator.comparingInt(OpeningSnapshot::widthMm));
        if (entrance.isPresent()) {
            return entrance.map(door -> ofDoor(door, names));
        }
        return obstacle(level, names, ObstacleKind.STAIR).or(() -> obstacle(level, names, ObstacleKind.LIFT))
                .or(() -> SafetyExit.doors(level).stream().findFirst().map(door -> ofDoor(door, names)))
                .or(() -> level.openings().stream().filter(OpeningSnapshot::isDoor).findFirst()
                        .map(door -> ofDoor(door, names)));
    }

    /** Returns the evacuation doors of a level in plan order. */
    public static List<WayEnd> exits(LevelSnapshot level, ObjectNames names) {
        return SafetyExit.doors(level).stream().map(door -> ofDoor(door, names)).toList();
    }

    /**
     * Returns the ends of an aisle: its edges between two corners that are not reflex and not longer than the square
     * root of its area, which the ends of strips and of their branches are and the sides are not. Each is stood
     * before at a quarter, a half and three quarters of its length; in the middle up to four widths farther in, as
     * long as the aisle widens there, for its tip at a slanted wall leads nowhere.
     */
    public static List<WayEnd> ofAisle(AisleSnapshot aisle, ObjectNames names) {
        Ring ring = smooth(aisle.outline());
        double longest = Math.sqrt(ring.areaMm2()) + 1;
        List<WayEnd> ends = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Segment before = ring.edge((i + ring.size() - 1) % ring.size());
            Segment edge = ring.edge(i);
            Segment after = ring.edge((i + 1) % ring.size());
            if (edge.lengthMm() >= LEAST_END_MM && edge.lengthMm() <= longest && turnsLeft(before, edge)
                    && turnsLeft(edge, after)) {
                List<Stand> stands = new ArrayList<>(quarters(edge));
                stands.set(0, Stand.endOf(edge));
                ends.add(new WayEnd(aisle.id(), names.aisle(aisle), stands));
            }
        }
        return ends;
    }

    /** A door is stood before in its middle and at a quarter of its width from each jamb. */
    private static WayEnd ofDoor(OpeningSnapshot door, ObjectNames names) {
        return new WayEnd(door.id(), names.opening(door), quarters(door.span()));
    }

    private static Optional<WayEnd> obstacle(LevelSnapshot level, ObjectNames names, ObstacleKind kind) {
        return level.obstacles().stream().filter(obstacle -> obstacle.kind() == kind).findFirst()
                .map(obstacle -> new WayEnd(obstacle.id(), names.obstacle(obstacle),
                        obstacle.outline().edges().stream().map(edge -> Stand.leftOf(edge.reversed(), 0.5)).toList()));
    }

    private static List<Stand> quarters(Segment line) {
        return List.of(Stand.leftOf(line, 0.5), Stand.leftOf(line, 0.25), Stand.leftOf(line, 0.75));
    }

    /** The outline without corners that lie on the line between their neighbours but for rounding. */
    public static Ring smooth(Ring outline) {
        List<Point> kept = new ArrayList<>(outline.points());
        for (int i = 0; i < kept.size() && kept.size() > 3;) {
            Segment line = new Segment(kept.get((i + kept.size() - 1) % kept.size()), kept.get((i + 1) % kept.size()));
            if (line.distanceMm(kept.get(i)) <= Rounding.SLANTED_MM) {
                kept.remove(i);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
        return Ring.ccw(kept);
    }

    private static boolean turnsLeft(Segment first, Segment second) {
        return first.direction().cross(second.direction()) > 0;
    }
}
