package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.internal.label.TextBoxes;
import org.sceneplan.drawing.internal.sheet.Compass;
import org.sceneplan.drawing.internal.sheet.Legend;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Cell;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** How people move: customers from the entrance past the zones, the walk with the list, the ways of escape. */
final class FlowSheet {
    private static final String CUSTOMER = "#C2410C";
    private static final double CUSTOMER_MM = 0.6;
    private static final double ESCAPE_MM = 0.45;
    private static final double BADGE_MM = 2.7;
    /** Room for the disc before the name. */
    private static final String BADGE_ROOM = " ".repeat(9);
    private static final double STEP_MM = 1.8;
    private static final double LINE_PRICE = 4;
    private static final double LIMIT = 200;
    private static final Style AISLE = Style.stroked(Ink.ANNOTATION, Ink.THIN_MM).dashed(2.5, 1.2)
            .withFill("#FFF3E6", 1);

    private final LevelKit kit;
    private final Texts texts;
    private final Ways ways;
    private final List<Point> customer;
    private final List<Ways.Escape> escapes;

    FlowSheet(LevelKit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.ways = new Ways(kit.level(), kit.stops());
        this.customer = WayPen.joined(ways.customer());
        this.escapes = ways.escapes();
    }

    SheetSpec spec() {
        return new SheetSpec(SheetKind.FLOW, kit.part(), kit.name(SheetKind.FLOW),
                new StoreyView(kit, StoreyView.DOORS_MM, this::draw), this::side, List.of(table()),
                kit.storeyScales());
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        areas(scene, elements);
        Backdrop.fixtures(scene, elements);
        Backdrop.building(scene, kit.shell(), elements);
        Sketch pad = new Sketch(Frame.IDENTITY);
        for (Ways.Escape escape : escapes) {
            new WayPen(scene, Style.stroked(Ink.ESCAPE, ESCAPE_MM).dashed(2.0, 1.0), 24).draw(pad, escape.path(), true);
        }
        if (!customer.isEmpty()) {
            new WayPen(scene, Style.stroked(CUSTOMER, CUSTOMER_MM), 14).draw(pad, customer, true);
        }
        elements.add(new DrawnElement("", DrawingLayer.SERVICES, pad.primitives()));
        PlanField plan = new PlanField(scene).building(kit.shell().poche()).plainFixtures();
        crowd(plan, customer);
        escapes.forEach(escape -> crowd(plan, escape.path()));
        Backdrop.buildingLabels(scene, plan, elements);
        badges(scene, plan, elements);
        lengths(plan, elements);
        steps(scene, plan, elements);
    }

    private void areas(PlanScene scene, List<DrawnElement> elements) {
        for (ZoneSnapshot zone : kit.level().zones()) {
            elements.add(new DrawnElement(zone.id(), scene.zoneName(zone), DrawingLayer.ZONES,
                    new Sketch(Frame.IDENTITY).ring(zone.outline(), Style.stroked(Ink.FAINT, Ink.THIN_MM)
                            .withFill(scene.tint(zone), 0.18)).primitives()));
        }
        for (AisleSnapshot aisle : kit.level().aisles()) {
            if (aisle.kind() == AisleKind.MAIN) {
                elements.add(new DrawnElement(aisle.id(), DrawingLayer.AISLES,
                        new Sketch(Frame.IDENTITY).ring(aisle.outline(), AISLE).primitives()));
            }
        }
    }

    private static void crowd(PlanField plan, List<Point> path) {
        for (int i = 1; i < path.size(); i++) {
            plan.field().crowdLine(path.get(i - 1).xMm(), path.get(i - 1).yMm(), path.get(i).xMm(),
                    path.get(i).yMm(), LINE_PRICE);
        }
    }

    /** The number of each zone in a disc, its name beside it. */
    private void badges(PlanScene scene, PlanField plan, List<DrawnElement> elements) {
        List<String> zones = ways.zones();
        for (int i = 0; i < zones.size(); i++) {
            Optional<ZoneSnapshot> zone = kit.level().zone(zones.get(i));
            Point middle = zone.map(each -> each.outline().labelPoint())
                    .orElseGet(() -> ways.fixtures("").getFirst().centre());
            String name = BADGE_ROOM + zone.map(scene::shortZoneName).orElse(texts.get("display.no_zone"));
            Look look = new Look(name, BADGE_MM, Weight.BOLD, Ink.NUMBER, 0.8);
            int number = i + 1;
            plan.placer().place(look, around(scene, middle, 12, 3), LIMIT).ifPresent(text -> elements.add(
                    new DrawnElement(zone.map(ZoneSnapshot::id).orElse(""), DrawingLayer.LABELS,
                            badge(scene, text, number))));
        }
    }

    private static List<Primitive> badge(PlanScene scene, Text text, int number) {
        Patch box = TextBoxes.of(text, scene.scale());
        double radius = scene.mm(1.9);
        double x = box.minX() + radius * 0.8;
        double y = (box.minY() + box.maxY()) / 2;
        List<Primitive> primitives = new ArrayList<>();
        double baseline = text.at().y();
        primitives.add(new Text(text.text().strip(), new Coordinate(box.maxX(), baseline), text.sizeMm(), 0, Anchor.END,
                text.weight(), text.colour(), text.halo()));
        primitives.addAll(new Sketch(Frame.IDENTITY).circle(x, y, radius, Style.filled(Ink.NUMBER)).primitives());
        primitives.add(new Text(Integer.toString(number), new Coordinate(x, y - scene.mm(0.85)), 2.3, 0,
                Anchor.MIDDLE, Weight.BOLD, Ink.PAPER, ""));
        return primitives;
    }

    /** The length of each way of escape at its start. */
    private void lengths(PlanField plan, List<DrawnElement> elements) {
        for (Ways.Escape escape : escapes) {
            String text = PlanScene.number(escape.lengthMm() / 1000, 1) + " m";
            plan.placer().place(new Look(text, 2, Weight.REGULAR, Ink.ESCAPE, 0.3),
                    nearby(plan, escape.path().getFirst()), 30)
                    .ifPresent(label -> elements.add(new DrawnElement(escape.zoneId(), DrawingLayer.LABELS,
                            List.of(label))));
        }
    }

    private List<Place> nearby(PlanField plan, Point at) {
        return around(plan.scene(), at, 5, 1.6);
    }

    /** The number of each fixture in the walking order in a small circle. */
    private void steps(PlanScene scene, PlanField plan, List<DrawnElement> elements) {
        int number = 0;
        for (var stop : kit.stops()) {
            number++;
            FixtureSnapshot fixture = stop.fixture();
            Look look = new Look(Integer.toString(number), STEP_MM, Weight.REGULAR, Ink.ANNOTATION, 0.5);
            plan.placer().place(look, around(scene, fixture.centre(), 6, 1.5), LIMIT).ifPresent(text -> {
                Patch box = TextBoxes.of(text, scene.scale());
                double x = (box.minX() + box.maxX()) / 2;
                double y = (box.minY() + box.maxY()) / 2;
                double half = (box.maxX() - box.minX()) / 2 + scene.mm(0.5);
                double height = (box.maxY() - box.minY()) / 2 + scene.mm(0.45);
                List<Primitive> primitives = new ArrayList<>(new Sketch(Frame.IDENTITY).roundedRectangle(x - half,
                        y - height, x + half, y + height, height, Style.stroked(Ink.ANNOTATION, Ink.THIN_MM)
                                .withFill(Ink.PAPER, 1)).primitives());
                primitives.add(text);
                elements.add(new DrawnElement(fixture.id(), DrawingLayer.LABELS, primitives));
            });
        }
    }

    private static List<Place> around(PlanScene scene, Point middle, int rings, double stepMm) {
        List<Place> places = new ArrayList<>();
        for (int ring = 0; ring < rings; ring++) {
            for (int i = 0; i < (ring == 0 ? 1 : 12); i++) {
                places.add(new Place(Frame.at(middle, i * 30).toPlan(ring * scene.mm(stepMm), 0), 0, ring));
            }
        }
        return places;
    }

    private List<SheetBlock> side(int scale) {
        Legend legend = new Legend(texts, kit.level()).building()
                .with(texts.get("legend.main_aisle"), pad -> pad.rectangle(-4, -1.3, 4, 1.3, AISLE))
                .with(texts.get("flow.customer"), pad -> sign(pad, Style.stroked(CUSTOMER, CUSTOMER_MM)))
                .with(texts.get("flow.escape"), pad -> sign(pad, Style.stroked(Ink.ESCAPE, ESCAPE_MM).dashed(2.0, 1.0)))
                .with(texts.get("flow.zone"), pad -> pad.circle(0, 0, 1.7, Style.filled(Ink.NUMBER)))
                .with(texts.get("flow.step"), pad -> pad.roundedRectangle(-1.8, -1.1, 1.8, 1.1, 1.1,
                        Style.stroked(Ink.ANNOTATION, Ink.THIN_MM)));
        return List.of(new Compass(texts, scale), legend,
                new Notes(texts, List.of(texts.get("flow.note_customer"), texts.get("flow.note_escape"),
                        texts.get("flow.note_walk"))));
    }

    private static void sign(Sketch pad, Style line) {
        pad.line(-4, 0, 3, 0, line);
        pad.polygon(Style.filled(line.stroke()), 4, 0, 1.8, 0.8, 1.8, -0.8);
    }

    private Table table() {
        List<Column> columns = List.of(new Column(texts.get("flow.number"), 8, Anchor.MIDDLE),
                new Column(texts.get("zones.zone"), 30, Anchor.START),
                new Column(texts.get("flow.fixtures"), 14, Anchor.MIDDLE),
                new Column(texts.get("flow.positions"), 10, Anchor.END),
                new Column(texts.get("flow.way_out"), 14, Anchor.END));
        List<Row> rows = new ArrayList<>();
        PlanScene scene = kit.scene(1);
        int step = 1;
        for (String zoneId : ways.zones()) {
            List<FixtureSnapshot> fixtures = ways.fixtures(zoneId);
            int last = step + fixtures.size() - 1;
            String way = escapes.stream().filter(escape -> escape.zoneId().equals(zoneId)).findFirst()
                    .map(escape -> PlanScene.number(escape.lengthMm() / 1000, 1)).orElse("—");
            rows.add(new Row(List.of(Cell.strong(Integer.toString(rows.size() + 1), Ink.NUMBER),
                    Cell.of(kit.level().zone(zoneId).map(scene::shortZoneName).orElse(texts.get("display.no_zone"))),
                    Cell.of(step == last ? Integer.toString(step) : step + "–" + last),
                    Cell.of(Integer.toString(fixtures.stream().mapToInt(each -> each.positions().size()).sum())),
                    Cell.of(way))));
            step = last + 1;
        }
        return new Table(texts.get("flow.table"), columns, rows);
    }
}
