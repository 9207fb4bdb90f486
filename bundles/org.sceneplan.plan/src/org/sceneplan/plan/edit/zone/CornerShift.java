package org.sceneplan.plan.edit.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/** Moves one corner; all rings that have it, or on whose edge it lies, follow. */
final class CornerShift {

    /** Flatter than this against an edge a boundary gives no place to slide to: sine of 3 degrees. */
    private static final double FLAT = 0.05;

    private final Tiling tiling;
    private final String id;
    private final int index;
    private final Point corner;

    CornerShift(Tiling tiling, String id, int index) {
        this.tiling = tiling;
        this.id = id;
        this.index = index;
        this.corner = Tiling.at(tiling.corners(id), index);
    }

    /** Moves the corner; the edges beside it stay straight and boundaries that end on them lengthen or shorten. */
    void moveStraight(Point to) {
        List<Point> corners = tiling.corners(id);
        Point before = Tiling.at(corners, index - 1);
        Point after = Tiling.at(corners, index + 1);
        Map<Point, Point> targets = new LinkedHashMap<>();
        tiling.junctionsOn(id, before, corner).forEach(node -> targets.put(node, slid(node, before, to)));
        tiling.junctionsOn(id, corner, after).forEach(node -> targets.put(node, slid(node, after, to)));
        targets.keySet().forEach(node -> tiling.ids().stream().filter(each -> !each.equals(id))
                .forEach(each -> tiling.insert(each, node)));
        targets.put(corner, to);
        for (String each : tiling.ids()) {
            tiling.corners(each).replaceAll(point -> {
                Point target = targets.getOrDefault(point, point);
                tiling.moved(each, point, target);
                return target;
            });
        }
        tiling.clean();
    }

    /** Where a boundary that ends on an edge ends when one end of the edge stays and the other goes elsewhere. */
    private Point slid(Point node, Point staying, Point to) {
        Vector edge = staying.to(to);
        for (String each : tiling.ids()) {
            List<Point> corners = tiling.corners(each);
            int at = corners.indexOf(node);
            for (int step = -1; step <= 1 && at >= 0; step += 2) {
                Vector way = node.to(Tiling.at(corners, at + step));
                double cross = way.cross(edge);
                boolean inwards = Math.abs(way.cross(staying.to(corner))) > FLAT * way.length()
                        * staying.distanceMm(corner);
                if (inwards && Math.abs(cross) > FLAT * way.length() * edge.length()) {
                    double steps = node.to(staying).cross(edge) / cross;
                    return Point.rounded(node.xMm() + way.x() * steps, node.yMm() + way.y() * steps);
                }
            }
        }
        double share = staying.distanceMm(node) / staying.distanceMm(corner);
        return Point.rounded(staying.xMm() + edge.x() * share, staying.yMm() + edge.y() * share);
    }

    /** Moves the corner; boundaries that end on an edge beside it bend that edge where they end. */
    void move(Point to) {
        tiling.insertEverywhere(corner);
        for (String each : tiling.ids()) {
            if (tiling.corners(each).contains(corner)) {
                holdNeighbours(each);
            }
        }
        for (String each : tiling.ids()) {
            List<Point> corners = tiling.corners(each);
            int at = corners.indexOf(corner);
            if (at >= 0) {
                tiling.moved(each, corner, to);
                corners.set(at, to);
            }
        }
        tiling.clean();
    }

    private void holdNeighbours(String id) {
        List<Point> corners = tiling.corners(id);
        int at = corners.indexOf(corner);
        Point before = Tiling.at(corners, at - 1);
        Point after = Tiling.at(corners, at + 1);
        tiling.junctionsOn(id, before, corner).forEach(point -> tiling.insert(id, point));
        tiling.junctionsOn(id, corner, after).forEach(point -> tiling.insert(id, point));
    }
}
