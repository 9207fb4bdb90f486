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
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.internal.label.Reading;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** Numbers of fixtures in small frames, the same as in the lists. */
public final class FixtureLabels {
    static final double INSIDE_PRICE = 3;
    private static final double[] SIZES_MM = { 1.9, 1.8 };
    private static final double PAD_X_MM = 0.6;
    private static final double PAD_Y_MM = 0.45;
    private static final double GAP_MM = 0.5;
    private static final double LIMIT = 1000;
    private static final double UPRIGHT_PRICE = 0.4;

    private final PlanScene scene;
    private final Placer placer;
    private final double[] sizesMm;

    public FixtureLabels(PlanScene scene, Placer placer) {
        this(scene, placer, SIZES_MM);
    }

    /** Numbers of other sizes, largest first. */
    public FixtureLabels(PlanScene scene, Placer placer, double... sizesMm) {
        this.scene = scene;
        this.placer = placer;
        this.sizesMm = sizesMm;
    }

    /** The number of a fixture in its frame. */
    public Optional<DrawnElement> element(FixtureSnapshot fixture) {
        String number = fixture.number().isEmpty() ? fixture.id() : fixture.number();
        Look look = new Look(number, sizesMm[0], Weight.BOLD, Ink.NUMBER, PAD_X_MM);
        for (double size : sizesMm) {
            Optional<Text> text = placer.place(look.sized(size), places(fixture, look.sized(size)), LIMIT);
            if (text.isPresent()) {
                return Optional.of(framed(fixture.id(), text.get()));
            }
        }
        return leader(fixture, look.sized(sizesMm[sizesMm.length - 1]));
    }

    private DrawnElement framed(String id, Text text) {
        Sketch pad = new Sketch(Frame.at(text.at(), text.angleDeg()));
        double em = scene.mm(text.sizeMm());
        double half = NotoSansMetrics.INSTANCE.widthEm(text.text(), text.weight()) * em / 2 + scene.mm(PAD_X_MM);
        double low = -TextBoxes.descentEm(text.text()) * em - scene.mm(PAD_Y_MM);
        double high = TextBoxes.ascentEm(text.text()) * em + scene.mm(PAD_Y_MM);
        pad.roundedRectangle(-half, low, half, high, scene.mm(0.7),
                Style.stroked(Ink.NUMBER, Ink.THIN_MM).withFill(Ink.PAPER, 1));
        List<Primitive> primitives = new ArrayList<>(pad.primitives());
        primitives.add(new Text(text.text(), text.at(), text.sizeMm(), text.angleDeg(), text.anchor(), text.weight(),
                text.colour(), ""));
        return new DrawnElement(id, DrawingLayer.LABELS, primitives);
    }

    private List<Place> places(FixtureSnapshot fixture, Look look) {
        Frame frame = Frame.at(fixture.centre(), fixture.angleDeg());
        double w = fixture.widthMm();
        double d = fixture.depthMm();
        double halfText = scene.mm(NotoSansMetrics.INSTANCE.widthEm(look.text(), look.weight()) * look.sizeMm() / 2
                + PAD_X_MM + GAP_MM);
        double halfHeight = scene.mm(look.sizeMm() * 0.38 + PAD_X_MM + GAP_MM);
        List<Place> places = new ArrayList<>();
        inside(places, frame, w, d, halfText, halfHeight);
        for (double share : new double[] { 0, -0.25, 0.25, -0.42, 0.42 }) {
            double aside = Math.abs(share);
            add(places, frame, share * w, -d / 2 - halfHeight, 0, 1.0 + aside);
            add(places, frame, share * w, d / 2 + halfHeight, 0, 2.0 + aside);
            add(places, frame, -w / 2 - halfHeight, share * d, 90, 0.6 + aside);
            add(places, frame, w / 2 + halfHeight, share * d, 90, 0.6 + aside);
            add(places, frame, -w / 2 - halfText, share * d, 0, 0.5 + aside);
            add(places, frame, w / 2 + halfText, share * d, 0, 0.5 + aside);
        }
        return places;
    }

    private static void inside(List<Place> places, Frame frame, double w, double d, double halfText,
            double halfHeight) {
        for (double x : new double[] { 0, -0.18, 0.18, -0.36, 0.36 }) {
            for (double y : new double[] { 0, -0.2, 0.2, -0.36, 0.36 }) {
                double off = Math.abs(x) + Math.abs(y);
                if (Math.abs(x) * w + halfText <= w / 2 && Math.abs(y) * d + halfHeight <= d / 2) {
                    add(places, frame, x * w, y * d, 0, off - INSIDE_PRICE);
                }
                if (Math.abs(x) * w + halfHeight <= w / 2 && Math.abs(y) * d + halfText <= d / 2) {
                    add(places, frame, x * w, y * d, 90, off + 0.3 - INSIDE_PRICE);
                }
            }
        }
    }

    private static void add(List<Place> places, Frame frame, double x, double y, double turnDeg, double price) {
        double angle = Reading.angleDeg(frame.angleDeg() + turnDeg);
        places.add(new Place(frame.toPlan(x, y), angle, price + UPRIGHT_PRICE * Math.abs(angle) / 90));
    }

    /** Where nothing is free at the fixture: the nearest free place around, with a thin line to its centre. */
    private Optional<DrawnElement> leader(FixtureSnapshot fixture, Look look) {
        Coordinate centre = new Coordinate(fixture.centre().xMm(), fixture.centre().yMm());
        List<Place> places = new ArrayList<>();
        double start = Math.hypot(fixture.widthMm(), fixture.depthMm()) / 2;
        for (int ring = 1; ring <= 8; ring++) {
            for (int i = 0; i < 16; i++) {
                Frame ray = Frame.at(centre, i * 22.5);
                places.add(new Place(ray.toPlan(start + ring * scene.mm(2), 0), 0, ring));
            }
        }
        return placer.place(look, places, LIMIT).map(text -> {
            DrawnElement frame = framed(fixture.id(), text);
            List<Primitive> primitives = new ArrayList<>(new Sketch(Frame.IDENTITY).line(centre.x(), centre.y(),
                    text.at().x(), text.at().y(), Style.stroked(Ink.NUMBER, Ink.THIN_MM)).primitives());
            primitives.addAll(frame.primitives());
            return new DrawnElement(fixture.id(), DrawingLayer.LABELS, primitives);
        });
    }
}
