package org.sceneplan.drafting.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.drafting.ground.DrawingLines.DrawingLine;
import org.sceneplan.drafting.ground.GroundLine.Role;
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
        List<DrawingLine> near = new ArrayList<>(lines.near(place[0], place[1], reach));
        near.removeIf(line -> line.size() < reach);
        near.sort(Comparator.comparingDouble(line -> line.distance(place[0], place[1])));
        List<GroundElement> elements = new ArrayList<>();
        for (DrawingLine line : near.subList(0, Math.min(MOST_LINES, near.size()))) {
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
