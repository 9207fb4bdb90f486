package org.sceneplan.rules.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;

/**
 * Discs on the free floor that touch the front of a fixture.
 *
 * <p>Their centres lie on a line before the front, from one end of the front to the other, in the frame of the fixture.
 * Every edge of a neighbour or of the shell keeps an interval of that line from being a centre: where it is nearer than
 * the radius. A disc fits where the intervals leave a place and that place is on the floor. Exact but for binary
 * rounding; touching is allowed.
 */
final class FrontDisc {

    private static final double TOUCH_MM = 1e-6;

    private final LevelGround ground;
    private final FixtureSnapshot fixture;
    private final List<GroundObject> neighbours;
    private final List<double[]> edges = new ArrayList<>();

    private FrontDisc(LevelGround ground, FixtureSnapshot fixture, Box around) {
        this.ground = ground;
        this.fixture = fixture;
        this.neighbours = ground.near(around).stream().filter(object -> !object.id().equals(fixture.id())).toList();
        addEdges(ground.level().outline(), around);
        neighbours.forEach(object -> addEdges(object.footprint(), around));
    }

    /** Looks at the floor before a fixture; what lies outside of the box does not matter. */
    static FrontDisc before(LevelGround ground, FixtureSnapshot fixture, Box around) {
        return new FrontDisc(ground, fixture, around);
    }

    /** Returns the largest diameter in whole mm that fits, below the one given, 0 if none; a smaller disc fits, too. */
    int largestMm(int belowMm) {
        int fits = 0;
        int tooLarge = belowMm;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) / 2;
            if (fits(middle)) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }

    /** Tells whether a disc fits. */
    boolean fits(double diameterMm) {
        double radius = diameterMm / 2;
        double y = -fixture.depthMm() / 2.0 - radius;
        List<double[]> taken = new ArrayList<>();
        for (double[] edge : edges) {
            double[] interval = nearer(edge, y, radius - TOUCH_MM);
            if (interval != null) {
                taken.add(interval);
            }
        }
        taken.sort(Comparator.comparingDouble(interval -> interval[0]));
        double free = -fixture.widthMm() / 2.0;
        double end = -free;
        for (double[] interval : taken) {
            if (interval[0] >= free && isOnFloor((free + Math.min(end, interval[0])) / 2, y)) {
                return true;
            }
            free = Math.max(free, interval[1]);
            if (free > end) {
                return false;
            }
        }
        return isOnFloor((free + end) / 2, y);
    }

    private boolean isOnFloor(double x, double y) {
        Point centre = FixtureFrame.toPlan(fixture.place(), x, y);
        return ground.level().outline().contains(centre)
                && neighbours.stream().noneMatch(object -> object.footprint().contains(centre));
    }

    /** Edges near the fixture in its frame: from x, from y, to x, to y. */
    private void addEdges(Ring ring, Box around) {
        Point from = ring.points().get(ring.size() - 1);
        for (Point to : ring.points()) {
            if (Math.min(from.xMm(), to.xMm()) <= around.maxXMm() && Math.max(from.xMm(), to.xMm()) >= around.minXMm()
                    && Math.min(from.yMm(), to.yMm()) <= around.maxYMm()
                    && Math.max(from.yMm(), to.yMm()) >= around.minYMm()) {
                Vector start = fixture.centre().to(from).rotated(-fixture.angleDeg());
                Vector end = fixture.centre().to(to).rotated(-fixture.angleDeg());
                edges.add(new double[] {start.x(), start.y(), end.x(), end.y()});
            }
            from = to;
        }
    }

    /** The open interval of the line at y whose places are nearer to an edge than the radius; null if it is empty. */
    private static double[] nearer(double[] edge, double y, double radius) {
        double dx = edge[2] - edge[0];
        double dy = edge[3] - edge[1];
        double length = Math.sqrt(dx * dx + dy * dy);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int end = 0; end < 4; end += 2) {
            double chord = radius * radius - (y - edge[end + 1]) * (y - edge[end + 1]);
            if (chord > 0) {
                least = Math.min(least, edge[end] - Math.sqrt(chord));
                most = Math.max(most, edge[end] + Math.sqrt(chord));
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            double startX = edge[0] - side * radius * dy / length;
            double startY = edge[1] + side * radius * dx / length;
            if (dy != 0) {
                double t = (y - startY) / dy;
                if (t >= 0 && t <= 1) {
                    least = Math.min(least, startX + t * dx);
                    most = Math.max(most, startX + t * dx);
                }
            }
        }
        return least < most ? new double[] {least, most} : null;
    }
}
