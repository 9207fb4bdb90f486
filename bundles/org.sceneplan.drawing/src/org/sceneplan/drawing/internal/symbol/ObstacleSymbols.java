package org.sceneplan.drawing.internal.symbol;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.ObstacleKind;

/** Stairs, lifts, shafts and fire equipment inside their outline. */
public final class ObstacleSymbols {
    private static final double TREAD_MM = 280;
    private static final Style BODY = Ink.PANEL_LINE.withFill("#F3F4F6", 1);
    private static final Style THIN = Style.stroked(Ink.FIXTURE, Ink.PRODUCT_MM);
    private static final Style RED = Style.stroked(Ink.ACCENT, Ink.PANEL_MM);

    private ObstacleSymbols() {
    }

    /** Draws an obstacle; its symbol is fitted to the box along its longest edge. */
    public static void draw(ObstacleKind kind, Ring outline, Sketch plan) {
        plan.ring(outline, kind == ObstacleKind.HYDRANT ? RED.withFill(Ink.PAPER, 1) : BODY);
        Segment longest = longestEdge(outline);
        Box box = Box.of(outline, Frame.at(new Coordinate(0, 0), longest.angleDeg()));
        decorate(kind, plan.in(box.frame), box.width, box.depth);
    }

    private static void decorate(ObstacleKind kind, Sketch pad, double w, double d) {
        switch (kind) {
            case STAIR -> stair(pad, w, d);
            case LIFT -> lift(pad, w, d);
            case SHAFT -> DisplaySymbols.cross(pad, w, d, THIN);
            case VOID -> DisplaySymbols.cross(pad, w, d, THIN.dashed(2.0, 1.0));
            case FIRE_SHUTTER -> pad.line(-w / 2, 0, w / 2, 0, RED.dashed(3.0, 1.0, 0.6, 1.0));
            case HYDRANT -> pad.polygon(Style.filled(Ink.ACCENT), -w / 2, -d / 2, w / 2, -d / 2, w / 2, d / 2);
            case PANEL -> pad.polygon(Style.filled(Ink.FIXTURE), -w / 2, -d / 2, w / 2, -d / 2, w / 2, d / 2);
        }
    }

    private static void stair(Sketch pad, double w, double d) {
        int treads = Math.max(2, (int) Math.round(w / TREAD_MM));
        for (int i = 1; i < treads; i++) {
            double x = -w / 2 + i * w / treads;
            pad.line(x, -d / 2, x, d / 2, THIN);
        }
        double tip = w / 2 - 150;
        pad.line(-w / 2 + 150, 0, tip, 0, Ink.PANEL_LINE);
        pad.polygon(Style.filled(Ink.FIXTURE), tip, 0, tip - 220, 70, tip - 220, -70);
    }

    private static void lift(Sketch pad, double w, double d) {
        DisplaySymbols.cross(pad, w, d, THIN);
        pad.rectangle(-w * 0.3, -d * 0.3, w * 0.3, d * 0.3, THIN.withFill(Ink.PAPER, 1));
        pad.line(0, -d * 0.3, 0, d * 0.3, THIN);
    }

    private static Segment longestEdge(Ring outline) {
        Segment longest = outline.edge(0);
        for (Segment edge : outline.edges()) {
            if (edge.lengthMm() > longest.lengthMm() + 0.5) {
                longest = edge;
            }
        }
        return longest;
    }

    /** Box of a ring along a direction, as a frame in its centre. */
    private record Box(Frame frame, double width, double depth) {

        static Box of(Ring ring, Frame along) {
            double minX = Double.POSITIVE_INFINITY;
            double minY = Double.POSITIVE_INFINITY;
            double maxX = Double.NEGATIVE_INFINITY;
            double maxY = Double.NEGATIVE_INFINITY;
            for (Point point : ring.points()) {
                Coordinate local = along.toLocal(point.xMm(), point.yMm());
                minX = Math.min(minX, local.x());
                minY = Math.min(minY, local.y());
                maxX = Math.max(maxX, local.x());
                maxY = Math.max(maxY, local.y());
            }
            return new Box(along.inner((minX + maxX) / 2, (minY + maxY) / 2, 0), maxX - minX, maxY - minY);
        }
    }
}
