package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.drawing.ChangeMark;
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
import org.sceneplan.drawing.internal.annotation.FixtureLabels;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.annotation.ZoneLabels;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.internal.shell.LevelShell;
import org.sceneplan.drawing.internal.symbol.FixtureSymbols;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Draws the changes of a storey: the plan quiet, what changed strong. */
final class ChangeDrawing {
    private static final double[] NUMBER_MM = { 2.4, 2.0, 1.8 };
    private static final double[] ZONES_MM = { 2.4, 2.0, 1.8 };
    private static final double TAG_MM = 2.0;
    private static final double SMALL_TAG_MM = 1.8;
    private static final double TAG_LIMIT = 30;
    private static final double HEAD_MM = 2.4;
    private static final double POINT_MM = 3;
    /** Paper mm below which an arrow would be all head. */
    private static final double SHORTEST_MM = 2.6;
    private static final Style ZONE_EDGE = Style.stroked(Ink.CLEAR, Ink.THIN_MM).dashed(2.0, 1.0);
    private static final Style PRODUCTS = Style.stroked(ChangeInk.OTHER, 0.3).withFill(Ink.PAPER, 1);

    private final PlanScene scene;
    private final LevelShell shell;
    private final StoreyChanges storey;

    ChangeDrawing(PlanScene scene, LevelShell shell, StoreyChanges storey) {
        this.scene = scene;
        this.shell = shell;
        this.storey = storey;
    }

    void draw(List<DrawnElement> elements) {
        for (ZoneSnapshot zone : scene.level().zones()) {
            elements.add(new DrawnElement(zone.id(), scene.zoneName(zone), DrawingLayer.ZONES,
                    new Sketch(Frame.IDENTITY).ring(zone.outline(), ZONE_EDGE).primitives()));
        }
        Map<FixtureSnapshot, Map<ChangeMark, Integer>> products = storey.productsByFixture();
        for (FixtureSnapshot fixture : storey.quiet()) {
            elements.add(products.containsKey(fixture) ? otherProducts(fixture) : Backdrop.faint(scene, fixture));
        }
        Map<FixtureSnapshot, ChangeMark> fixtures = storey.fixtures();
        fixtures.forEach((fixture, mark) -> elements.add(marked(fixture, mark)));
        fixtures.keySet().forEach(fixture -> arrow(fixture).ifPresent(elements::add));
        storey.services().forEach((point, mark) -> elements.add(marked(point, mark)));
        Backdrop.building(scene, shell, elements);
        labels(fixtures, products, elements);
    }

    private DrawnElement marked(FixtureSnapshot fixture, ChangeMark mark) {
        Sketch pad = new Sketch(Frame.at(fixture.centre(), fixture.angleDeg()));
        ChangeInk.box(pad, mark, fixture.widthMm(), fixture.depthMm());
        if (mark != ChangeMark.REMOVED) {
            Sketch symbol = new Sketch(Frame.at(fixture.centre(), fixture.angleDeg()));
            FixtureSymbols.draw(symbol, fixture.typeCode(), fixture.widthMm(), fixture.depthMm());
            lines(symbol.primitives(), ChangeInk.colour(mark)).forEach(path -> pad.path(path.style(), path.steps()));
        }
        return new DrawnElement(fixture.id(), title(fixture, mark), DrawingLayer.FIXTURES, pad.primitives());
    }

    private String title(FixtureSnapshot fixture, ChangeMark mark) {
        return fixture.number() + " " + scene.fixtureName(fixture) + ": " + scene.texts().get("changes." + mark.word());
    }

    /** The lines of a symbol, thin and without fill, so that the outline with its mark stands out. */
    private static List<Primitive.Path> lines(List<Primitive> symbol, String colour) {
        List<Primitive.Path> lines = new ArrayList<>();
        for (Primitive primitive : symbol) {
            if (primitive instanceof Primitive.Path path && !path.style().stroke().isEmpty()) {
                lines.add(new Primitive.Path(path.steps(), Style.stroked(colour, Ink.HAIR_MM)));
            }
        }
        return lines;
    }

    private DrawnElement otherProducts(FixtureSnapshot fixture) {
        Sketch pad = new Sketch(Frame.at(fixture.centre(), fixture.angleDeg()));
        pad.rectangle(-fixture.widthMm() / 2.0, -fixture.depthMm() / 2.0, fixture.widthMm() / 2.0,
                fixture.depthMm() / 2.0, PRODUCTS);
        return new DrawnElement(fixture.id(), fixture.number() + " " + scene.fixtureName(fixture),
                DrawingLayer.FIXTURES, pad.primitives());
    }

    /** The sign of a fixture with other products, 8 wide and 3 high. */
    static void productSign(Sketch pad) {
        pad.rectangle(-3, -1.2, 3, 1.2, PRODUCTS);
    }

    /** The old place of a fixture that stands elsewhere now, with an arrow to the new one. */
    private Optional<DrawnElement> arrow(FixtureSnapshot fixture) {
        return movedFrom(fixture).map(old -> {
            Sketch pad = new Sketch(Frame.at(old.centre(), old.angleDeg()));
            ChangeInk.oldPlace(pad, old.widthMm(), old.depthMm());
            arrow(pad, old.centre(), fixture.centre());
            return new DrawnElement("", DrawingLayer.PRODUCTS, pad.primitives());
        });
    }

    /** The fixture where it stood on this storey; empty when it stands there still, or is gone or new. */
    private Optional<FixtureSnapshot> movedFrom(FixtureSnapshot fixture) {
        return storey.old(fixture).filter(old -> storey.after().isPresent())
                .filter(old -> !old.place().equals(fixture.place()));
    }

    private void arrow(Sketch pad, Point from, Point to) {
        double length = from.distanceMm(to);
        if (length < scene.mm(SHORTEST_MM)) {
            return;
        }
        double angle = StrictMath.toDegrees(StrictMath.atan2(to.yMm() - from.yMm(), to.xMm() - from.xMm()));
        Sketch local = pad.in(Frame.at(from, angle));
        double back = length - scene.mm(HEAD_MM);
        local.circle(0, 0, scene.mm(0.6), Style.filled(ChangeInk.MOVED));
        local.line(0, 0, back, 0, ChangeInk.ARROW);
        local.polygon(Style.filled(ChangeInk.MOVED), length, 0, back, scene.mm(0.9), back, -scene.mm(0.9));
    }

    private DrawnElement marked(ServiceSnapshot point, ChangeMark mark) {
        Sketch pad = new Sketch(Frame.at(point.at(), 45));
        ChangeInk.box(pad, mark, scene.mm(POINT_MM), scene.mm(POINT_MM));
        return new DrawnElement(point.id(), DrawingLayer.SERVICES, pad.primitives());
    }

    private void labels(Map<FixtureSnapshot, ChangeMark> fixtures,
            Map<FixtureSnapshot, Map<ChangeMark, Integer>> products, List<DrawnElement> elements) {
        PlanField plan = new PlanField(scene).building(shell.poche()).plainFixtures();
        storey.services().keySet().forEach(point -> block(plan, point));
        fixtures.keySet().forEach(fixture -> movedFrom(fixture).ifPresent(old -> plan.field().blockLine(
                old.centre().xMm(), old.centre().yMm(), fixture.centre().xMm(), fixture.centre().yMm())));
        Backdrop.buildingLabels(scene, plan, elements);
        FixtureLabels numbers = new FixtureLabels(scene, plan.placer(), NUMBER_MM);
        fixtures.keySet().forEach(fixture -> numbers.element(fixture).ifPresent(elements::add));
        products.keySet().stream().filter(fixture -> !fixtures.containsKey(fixture))
                .forEach(fixture -> numbers.element(fixture).ifPresent(elements::add));
        products.forEach((fixture, counts) -> elements.add(tag(plan, fixture, counts)));
        ZoneLabels names = new ZoneLabels(scene, plan.placer(), ZONES_MM);
        scene.level().zones().forEach(zone -> names.element(zone).ifPresent(elements::add));
    }

    private void block(PlanField plan, ServiceSnapshot point) {
        double r = scene.mm(POINT_MM) / 2;
        plan.field().block(Patch.box(Frame.at(point.at(), 45), -r, -r, r, r));
    }

    /** How many products of a fixture changed, by mark; on the fixture itself where nothing around it is free. */
    private DrawnElement tag(PlanField plan, FixtureSnapshot fixture, Map<ChangeMark, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((mark, count) -> parts.add(scene.texts().get("changes.tag_" + mark.word(), count.toString())));
        String text = String.join(" ", parts);
        String colour = counts.size() == 1 ? ChangeInk.colour(counts.keySet().iterator().next()) : ChangeInk.OTHER;
        Look look = new Look(text, TAG_MM, Weight.BOLD, colour, 0.3);
        Look small = look.sized(SMALL_TAG_MM);
        Text placed = plan.placer().place(look, places(fixture, text.length() * TAG_MM / 2), TAG_LIMIT)
                .or(() -> plan.placer().place(small, places(fixture, text.length() * SMALL_TAG_MM / 2), TAG_LIMIT))
                .orElseGet(() -> plan.placer().centred(small, new Coordinate(fixture.centre().xMm(),
                        fixture.centre().yMm()), fixture.angleDeg()));
        return new DrawnElement(fixture.id(), DrawingLayer.LABELS, List.of(placed));
    }

    private List<Place> places(FixtureSnapshot fixture, double halfMm) {
        Frame frame = Frame.at(fixture.centre(), fixture.angleDeg());
        double w = fixture.widthMm() / 2.0;
        double d = fixture.depthMm() / 2.0;
        List<Place> places = new ArrayList<>();
        for (double share : new double[] { 0, -0.5, 0.5, -0.8, 0.8 }) {
            double price = Math.abs(share);
            places.add(new Place(frame.toPlan(share * w, 0), frame.angleDeg(), price - 0.5));
            places.add(new Place(frame.toPlan(0, share * d), frame.angleDeg(), price - 0.3));
            places.add(new Place(frame.toPlan(0, share * d), frame.angleDeg() + 90, price));
            for (double side : new double[] { -1, 1 }) {
                places.add(new Place(frame.toPlan(share * w, side * (d + scene.mm(1.8))), frame.angleDeg(), price + 1));
                places.add(new Place(frame.toPlan(side * (w + scene.mm(1.8)), share * d), frame.angleDeg() + 90,
                        price + 1.2));
                places.add(new Place(frame.toPlan(side * (w + scene.mm(halfMm + 1)), share * d), frame.angleDeg(),
                        price + 1.5));
            }
        }
        ring(places, fixture);
        return places;
    }

    private void ring(List<Place> places, FixtureSnapshot fixture) {
        Coordinate centre = new Coordinate(fixture.centre().xMm(), fixture.centre().yMm());
        double start = Math.hypot(fixture.widthMm(), fixture.depthMm()) / 2;
        for (int ring = 1; ring <= 6; ring++) {
            for (int i = 0; i < 16; i++) {
                places.add(new Place(Frame.at(centre, i * 22.5).toPlan(start + ring * scene.mm(2), 0), 0, 2 + ring));
            }
        }
    }
}
