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
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.floor.ServiceDrawing;
import org.sceneplan.drawing.internal.label.Placer;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.internal.symbol.ServiceSymbols;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.NoteSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;

/** Ids of services, names of obstacles, notes. */
public final class SmallLabels {
    private static final double SERVICE_MM = 1.8;
    private static final double OBSTACLE_MM = 2.0;
    private static final double NOTE_MM = 2.2;
    private static final double MARGIN_MM = 0.15;
    private static final double LIMIT = 12;
    private static final int FARTHEST_RING = 10;
    private static final double NOTE_LIMIT = 500;

    private final PlanScene scene;
    private final Placer placer;

    public SmallLabels(PlanScene scene, Placer placer) {
        this.scene = scene;
        this.placer = placer;
    }

    public Optional<DrawnElement> service(ServiceDrawing.Placed point) {
        return service(point, ElementIds.shortId(point.service().id()));
    }

    /**
     * The id with the height above the floor, without it where there is no room for both; farther away with a line to
     * the point where even that is too much.
     */
    public Optional<DrawnElement> serviceWithHeight(ServiceDrawing.Placed point) {
        String id = ElementIds.shortId(point.service().id());
        Optional<DrawnElement> whole = point.service().heightMm() == 0 ? Optional.empty()
                : service(point, id + " H" + point.service().heightMm());
        return whole.or(() -> service(point, id)).or(() -> leader(point, id));
    }

    private Optional<DrawnElement> leader(ServiceDrawing.Placed point, String text) {
        Look look = serviceLook(point, text);
        List<Place> places = new ArrayList<>();
        for (int ring = 1; ring <= FARTHEST_RING; ring++) {
            for (int i = 0; i < 16; i++) {
                places.add(new Place(Frame.at(point.at(), i * 22.5).toPlan(
                        scene.mm(ServiceSymbols.RADIUS_MM + 3 + ring * 1.3), 0), 0, ring));
            }
        }
        return placer.place(look, places, NOTE_LIMIT).map(label -> {
            List<Primitive> primitives = new ArrayList<>(new Sketch(Frame.IDENTITY).line(point.at().x(),
                    point.at().y(), label.at().x(), label.at().y() + scene.mm(SERVICE_MM * 0.38),
                    Style.stroked(look.colour(), Ink.THIN_MM)).primitives());
            primitives.add(label);
            return new DrawnElement(point.service().id(), DrawingLayer.LABELS, primitives);
        });
    }

    private static Look serviceLook(ServiceDrawing.Placed point, String text) {
        return new Look(text, SERVICE_MM, Weight.REGULAR, ServiceSymbols.colour(point.service().kind()), MARGIN_MM);
    }

    private Optional<DrawnElement> service(ServiceDrawing.Placed point, String text) {
        Look look = serviceLook(point, text);
        double halfText = scene.mm(NotoSansMetrics.INSTANCE.widthEm(look.text(), look.weight()) * look.sizeMm() / 2);
        double halfHeight = scene.mm(look.sizeMm() * 0.38);
        double radius = scene.mm(ServiceSymbols.RADIUS_MM + 0.35);
        List<Place> places = new ArrayList<>();
        for (int ring = 0; ring < 3; ring++) {
            double r = radius + ring * scene.mm(1.2);
            for (int i = 0; i < 8; i++) {
                double cos = StrictMath.cos(i * StrictMath.PI / 4);
                double sin = StrictMath.sin(i * StrictMath.PI / 4);
                places.add(new Place(new Coordinate(point.at().x() + cos * r + Math.signum(round(cos)) * halfText,
                        point.at().y() + sin * r + Math.signum(round(sin)) * halfHeight), 0, ring * 2 + i * 0.05));
            }
        }
        return placer.place(look, places, LIMIT)
                .map(label -> new DrawnElement(point.service().id(), DrawingLayer.LABELS, List.of(label)));
    }

    private static double round(double value) {
        return Math.abs(value) < 1e-9 ? 0 : value;
    }

    public Optional<DrawnElement> obstacle(ObstacleSnapshot obstacle) {
        String name = scene.texts().get("obstacle", obstacle.kind());
        Look look = new Look(name, OBSTACLE_MM, Weight.REGULAR, Ink.BLACK, MARGIN_MM);
        Box box = obstacle.outline().box();
        Frame frame = Frame.at(obstacle.outline().labelPoint(), 0);
        double halfText = scene.mm(NotoSansMetrics.INSTANCE.widthEm(name, look.weight()) * look.sizeMm() / 2 + 0.5);
        double halfHeight = scene.mm(look.sizeMm() * 0.5 + 0.5);
        List<Place> places = new ArrayList<>();
        places.add(new Place(frame.toPlan(0, 0), 0, 0));
        places.add(new Place(frame.toPlan(0, box.depthMm() * 0.3), 0, 0.2));
        places.add(new Place(frame.toPlan(0, -box.depthMm() * 0.3), 0, 0.2));
        double x = box.widthMm() / 2.0 + halfText;
        double y = box.depthMm() / 2.0 + halfHeight;
        for (double[] at : new double[][] { { 0, y }, { 0, -y }, { x, 0 }, { -x, 0 }, { x, y }, { -x, y } }) {
            places.add(new Place(frame.toPlan(at[0], at[1]), 0, 4));
        }
        return placer.place(look, places, NOTE_LIMIT)
                .map(text -> new DrawnElement(obstacle.id(), DrawingLayer.LABELS, List.of(text)));
    }

    public Optional<DrawnElement> note(NoteSnapshot note) {
        Look look = new Look(note.text(), NOTE_MM, Weight.REGULAR, Ink.ACCENT, MARGIN_MM);
        List<Place> places = new ArrayList<>();
        for (int ring = 0; ring < 6; ring++) {
            for (int i = 0; i < (ring == 0 ? 1 : 12); i++) {
                places.add(new Place(Frame.at(note.at(), i * 30).toPlan(ring * scene.mm(3), 0), 0, ring));
            }
        }
        return placer.place(look, places, NOTE_LIMIT)
                .map(text -> new DrawnElement(note.id(), DrawingLayer.LABELS, List.of(text)));
    }
}
