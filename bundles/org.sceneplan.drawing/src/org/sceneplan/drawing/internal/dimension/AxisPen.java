package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.Patch;

/** Axis bubbles outside the last row of a side. */
final class AxisPen {
    private static final double RADIUS_MM = 3.2;
    private static final double GAP_MM = 4.2;
    private static final double TEXT_MM = 3;

    private final PlanScene scene;
    private final LabelField field;

    AxisPen(PlanScene scene, LabelField field) {
        this.scene = scene;
        this.field = field;
    }

    /** Draws the axes from the row that measures them to their bubbles. */
    List<Primitive> draw(Side side, Axes axes, double fromOut, double lastRowOut) {
        Sketch pad = new Sketch(side.frame());
        List<Primitive> texts = new ArrayList<>();
        double radius = scene.mm(RADIUS_MM);
        double centreOut = lastRowOut + scene.mm(GAP_MM) + radius;
        for (int i = 0; i < axes.stops().size(); i++) {
            double x = bubbleX(axes, i, radius);
            double y = side.outward() * centreOut;
            double start = side.outward() * fromOut;
            double bend = side.outward() * (lastRowOut + scene.mm(0.8));
            double edge = y - side.outward() * radius;
            pad.polyline(Ink.DIMENSION, axes.stops().get(i), start, axes.stops().get(i), bend, x, edge);
            Coordinate from = side.frame().toPlan(axes.stops().get(i), start);
            Coordinate to = side.frame().toPlan(x, edge);
            field.blockLine(from.x(), from.y(), to.x(), to.y());
            pad.circle(x, y, radius, Ink.DIMENSION.withFill(Ink.PAPER, 1));
            Coordinate at = side.frame().toPlan(x, y);
            texts.add(new Text(axes.names().get(i), new Coordinate(at.x(), at.y() - scene.mm(TEXT_MM * 0.37)),
                    TEXT_MM, 0,
                    Anchor.MIDDLE, Weight.REGULAR, Ink.BLACK, ""));
            field.block(Patch.box(new Frame(at.x(), at.y(), side.frame().axis()), -radius, -radius, radius, radius));
        }
        List<Primitive> primitives = new ArrayList<>(pad.primitives());
        primitives.addAll(texts);
        return primitives;
    }

    /** Bubbles of close axes move apart to the right. */
    private double bubbleX(Axes axes, int index, double radius) {
        double x = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= index; i++) {
            x = Math.max(axes.stops().get(i), x + 2.2 * radius);
        }
        return x;
    }
}
