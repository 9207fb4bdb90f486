package org.sceneplan.drawing.internal.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.dimension.Datum;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;

/** The point that coordinates of tables count from, with an arrow along each axis. */
public final class DatumMark {
    private static final double RADIUS_MM = 1.1;
    private static final double ARROW_MM = 8;
    private static final double HEAD_MM = 1.4;
    private static final double NAME_MM = 2.2;
    private static final double OFF_MM = 1.8;
    private static final double LIMIT = 60;
    private static final Style LINE = Style.stroked(Ink.ESCAPE, Ink.PANEL_MM);

    private final PlanScene scene;
    private final Placer placer;

    public DatumMark(PlanScene scene, Placer placer) {
        this.scene = scene;
        this.placer = placer;
    }

    /** The mark; names of axes without a free place are left out. */
    public DrawnElement element(Datum datum) {
        List<Primitive> primitives = new ArrayList<>(sign(datum.frame(), scene.scale()));
        name("X", datum.frame(), ARROW_MM, 0).ifPresent(primitives::add);
        name("Y", datum.frame(), 0, ARROW_MM).ifPresent(primitives::add);
        return new DrawnElement("", DrawingLayer.LABELS, primitives);
    }

    private static List<Primitive> sign(Frame frame, double mmPerPaperMm) {
        double r = RADIUS_MM * mmPerPaperMm;
        double end = ARROW_MM * mmPerPaperMm;
        double head = HEAD_MM * mmPerPaperMm;
        Sketch pad = new Sketch(frame);
        pad.line(0, 0, end, 0, LINE);
        pad.line(0, 0, 0, end, LINE);
        pad.polygon(Style.filled(Ink.ESCAPE), end, 0, end - head, head / 3, end - head, -head / 3);
        pad.polygon(Style.filled(Ink.ESCAPE), 0, end, -head / 3, end - head, head / 3, end - head);
        pad.circle(0, 0, r, LINE.withFill(Ink.PAPER, 1));
        pad.line(-r, 0, r, 0, LINE);
        pad.line(0, -r, 0, r, LINE);
        return pad.primitives();
    }

    private Optional<Text> name(String text, Frame frame, double x, double y) {
        Look look = new Look(text, NAME_MM, Weight.BOLD, Ink.ESCAPE, 0.15);
        List<Place> places = new ArrayList<>();
        for (double further : new double[] { 0, 1.5, 3 }) {
            double along = scene.mm(further);
            double off = scene.mm(OFF_MM);
            for (double side : new double[] { off, -off }) {
                Coordinate at = x > 0 ? frame.toPlan(scene.mm(x) + along, side)
                        : frame.toPlan(side, scene.mm(y) + along);
                places.add(new Place(at, 0, further + (side > 0 ? 0 : 0.5)));
            }
            places.add(new Place(x > 0 ? frame.toPlan(scene.mm(x) + off + along, 0)
                    : frame.toPlan(0, scene.mm(y) + off + along), 0, 0.8 + further));
        }
        return placer.place(look, places, LIMIT);
    }
}
