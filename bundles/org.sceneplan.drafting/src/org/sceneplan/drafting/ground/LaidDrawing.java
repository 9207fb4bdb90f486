package org.sceneplan.drafting.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.sceneplan.drafting.ground.DrawingLines.DrawingLine;
import org.sceneplan.drafting.ground.GroundLine.Role;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.underlay.UnderlayFrame;

/**
 * A drawing that lies under a plan.
 *
 * @param id of the underlay
 * @param frame how it lies
 */
public record LaidDrawing(String id, UnderlayFrame frame, DrawingLines lines) {

    /** Where more lines meet, nobody could choose. */
    private static final int MOST_LINES = 24;
    private static final double FARTHEST_MM = 1e8;

    /**
     * The lines nearest to a place, each with its ends and corners. What is too small to be aimed at is left out: the
     * letters and hatches of a plan seen from afar.
     */
    public List<GroundElement> near(Point at, int reachMm) {
        double[] place = frame.toUnits(at);
        double reach = reachMm / frame.mmPerUnit();
        return elements(lines.near(place[0], place[1], reach), reach, line -> line.distance(place[0], place[1]));
    }

    /** The lines nearest to the sides of a shape: those that a side may lie on or a corner meet. */
    public List<GroundElement> near(MovingShape shape, int reachMm) {
        List<double[]> corners = shape.corners().stream().map(frame::toUnits).toList();
        double reach = reachMm / frame.mmPerUnit();
        ToDoubleFunction<DrawingLine> distance = line -> distance(line, corners);
        return elements(lines.in(frame.reach(shape.box().expanded(reachMm)),
                line -> distance.applyAsDouble(line) <= reach), reach, distance);
    }

    /** The shortest way from an end of a line or a corner of an outline to the other. */
    private static double distance(DrawingLine line, List<double[]> corners) {
        double least = Double.POSITIVE_INFINITY;
        double[] from = corners.getLast();
        for (double[] to : corners) {
            DrawingLine side = new DrawingLine(0, from[0], from[1], to[0], to[1], true, true, 0);
            least = Math.min(least, Math.min(line.distance(to[0], to[1]), Math.min(
                    side.distance(line.fromX(), line.fromY()), side.distance(line.toX(), line.toY()))));
            from = to;
        }
        return least;
    }

    private List<GroundElement> elements(List<DrawingLine> near, double reach, ToDoubleFunction<DrawingLine> distance) {
        List<DrawingLine> nearest = near.stream().filter(line -> line.size() >= reach)
                .sorted(Comparator.comparingDouble(distance)).limit(MOST_LINES).toList();
        List<GroundElement> elements = new ArrayList<>();
        for (DrawingLine line : nearest) {
            double[] from = frame.toPlan(line.fromX(), line.fromY());
            double[] to = frame.toPlan(line.toX(), line.toY());
            if (isOnPlan(from) && isOnPlan(to)) {
                elements.add(element(line, from, to));
            }
        }
        return elements;
    }

    private GroundElement element(DrawingLine line, double[] from, double[] to) {
        Point start = Point.rounded(from[0], from[1]);
        Point end = Point.rounded(to[0], to[1]);
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        Vector direction = new Vector((to[0] - from[0]) / length, (to[1] - from[1]) / length);
        List<Point> corners = new ArrayList<>(2);
        if (line.isCornerFrom()) {
            corners.add(start);
        }
        if (line.isCornerTo()) {
            corners.add(end);
        }
        return new GroundElement(GroundKind.DRAWING, id, id, Box.of(List.of(start, end)).expanded(1).toRing(),
                start.equals(end) ? List.of() : List.of(GroundLine.of(Role.EDGE, new Segment(start, end), direction,
                        "")), corners, 0);
    }

    private static boolean isOnPlan(double[] xy) {
        return Math.abs(xy[0]) < FARTHEST_MM && Math.abs(xy[1]) < FARTHEST_MM;
    }
}
