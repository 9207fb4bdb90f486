package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.rules.aisle.WayEnd;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.sight.ConvexCut;

/**
 * The dead arm of an aisle: from one of its ends back to the first place where people can turn off.
 *
 * <p>Worked on the drawn outline. An end is an edge between two corners that are not reflex and not longer than the
 * square root of the aisle's area. From it the two walls of the arm are followed inwards. The arm stops where a wall
 * opens (a branching), where another aisle touches it, or where a door, stair or lift lies no farther from it than the
 * arm is wide; round a bend (one wall opens, the other closes within twice the width) it goes on. Length is measured
 * along the inner wall, straight within a section, in mm; exact for arms of straight sections.
 *
 * @param end      the end, the arm on its left
 * @param lengthMm length of the arm; 0 where the end itself leads on
 * @param root     line across the arm where it stops
 */
record AisleArm(AisleSnapshot aisle, Segment end, double lengthMm, Segment root) {

    private static final double PARALLEL = 0.7;

    /** Returns the arms of all aisles of a level, one for each end. */
    static List<AisleArm> of(LevelSnapshot level) {
        List<AisleArm> arms = new ArrayList<>();
        for (AisleSnapshot aisle : level.aisles()) {
            Ring ring = WayEnd.smooth(aisle.outline());
            double longest = Math.sqrt(ring.areaMm2()) + 1;
            for (int i = 0; i < ring.size(); i++) {
                if (ring.edge(i).lengthMm() <= longest && turn(ring, i) > 0 && turn(ring, i + 1) > 0) {
                    arms.add(new Walk(level, aisle, ring, i).arm());
                }
            }
        }
        return arms;
    }

    /** Above 0 at a convex corner, below 0 at a reflex one. */
    private static double turn(Ring ring, int corner) {
        Point at = corner(ring, corner);
        return corner(ring, corner - 1).to(at).cross(at.to(corner(ring, corner + 1)));
    }

    private static Point corner(Ring ring, int index) {
        return ring.points().get(Math.floorMod(index, ring.size()));
    }

    /** Follows the two walls of one arm. */
    private static final class Walk {
        private final LevelSnapshot level;
        private final AisleSnapshot aisle;
        private final Ring ring;
        private final int edge;
        private int left;
        private int right;
        private Point base;
        private Vector axis;
        private double lengthMm;

        private Walk(LevelSnapshot level, AisleSnapshot aisle, Ring ring, int edge) {
            this.level = level;
            this.aisle = aisle;
            this.ring = ring;
            this.edge = edge;
            this.left = edge;
            this.right = edge + 1;
            this.base = corner(ring, edge);
            this.axis = ring.edge(edge).leftNormal();
        }

        private AisleArm arm() {
            for (int section = 0; section < ring.size(); section++) {
                double leftMm = height(corner(ring, left - 1));
                double rightMm = height(corner(ring, right + 1));
                double wallMm = Math.max(0, Math.min(leftMm, rightMm));
                double contactMm = contact(wallMm);
                if (contactMm <= wallMm) {
                    return stop(contactMm);
                }
                boolean opensLeft = leftMm <= rightMm && turn(ring, left - 1) < 0;
                boolean opensRight = rightMm <= leftMm && turn(ring, right + 1) < 0;
                if (opensLeft == opensRight || !bends(opensLeft, Math.abs(leftMm - rightMm), wallMm)) {
                    return stop(wallMm);
                }
            }
            return stop(0);
        }

        private double height(Point point) {
            return base.to(point).dot(axis);
        }

        private AisleArm stop(double heightMm) {
            return new AisleArm(aisle, ring.edge(edge), lengthMm + heightMm,
                    new Segment(wallAt(left, left - 1, heightMm), wallAt(right, right + 1, heightMm)));
        }

        private Point wallAt(int from, int to, double heightMm) {
            Point a = corner(ring, from);
            Point b = corner(ring, to);
            double run = height(b) - height(a);
            double t = run == 0 ? 0 : Math.max(0, Math.min(1, (heightMm - height(a)) / run));
            return Point.rounded(a.xMm() + t * (b.xMm() - a.xMm()), a.yMm() + t * (b.yMm() - a.yMm()));
        }

        /** Turns into the section behind a bend; false where the wall opens to a branching. */
        private boolean bends(boolean toLeft, double farWallMm, double wallMm) {
            double widthMm = wallAt(left, left - 1, wallMm).distanceMm(wallAt(right, right + 1, wallMm));
            int outer = toLeft ? right + 1 : left - 1;
            Point inner = corner(ring, toLeft ? left - 1 : right + 1);
            Vector next = inner.to(corner(ring, toLeft ? left - 2 : right + 2)).normalise();
            Vector beside = corner(ring, outer).to(corner(ring, toLeft ? right + 2 : left - 2)).normalise();
            if (turn(ring, outer) <= 0 || farWallMm > 2 * widthMm || next.dot(beside) < PARALLEL) {
                return false;
            }
            lengthMm += wallMm;
            left--;
            right++;
            base = inner;
            axis = next;
            return true;
        }

        /** Least height in this section at which the arm meets something that leads on; infinity for none. */
        private double contact(double wallMm) {
            List<Point> quad = List.of(corner(ring, left), corner(ring, right), wallAt(right, right + 1, wallMm),
                    wallAt(left, left - 1, wallMm));
            double widthMm = quad.get(2).distanceMm(quad.get(3));
            double least = Double.POSITIVE_INFINITY;
            for (AisleSnapshot other : level.aisles()) {
                if (!other.id().equals(aisle.id())) {
                    least = Math.min(least, nearest(quad, other.outline().edges(), Rounding.SLANTED_MM));
                    least = other.outline().contains(ring.edge(edge).midPoint()) ? 0 : least;
                }
            }
            for (OpeningSnapshot opening : level.openings()) {
                if (opening.isDoor()) {
                    least = Math.min(least, nearest(quad, List.of(opening.span()), widthMm));
                }
            }
            for (ObstacleSnapshot obstacle : level.obstacles()) {
                if (obstacle.kind() == ObstacleKind.STAIR || obstacle.kind() == ObstacleKind.LIFT) {
                    least = Math.min(least, nearest(quad, obstacle.outline().edges(), widthMm));
                }
            }
            return Math.max(0, least);
        }

        /** Least height of the parts of lines that lie in the quadrangle grown by a distance. */
        private double nearest(List<Point> quad, List<Segment> lines, double grownMm) {
            double least = Double.POSITIVE_INFINITY;
            for (Segment line : lines) {
                double[] part = ConvexCut.of(quad, line, grownMm);
                ToDoubleFunction<Double> heightAt = t -> base.to(line.from()).dot(axis)
                        + t * line.from().to(line.to()).dot(axis);
                if (part[0] <= part[1]) {
                    least = Math.min(least, Math.min(heightAt.applyAsDouble(part[0]),
                            heightAt.applyAsDouble(part[1])));
                }
            }
            return least;
        }
    }
}
