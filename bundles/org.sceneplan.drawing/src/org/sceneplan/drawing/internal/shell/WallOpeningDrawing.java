package org.sceneplan.drawing.internal.shell;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/** Doors and passages of inner walls: jamb to jamb on both faces, leaves open by 90 degrees with their arcs. */
public final class WallOpeningDrawing {
    private static final double LEAF_MM = 40;
    private static final double LAP_MM = 40;
    private static final double RIGHT_ANGLE = 90;
    private static final Style LEAF = Style.stroked(Ink.BLACK, Ink.PANEL_MM).withFill(Ink.PAPER, 1);
    private static final Style ARC = Style.stroked(Ink.ANNOTATION, Ink.THIN_MM);
    private static final Style SILL = Style.stroked(Ink.BLACK, Ink.PRODUCT_MM);
    private static final Style PASSAGE = Style.stroked(Ink.ANNOTATION, Ink.PRODUCT_MM).dashed(1.5, 1.0);

    private WallOpeningDrawing() {
    }

    /** Draws the openings of all inner walls of a storey. */
    public static List<DrawnElement> elements(PlanScene scene) {
        List<DrawnElement> elements = new ArrayList<>();
        for (WallSnapshot wall : scene.level().walls()) {
            wall.openings().forEach(opening -> elements.add(element(wall, opening, scene.texts())));
        }
        return elements;
    }

    private static DrawnElement element(WallSnapshot wall, WallOpeningSnapshot opening, Texts texts) {
        Sketch pad = new Sketch(Frame.at(coordinate(wall.line().pointAt(opening.offsetMm())), wall.line().angleDeg()));
        double left = Double.NEGATIVE_INFINITY;
        double right = Double.POSITIVE_INFINITY;
        for (Point corner : opening.gap().points()) {
            double y = pad.frame().toLocal(corner.xMm(), corner.yMm()).y();
            left = Math.max(left, y);
            right = Math.min(right, y);
        }
        double width = opening.widthMm();
        Style faces = opening.swing() == WallOpeningSwing.NONE ? PASSAGE : SILL;
        pad.line(0, left, width, left, faces);
        pad.line(0, right, width, right, faces);
        if (opening.swing() == WallOpeningSwing.SLIDING) {
            sliding(pad, width, left, right);
        }
        opening.leaves().forEach(leaf -> leaf(pad, leaf));
        String title = texts.get("wall_opening", opening.swing()) + " " + ElementIds.shortId(opening.id()) + " "
                + width(opening);
        return new DrawnElement(opening.id(), title, DrawingLayer.OPENINGS, pad.primitives());
    }

    private static String width(WallOpeningSnapshot opening) {
        return opening.heightMm() > 0 ? opening.widthMm() + "×" + opening.heightMm()
                : Integer.toString(opening.widthMm());
    }

    private static Coordinate coordinate(Point point) {
        return new Coordinate(point.xMm(), point.yMm());
    }

    /** One panel stands, the other slides beside it. */
    private static void sliding(Sketch pad, double width, double left, double right) {
        double middle = (left + right) / 2;
        pad.rectangle(0, middle, width / 2 + LAP_MM, middle + LEAF_MM, LEAF);
        pad.rectangle(width / 2 - LAP_MM, middle - LEAF_MM, width, middle, LEAF);
    }

    private static void leaf(Sketch pad, DoorLeaf leaf) {
        Coordinate hinge = pad.frame().toLocal(leaf.hinge().xMm(), leaf.hinge().yMm());
        Coordinate closed = pad.frame().toLocal(leaf.closedTip().xMm(), leaf.closedTip().yMm());
        Coordinate open = pad.frame().toLocal(leaf.openTip().xMm(), leaf.openTip().yMm());
        boolean hangsLeft = closed.x() > hinge.x();
        boolean opensLeft = open.y() > hinge.y();
        double radius = Math.hypot(closed.x() - hinge.x(), closed.y() - hinge.y());
        pad.arc(hinge.x(), hinge.y(), radius, hangsLeft ? 0 : 2 * RIGHT_ANGLE,
                hangsLeft == opensLeft ? RIGHT_ANGLE : -RIGHT_ANGLE, ARC);
        double thick = hangsLeft ? LEAF_MM : -LEAF_MM;
        double tip = hinge.y() + (opensLeft ? radius : -radius);
        pad.polygon(LEAF, hinge.x(), hinge.y(), hinge.x() + thick, hinge.y(), hinge.x() + thick, tip, hinge.x(), tip);
    }
}
