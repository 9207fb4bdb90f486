package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.plan.Shapes;

/**
 * The arm of an aisle behind one of its ends, up to where people can turn off. Each straight section is laid along the
 * y axis: the arm ends at the lowest of the next corners of its two walls and of what leads on near it.
 *
 * @param lengthMm length along the inner walls
 * @param end      where somebody stands at the end
 * @param root     line across the arm where it stops
 */
record DeadArm(double lengthMm, Stand end, LineString root) {

    /** A gap to another aisle that is none. */
    private static final double TOUCH_MM = 3;
    private static final double SAME_WAY = 0.7;
    private static final double MITRE = 100;

    /**
     * Follows the arms of an aisle.
     *
     * @param offMm how much nearer what leads on may lie
     */
    static List<DeadArm> of(Floor floor, Aisle aisle, double offMm) {
        List<Coordinate> ring = End.withoutStraight(floor.aisles().get(aisle).getExteriorRing().getCoordinates());
        double longest = Math.sqrt(Shapes.polygon(ring).getArea()) + 1;
        List<DeadArm> arms = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Walk walk = new Walk(floor, aisle, ring, offMm, i);
            if (walk.at(i).distance(walk.at(i + 1)) <= longest && walk.turn(i) > 0 && walk.turn(i + 1) > 0) {
                arms.add(walk.arm());
            }
        }
        return arms;
    }

    private static final class Walk {
        private final Floor floor;
        private final Aisle aisle;
        private final List<Coordinate> ring;
        private final double offMm;
        private final int end;
        private int left;
        private int right;
        private AffineTransformation upright;

        Walk(Floor floor, Aisle aisle, List<Coordinate> ring, double offMm, int end) {
            this.floor = floor;
            this.aisle = aisle;
            this.ring = ring;
            this.offMm = offMm;
            this.end = end;
            left = end;
            right = end + 1;
        }

        Coordinate at(int corner) {
            return ring.get(Math.floorMod(corner, ring.size()));
        }

        double turn(int corner) {
            Coordinate a = at(corner - 1);
            Coordinate b = at(corner);
            Coordinate c = at(corner + 1);
            return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
        }

        DeadArm arm() {
            Coordinate from = at(end);
            Coordinate to = at(end + 1);
            layAlong(from, -(to.y - from.y), to.x - from.x);
            double length = 0;
            for (int section = 0; section < ring.size(); section++) {
                double leftTop = y(at(left - 1));
                double rightTop = y(at(right + 1));
                double top = Math.max(0, Math.min(leftTop, rightTop));
                double stop = leadsOn(top);
                boolean toLeft = leftTop <= rightTop && turn(left - 1) < 0;
                boolean toRight = rightTop <= leftTop && turn(right + 1) < 0;
                if (stop <= top) {
                    return arm(length, stop);
                }
                if (toLeft == toRight || !bends(toLeft, Math.abs(leftTop - rightTop), across(top).getLength())) {
                    return arm(length, top);
                }
                Coordinate inner = at(toLeft ? left - 1 : right + 1);
                Coordinate next = at(toLeft ? left - 2 : right + 2);
                length += top;
                left--;
                right++;
                layAlong(inner, next.x - inner.x, next.y - inner.y);
            }
            return arm(length, 0);
        }

        private void layAlong(Coordinate base, double x, double y) {
            double length = Math.hypot(x, y);
            upright = AffineTransformation.translationInstance(-base.x, -base.y);
            upright.rotate(x / length, y / length);
        }

        private double y(Coordinate corner) {
            return upright.transform(corner, new Coordinate()).y;
        }

        /** The line across the section at a height, in the plan. */
        private LineString across(double height) {
            return Shapes.line(wall(at(left), at(left - 1), height), wall(at(right), at(right + 1), height));
        }

        private Coordinate wall(Coordinate from, Coordinate to, double height) {
            double run = y(to) - y(from);
            double share = run == 0 ? 0 : Math.clamp((height - y(from)) / run, 0, 1);
            return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
        }

        private DeadArm arm(double lengthBefore, double height) {
            return new DeadArm(lengthBefore + height, Stand.leftOf(at(end), at(end + 1), 0.5).orFartherIn(),
                    across(height));
        }

        /** Whether the aisle only turns: the outer wall ends within twice the width, both go on the same way. */
        private boolean bends(boolean toLeft, double beyond, double width) {
            Coordinate inner = at(toLeft ? left - 1 : right + 1);
            Coordinate afterInner = at(toLeft ? left - 2 : right + 2);
            Coordinate outer = at(toLeft ? right + 1 : left - 1);
            Coordinate afterOuter = at(toLeft ? right + 2 : left - 2);
            double cos = ((afterInner.x - inner.x) * (afterOuter.x - outer.x)
                    + (afterInner.y - inner.y) * (afterOuter.y - outer.y))
                    / inner.distance(afterInner) / outer.distance(afterOuter);
            return turn(toLeft ? right + 1 : left - 1) > 0 && beyond <= 2 * width && cos >= SAME_WAY;
        }

        /** Least height at which an aisle touches this section or a door, stair or lift lies beside it. */
        private double leadsOn(double top) {
            LineString roof = across(top);
            Geometry section = section(roof);
            Geometry touch = grown(section, TOUCH_MM);
            Geometry near = grown(section, roof.getLength() + offMm);
            Geometry middle = Shapes.point(Shapes.rounded((at(end).x + at(end + 1).x) / 2,
                    (at(end).y + at(end + 1).y) / 2));
            double least = Double.POSITIVE_INFINITY;
            for (var other : floor.aisles().entrySet()) {
                if (other.getKey() != aisle) {
                    least = Math.min(least, lowest(other.getValue().getBoundary(), touch));
                    least = other.getValue().covers(middle) ? 0 : least;
                }
            }
            for (Door door : floor.openings().stream().filter(Door::isDoor).toList()) {
                least = Math.min(least, lowest(Shapes.line(door.from(), door.to()), near));
            }
            for (var obstacle : floor.obstacles().entrySet()) {
                ObstacleKind kind = obstacle.getKey().getKind();
                if (kind == ObstacleKind.STAIR || kind == ObstacleKind.LIFT) {
                    least = Math.min(least, lowest(obstacle.getValue().getBoundary(), near));
                }
            }
            return Math.max(0, least);
        }

        private Geometry section(LineString roof) {
            Coordinate leftTop = roof.getCoordinateN(0);
            Coordinate rightTop = roof.getCoordinateN(1);
            Polygon section = Shapes.polygon(List.of(at(left), at(right), rightTop, leftTop));
            return section.isValid() && section.getArea() > 0 ? section : Shapes.line(at(left), at(right));
        }

        private static Geometry grown(Geometry section, double distance) {
            return BufferOp.bufferOp(section, distance, new BufferParameters(1, BufferParameters.CAP_SQUARE,
                    BufferParameters.JOIN_MITRE, MITRE));
        }

        private double lowest(Geometry lines, Geometry region) {
            double least = Double.POSITIVE_INFINITY;
            for (Coordinate corner : region.intersection(lines).getCoordinates()) {
                least = Math.min(least, y(corner));
            }
            return least;
        }
    }
}
