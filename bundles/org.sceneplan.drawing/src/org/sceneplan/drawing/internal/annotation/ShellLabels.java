package org.sceneplan.drawing.internal.annotation;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/** Sizes written beside openings, columns, obstacles and inner walls of a survey, and the clear height of the room. */
public final class ShellLabels {
    private static final double TEXT_MM = 2.1;
    private static final double SMALL_MM = 1.8;
    private static final double HEIGHT_MM = 2.8;
    private static final double MARGIN_MM = 0.3;
    private static final double LIMIT = 60;

    private final PlanScene scene;
    private final Placer placer;
    private final List<DrawnElement> elements = new ArrayList<>();

    public ShellLabels(PlanScene scene, Placer placer) {
        this.scene = scene;
        this.placer = placer;
    }

    /** All sizes. */
    public List<DrawnElement> elements() {
        scene.level().openings().forEach(this::opening);
        scene.level().columns().forEach(this::column);
        scene.level().obstacles().forEach(this::obstacle);
        height();
        return elements;
    }

    /** Inside the shop before the opening: id, width by height, sill. */
    private void opening(OpeningSnapshot opening) {
        String height = opening.heightMm() > 0 ? "×" + opening.heightMm() : "";
        String sill = opening.isDoor() ? "" : scene.texts().get("shell.sill_text", Integer.toString(opening.sillMm()));
        String text = ElementIds.shortId(opening.id()) + " " + opening.widthMm() + height + sill;
        Frame frame = Frame.at(opening.span().from(), opening.span().angleDeg());
        List<Place> places = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            for (double aside : new double[] { 0, -0.2, 0.2 }) {
                places.add(new Place(frame.toPlan(opening.span().lengthMm() * (0.5 + aside),
                        scene.mm(TEXT_MM * 0.5 + 1 + step * 1.6)), frame.angleDeg(), step + Math.abs(aside)));
            }
        }
        add(opening.id(), text, Ink.ANNOTATION, places);
    }

    private void column(ColumnSnapshot column) {
        String size = column.round() ? "Ø" + column.widthMm() : column.widthMm() + "×" + column.depthMm();
        double reach = Math.hypot(column.widthMm(), column.depthMm()) / 2;
        add(column.id(), ElementIds.shortId(column.id()) + " " + size, Ink.BLACK, around(column.centre(), reach));
    }

    private void obstacle(ObstacleSnapshot obstacle) {
        Box box = obstacle.outline().box();
        Point centre = box.centre();
        List<Place> places = new ArrayList<>(List.of(new Place(new Coordinate(centre.xMm(),
                centre.yMm() - scene.mm(2.6)), 0, 0)));
        places.addAll(around(centre, Math.min(box.widthMm(), box.depthMm()) / 2.0));
        add(obstacle.id(), box.widthMm() + "×" + box.depthMm(), Ink.ANNOTATION, places);
    }

    private List<Place> around(Point centre, double reach) {
        List<Place> places = new ArrayList<>();
        for (int ring = 0; ring < 6; ring++) {
            for (int i = 0; i < 16; i++) {
                double direction = 45 + i * 22.5;
                double far = reach + scene.mm(1.6 + ring * 1.5) + scene.mm(5)
                        * Math.abs(StrictMath.cos(StrictMath.toRadians(direction)));
                places.add(new Place(Frame.at(centre, direction).toPlan(far, 0), 0, ring + i * 0.01));
            }
        }
        return places;
    }

    private void height() {
        String text = scene.texts().get("shell.clear_height", Integer.toString(scene.level().clearHeightMm()));
        Point middle = scene.level().outline().labelPoint();
        List<Place> places = new ArrayList<>();
        for (int ring = 0; ring < 10; ring++) {
            for (int i = 0; i < (ring == 0 ? 1 : 12); i++) {
                places.add(new Place(Frame.at(middle, i * 30).toPlan(ring * scene.mm(4), 0), 0, ring));
            }
        }
        placer.place(new Look(text, HEIGHT_MM, Weight.BOLD, Ink.BLACK, MARGIN_MM), places, LIMIT).ifPresent(
                label -> elements.add(new DrawnElement(scene.level().id(), DrawingLayer.LABELS, List.of(label))));
    }

    private void add(String id, String text, String colour, List<Place> places) {
        for (double size : new double[] { TEXT_MM, SMALL_MM }) {
            var label = placer.place(new Look(text, size, Weight.REGULAR, colour, MARGIN_MM), places, LIMIT);
            if (label.isPresent()) {
                elements.add(new DrawnElement(id, DrawingLayer.LABELS, List.of(label.get())));
                return;
            }
        }
    }
}
