package org.sceneplan.drawing.internal.shell;

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
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/**
 * Doors and windows in the thickness of the wall (symbols as GB/T 50104 draws them). Local frame: origin at the start
 * of the span, x along it, y into the shop; the wall lies at negative y.
 */
public final class OpeningDrawing {
    private static final double WALL = PlanScene.WALL_MM;
    private static final double GLASS_MM = 50;
    private static final double LEAF_MM = 45;
    private static final Style LEAF = Style.stroked(Ink.BLACK, Ink.PANEL_MM).withFill(Ink.PAPER, 1);
    private static final Style ARC = Style.stroked(Ink.ANNOTATION, Ink.THIN_MM);
    private static final Style SILL = Style.stroked(Ink.BLACK, Ink.PRODUCT_MM);
    private static final Style GLASS = Style.stroked(Ink.GLASS, Ink.PANEL_MM);

    private OpeningDrawing() {
    }

    /** Draws one opening. */
    public static DrawnElement element(OpeningSnapshot opening, Texts texts) {
        Coordinate start = new Coordinate(opening.span().from().xMm(), opening.span().from().yMm());
        Sketch pad = new Sketch(Frame.at(start, opening.span().angleDeg()));
        double width = opening.span().lengthMm();
        switch (opening.kind()) {
            case SHOP_WINDOW -> shopWindow(pad, width);
            case WINDOW -> window(pad, width);
            case ENTRANCE, EXIT, BACK_DOOR -> door(pad, opening, width);
        }
        String title = texts.get("opening", opening.kind()) + " " + ElementIds.shortId(opening.id()) + " "
                + opening.widthMm() + "×" + opening.heightMm();
        return new DrawnElement(opening.id(), title, DrawingLayer.OPENINGS, pad.primitives());
    }

    private static void shopWindow(Sketch pad, double width) {
        faces(pad, width, SILL);
        double middle = -WALL / 2;
        pad.rectangle(0, middle - GLASS_MM / 2, width, middle + GLASS_MM / 2, GLASS.withFill("#DCEBF5", 1));
    }

    private static void window(Sketch pad, double width) {
        faces(pad, width, SILL);
        pad.line(0, -WALL / 3, width, -WALL / 3, GLASS);
        pad.line(0, -WALL * 2 / 3, width, -WALL * 2 / 3, GLASS);
    }

    private static void door(Sketch pad, OpeningSnapshot opening, double width) {
        if (opening.swing() == OpeningSwing.SLIDING) {
            faces(pad, width, SILL);
            sliding(pad, width);
        } else if (opening.leaves().isEmpty()) {
            faces(pad, width, Style.stroked(Ink.ANNOTATION, Ink.PRODUCT_MM).dashed(1.5, 1.0));
        } else {
            faces(pad, width, SILL);
            opening.leaves().forEach(leaf -> leaf(pad, leaf));
        }
    }

    private static void faces(Sketch pad, double width, Style style) {
        pad.line(0, 0, width, 0, style);
        pad.line(0, -WALL, width, -WALL, style);
    }

    /** Four panels: the outer two stand, the inner two slide behind them. */
    private static void sliding(Sketch pad, double width) {
        double quarter = width / 4;
        double lap = Math.min(60, quarter / 4);
        double outer = -WALL / 2 - LEAF_MM;
        pad.rectangle(0, outer, quarter + lap, outer + LEAF_MM, LEAF);
        pad.rectangle(width - quarter - lap, outer, width, outer + LEAF_MM, LEAF);
        double inner = -WALL / 2;
        pad.rectangle(quarter - lap, inner, 2 * quarter, inner + LEAF_MM, LEAF);
        pad.rectangle(2 * quarter, inner, 3 * quarter + lap, inner + LEAF_MM, LEAF);
        for (int side = -1; side <= 1; side += 2) {
            double tip = width / 2 + side * quarter * 0.85;
            double y = inner + LEAF_MM + 110;
            pad.line(width / 2 + side * 60, y, tip, y, ARC);
            pad.polyline(ARC, tip - side * 90, y + 45, tip, y, tip - side * 90, y - 45);
        }
    }

    /** A leaf that opens outwards hangs at the outer face, one that opens inwards at the inner face. */
    private static void leaf(Sketch pad, DoorLeaf leaf) {
        double shift = leaf.inwards() ? 0 : -WALL;
        Coordinate hinge = pad.frame().toLocal(leaf.hinge().xMm(), leaf.hinge().yMm());
        Coordinate closed = pad.frame().toLocal(leaf.closedTip().xMm(), leaf.closedTip().yMm());
        Coordinate open = pad.frame().toLocal(leaf.openTip().xMm(), leaf.openTip().yMm());
        double radius = Math.hypot(closed.x() - hinge.x(), closed.y() - hinge.y());
        double closedDeg = closed.x() > hinge.x() ? 0 : 180;
        double openDeg = open.y() > hinge.y() ? 90 : 270;
        double sweep = openDeg - closedDeg > 180 ? openDeg - closedDeg - 360 : openDeg - closedDeg;
        pad.arc(hinge.x(), shift, radius, closedDeg, sweep, ARC);
        double thick = closed.x() > hinge.x() ? LEAF_MM : -LEAF_MM;
        double tip = openDeg == 90 ? radius : -radius;
        pad.polygon(LEAF, hinge.x(), shift, hinge.x() + thick, shift, hinge.x() + thick, shift + tip, hinge.x(),
                shift + tip);
    }

    /** Points the swing of an opening reaches, in plan coordinates, for the space around it. */
    public static List<Coordinate> reach(OpeningSnapshot opening) {
        Coordinate start = new Coordinate(opening.span().from().xMm(), opening.span().from().yMm());
        Frame frame = Frame.at(start, opening.span().angleDeg());
        return opening.leaves().stream().filter(leaf -> !leaf.inwards()).map(leaf -> {
            Coordinate open = frame.toLocal(leaf.openTip().xMm(), leaf.openTip().yMm());
            return frame.toPlan(open.x(), open.y() - WALL);
        }).toList();
    }
}
