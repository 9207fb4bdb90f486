package org.sceneplan.drawing.internal.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;

/** Name along each main aisle and its clear width measured across the drawn area. */
public final class AisleLabels {
    private static final double TEXT_MM = 2.2;
    private static final double MARGIN_MM = 0.3;
    private static final double ARROW_MM = 1.3;
    private static final double LIMIT = 20;
    private static final int SAMPLES = 12;

    private final PlanScene scene;
    private final Placer placer;

    public AisleLabels(PlanScene scene, Placer placer) {
        this.scene = scene;
        this.placer = placer;
    }

    /** A line across the aisle. */
    private record Crossing(Coordinate from, Coordinate to, double alongDeg) {
        double length() {
            return Math.hypot(to.x() - from.x(), to.y() - from.y());
        }

        Coordinate middle() {
            return new Coordinate((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        }
    }

    /** Name and width of a main aisle; nothing for others. */
    public List<DrawnElement> elements(AisleSnapshot aisle) {
        if (aisle.kind() != AisleKind.MAIN) {
            return List.of();
        }
        List<Crossing> crossings = crossings(aisle);
        List<DrawnElement> elements = new ArrayList<>();
        String text = scene.texts().get("aisle.main", Integer.toString(aisle.designWidthMm()));
        Look look = new Look(text, TEXT_MM, Weight.REGULAR, Ink.ANNOTATION, MARGIN_MM);
        List<Place> places = new ArrayList<>();
        for (Crossing crossing : crossings) {
            places.add(new Place(crossing.middle(), crossing.alongDeg(), 0.2));
        }
        placer.place(look, places, LIMIT)
                .ifPresent(label -> elements.add(new DrawnElement(aisle.id(), DrawingLayer.LABELS, List.of(label))));
        for (Crossing crossing : crossings) {
            if (width(aisle, crossing, elements)) {
                break;
            }
        }
        return elements;
    }

    /** Arrows from edge to edge and the measured width beside them. */
    private boolean width(AisleSnapshot aisle, Crossing crossing, List<DrawnElement> elements) {
        Frame frame = Frame.at(crossing.from(), crossing.alongDeg() + 90);
        double length = crossing.length();
        Patch line = Patch.box(frame, 0, -scene.mm(0.4), length, scene.mm(0.4));
        if (!placer.field().isFree(line)) {
            return false;
        }
        Look look = new Look(Long.toString(Math.round(length)), TEXT_MM * 0.9, Weight.REGULAR, Ink.ANNOTATION,
                MARGIN_MM);
        List<Place> places = new ArrayList<>();
        for (double share : new double[] { 0.5, 0.35, 0.65 }) {
            for (int side = -1; side <= 1; side += 2) {
                places.add(new Place(frame.toPlan(share * length, side * scene.mm(1.5)), frame.angleDeg(),
                        Math.abs(share - 0.5)));
            }
        }
        var text = placer.place(look, places, LIMIT);
        if (text.isEmpty()) {
            return false;
        }
        placer.field().block(line);
        Sketch pad = new Sketch(frame);
        pad.line(0, 0, length, 0, Ink.DIMENSION);
        double arrow = scene.mm(ARROW_MM);
        pad.polygon(Style.filled(Ink.ANNOTATION), 0, 0, arrow, arrow / 4, arrow, -arrow / 4);
        pad.polygon(Style.filled(Ink.ANNOTATION), length, 0, length - arrow, arrow / 4, length - arrow, -arrow / 4);
        List<Primitive> primitives = new ArrayList<>(pad.primitives());
        primitives.add(text.get());
        elements.add(new DrawnElement(aisle.id(), DrawingLayer.DIMENSIONS, primitives));
        return true;
    }

    /**
     * Lines across the aisle from points of its long edges, longest edge first, where they are about as wide as
     * meant.
     */
    private List<Crossing> crossings(AisleSnapshot aisle) {
        Ring ring = aisle.outline();
        List<Segment> edges = new ArrayList<>(ring.edges());
        edges.sort((a, b) -> Double.compare(b.lengthMm(), a.lengthMm()));
        List<Crossing> found = new ArrayList<>();
        for (Segment edge : edges) {
            for (int i = 0; i < SAMPLES && edge.lengthMm() > aisle.designWidthMm(); i++) {
                double share = 0.5 + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * 0.07;
                crossing(ring, edge, share, aisle.designWidthMm()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Crossing> crossing(Ring ring, Segment edge, double share, int designWidthMm) {
        Point foot = edge.pointAt(edge.lengthMm() * share);
        Frame across = Frame.at(foot, edge.angleDeg() + 90);
        double nearest = Double.POSITIVE_INFINITY;
        for (Segment other : ring.edges()) {
            Coordinate a = across.toLocal(other.from().xMm(), other.from().yMm());
            Coordinate b = across.toLocal(other.to().xMm(), other.to().yMm());
            if (!other.equals(edge) && a.y() * b.y() <= 0 && a.y() != b.y()) {
                double x = a.x() + (b.x() - a.x()) * a.y() / (a.y() - b.y());
                if (x > 1) {
                    nearest = Math.min(nearest, x);
                }
            }
        }
        boolean asMeant = nearest >= designWidthMm * 0.8 && nearest <= designWidthMm * 1.5;
        return asMeant ? Optional.of(new Crossing(across.toPlan(0, 0), across.toPlan(nearest, 0),
                edge.angleDeg())) : Optional.empty();
    }
}
