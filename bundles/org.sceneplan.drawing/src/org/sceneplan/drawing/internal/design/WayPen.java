package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.geometry.Point;

/** Draws ways as lines with arrow heads along them. */
final class WayPen {
    private static final double HEAD_MM = 2.2;
    private static final double HEAD_HALF_MM = 0.8;

    private final PlanScene scene;
    private final Style line;
    private final double everyMm;

    /**
     * A pen.
     *
     * @param everyMm paper mm from arrow head to arrow head
     */
    WayPen(PlanScene scene, Style line, double everyMm) {
        this.scene = scene;
        this.line = line;
        this.everyMm = everyMm;
    }

    /** Adds a way; the last arrow head lies at its end when asked for. */
    void draw(Sketch pad, List<Point> path, boolean headAtEnd) {
        double[] xy = new double[2 * path.size()];
        for (int i = 0; i < path.size(); i++) {
            xy[2 * i] = path.get(i).xMm();
            xy[2 * i + 1] = path.get(i).yMm();
        }
        pad.polyline(line, xy);
        double every = scene.mm(everyMm);
        double left = every / 2;
        for (int i = 1; i < path.size(); i++) {
            Point from = path.get(i - 1);
            double length = from.distanceMm(path.get(i));
            double at = left;
            for (; at <= length; at += every) {
                head(pad, from, path.get(i), at);
            }
            left = at - length;
        }
        if (headAtEnd && path.size() > 1) {
            Point from = path.get(path.size() - 2);
            head(pad, from, path.getLast(), from.distanceMm(path.getLast()));
        }
    }

    private void head(Sketch pad, Point from, Point to, double at) {
        if (from.equals(to)) {
            return;
        }
        double angle = StrictMath.toDegrees(StrictMath.atan2(to.yMm() - from.yMm(), to.xMm() - from.xMm()));
        Sketch local = pad.in(Frame.at(from, angle));
        double back = at - scene.mm(HEAD_MM);
        local.polygon(Style.filled(line.stroke()), at, 0, back, scene.mm(HEAD_HALF_MM), back,
                -scene.mm(HEAD_HALF_MM));
    }

    /** The path without points that stand closer than a hand to the one before. */
    static List<Point> joined(List<List<Point>> stretches) {
        List<Point> all = new ArrayList<>();
        for (List<Point> stretch : stretches) {
            for (Point point : stretch) {
                if (all.isEmpty() || !all.getLast().equals(point)) {
                    all.add(point);
                }
            }
        }
        return all;
    }
}
