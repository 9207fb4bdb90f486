package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.ground.Rounding;

/**
 * A safety exit of a storey.
 *
 * <p>Entrances, exits and back doors the survey marks as evacuation doors count. Off the ground floor a stair counts as
 * one exit, too, because it leads to the exits of the storey below or above; its flight width is not surveyed, so the
 * least width of its outline stands for it, which no flight can exceed.
 *
 * @param id      id of the opening or obstacle
 * @param lines   where people leave the storey: the span of a door, the outline of a stair
 * @param widthMm clear width of a door; for a stair the upper bound described above
 * @param isStair whether it is a stair
 */
public record SafetyExit(String id, List<Segment> lines, double widthMm, boolean isStair) {

    private static final int GROUND_STOREY = 1;

    public SafetyExit {
        lines = List.copyOf(lines);
    }

    /** Returns the safety exits of a level: doors, then stairs, each in plan order. */
    public static List<SafetyExit> of(LevelSnapshot level) {
        List<SafetyExit> exits = new ArrayList<>();
        doors(level).forEach(door -> exits
                .add(new SafetyExit(door.id(), List.of(door.span()), door.widthMm(), false)));
        if (level.storey() != GROUND_STOREY) {
            level.obstacles().stream().filter(obstacle -> obstacle.kind() == ObstacleKind.STAIR)
                    .forEach(stair -> exits.add(ofStair(stair)));
        }
        return exits;
    }

    /** Returns the evacuation doors of a level in plan order. */
    public static List<OpeningSnapshot> doors(LevelSnapshot level) {
        return level.openings().stream().filter(opening -> opening.isDoor() && opening.evacuation()).toList();
    }

    /** Returns the straight distance to the other exit, nearest edges, in mm. */
    public double distanceMm(SafetyExit other) {
        double least = Double.POSITIVE_INFINITY;
        for (Segment line : lines) {
            for (Segment otherLine : other.lines) {
                least = Math.min(least, line.distanceMm(otherLine));
            }
        }
        return least;
    }

    /** Returns what rounding may take from the distance to the other exit, in mm. */
    double roundingMm(SafetyExit other) {
        return Math.max(Rounding.allowanceMm(lines), Rounding.allowanceMm(other.lines));
    }

    private static SafetyExit ofStair(ObstacleSnapshot stair) {
        double least = Double.POSITIVE_INFINITY;
        for (Segment edge : stair.outline().edges()) {
            double extent = stair.outline().points().stream()
                    .mapToDouble(corner -> edge.direction().cross(edge.from().to(corner))).max().orElseThrow();
            least = Math.min(least, extent);
        }
        return new SafetyExit(stair.id(), stair.outline().edges(), least, true);
    }
}
