package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;

/** Fills the notch between the bodies of two inner walls whose lines end in one point. */
public final class WallCorners {
    /** Walls that nearly go on straight leave no notch that is seen. */
    private static final double LEAST_SINE = 0.1;
    /** A sharper corner is left as it is, its tip would reach far. */
    private static final double MOST_THICKNESSES = 3;
    private static final int CORNERS = 4;

    /**
     * The end of a wall, seen by one who arrives there along the wall.
     *
     * @param wallId id of the wall
     * @param at end of its line
     * @param left corner of its body on the left
     */
    private record End(String wallId, Point at, Vector along, Point left, Point right, int thicknessMm) {

        static List<End> of(WallSnapshot wall) {
            if (wall.footprint().size() != CORNERS) {
                return List.of();
            }
            Vector along = wall.line().direction();
            List<Point> corners = wall.footprint().points().stream()
                    .sorted(Comparator.comparingDouble(corner -> along.dot(wall.line().from().to(corner)))).toList();
            return List.of(of(wall, wall.line().from(), along.times(-1), corners.subList(0, 2)),
                    of(wall, wall.line().to(), along, corners.subList(2, 4)));
        }

        private static End of(WallSnapshot wall, Point at, Vector along, List<Point> corners) {
            boolean leftFirst = along.cross(corners.getLast().to(corners.getFirst())) > 0;
            return new End(wall.id(), at, along, leftFirst ? corners.getFirst() : corners.getLast(),
                    leftFirst ? corners.getLast() : corners.getFirst(), wall.thicknessMm());
        }
    }

    /**
     * A filled notch.
     *
     * @param wallId the wall whose body is the longer for it
     * @param ring counter-clockwise, in mm of the level
     */
    public record Corner(String wallId, Ring ring) {
    }

    private WallCorners() {
    }

    /** What is filled between the walls of a storey, in their order. */
    public static List<Corner> of(List<WallSnapshot> walls) {
        List<End> ends = walls.stream().map(End::of).flatMap(List::stream).toList();
        List<Corner> corners = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            End one = ends.get(i);
            ends.subList(i + 1, ends.size()).stream().filter(other -> other.at().equals(one.at()))
                    .forEach(other -> corner(one, other).map(ring -> new Corner(one.wallId(), ring)).ifPresent(corners::add));
        }
        return corners;
    }

    /** The piece out to where the outer faces meet; empty where the bodies leave no notch. */
    private static Optional<Ring> corner(End one, End other) {
        double sine = other.along().cross(one.along());
        if (Math.abs(sine) < LEAST_SINE) {
            return Optional.empty();
        }
        // one comes to the corner and leaves along the other, the left of which is then on its right
        Point from = sine < 0 ? one.left() : one.right();
        Point to = sine < 0 ? other.right() : other.left();
        double way = other.along().cross(from.to(to)) / sine;
        double back = one.along().cross(to.to(from)) / -sine;
        double most = MOST_THICKNESSES * Math.max(one.thicknessMm(), other.thicknessMm());
        if (way < 0 || back < 0 || Math.max(way, back) > most || way + back < 1) {
            return Optional.empty();
        }
        Point tip = Point.rounded(from.xMm() + one.along().x() * way, from.yMm() + one.along().y() * way);
        List<Point> points = List.of(from, tip, to, one.at()).stream().distinct().toList();
        return points.size() < 3 ? Optional.empty() : Optional.of(Ring.ccw(points));
    }
}
