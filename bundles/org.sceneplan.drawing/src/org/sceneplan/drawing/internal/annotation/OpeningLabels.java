package org.sceneplan.drawing.internal.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Text;
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
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** Arrow and name before each door, name of each shop window, all outside the wall. */
public final class OpeningLabels {
    private static final double DOOR_MM = 2.3;
    private static final double WINDOW_MM = 1.8;
    private static final double ARROW_MM = 3.6;
    private static final double ARROW_HALF_MM = 1.7;
    private static final double MARGIN_MM = 0.3;
    private static final int LONGEST_ID = 6;

    private final PlanScene scene;
    private final Placer placer;
    private final List<DrawnElement> elements = new ArrayList<>();
    private final List<Coordinate> reach = new ArrayList<>();

    public OpeningLabels(PlanScene scene, Placer placer) {
        this.scene = scene;
        this.placer = placer;
        for (OpeningSnapshot opening : scene.level().openings()) {
            if (opening.isDoor()) {
                door(opening);
            } else if (opening.kind() == OpeningKind.SHOP_WINDOW) {
                name(opening, frame(opening), scene.mm(0.6 + WINDOW_MM / 2), WINDOW_MM, Weight.REGULAR, Ink.GLASS);
            }
        }
    }

    /** Arrows and names. */
    public List<DrawnElement> elements() {
        return elements;
    }

    /** Corners of everything drawn outside, for the distance of the dimension chains. */
    public List<Coordinate> reach() {
        return reach;
    }

    private void door(OpeningSnapshot opening) {
        Frame frame = frame(opening);
        double swing = opening.leaves().stream().filter(leaf -> !leaf.inwards()).mapToDouble(OpeningLabels::radius)
                .max()
                .orElse(0);
        boolean pair = opening.leaves().size() == 2;
        double near = swing == 0 ? scene.mm(1.5) : pair ? swing * 0.5 : swing + scene.mm(1);
        double far = near + scene.mm(ARROW_MM);
        boolean in = opening.kind() == OpeningKind.ENTRANCE;
        double middle = opening.span().lengthMm() / 2;
        double half = scene.mm(ARROW_HALF_MM);
        double tip = -PlanScene.WALL_MM - (in ? near : far);
        double base = -PlanScene.WALL_MM - (in ? far : near);
        String colour = in ? Ink.ACCENT : opening.evacuation() ? Ink.ESCAPE : Ink.ANNOTATION;
        Sketch pad = new Sketch(frame);
        pad.polygon(Style.filled(colour), middle, tip, middle - half, base, middle + half, base);
        elements.add(new DrawnElement(opening.id(), DrawingLayer.LABELS, pad.primitives()));
        Patch arrow = Patch.box(frame, middle - half, Math.min(tip, base), middle + half, Math.max(tip, base));
        placer.field().block(arrow);
        reach.addAll(arrow.corners());
        double below = Math.max(far, pair ? swing * 0.62 : swing) + scene.mm(0.7 + DOOR_MM / 2);
        name(opening, frame, below, DOOR_MM, Weight.BOLD, colour);
    }

    /** Name centred before the opening, {@code outMm} outside the wall, moved farther out until it is free. */
    private void name(OpeningSnapshot opening, Frame frame, double outMm, double sizeMm, Weight weight, String colour) {
        String shortId = ElementIds.shortId(opening.id());
        String id = shortId.length() <= LONGEST_ID ? " " + shortId : "";
        String key = opening.kind() == OpeningKind.BACK_DOOR && opening.evacuation() ? "opening.back_door_escape"
                : "opening." + opening.kind().name().toLowerCase(Locale.ROOT);
        Look look = new Look(scene.texts().get(key) + id, sizeMm, weight, colour, MARGIN_MM);
        List<Place> places = new ArrayList<>();
        for (int step = 0; step < 6; step++) {
            double y = -PlanScene.WALL_MM - outMm - step * scene.mm(1.5);
            places.add(new Place(frame.toPlan(opening.span().lengthMm() / 2, y), frame.angleDeg(), step));
        }
        placer.place(look, places, Double.POSITIVE_INFINITY).ifPresent(text -> add(opening, text));
    }

    private void add(OpeningSnapshot opening, Text text) {
        reach.addAll(TextBoxes.of(text, scene.scale()).corners());
        elements.add(new DrawnElement(opening.id(), DrawingLayer.LABELS, List.<Primitive>of(text)));
    }

    private static Frame frame(OpeningSnapshot opening) {
        return Frame.at(opening.span().from(), opening.span().angleDeg());
    }

    private static double radius(DoorLeaf leaf) {
        return leaf.hinge().distanceMm(leaf.closedTip());
    }
}
