package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Clip;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.annotation.FixtureLabels;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.annotation.PositionLabels;
import org.sceneplan.drawing.internal.dimension.ZoneDimensions;
import org.sceneplan.drawing.internal.floor.FixtureDrawing;
import org.sceneplan.drawing.internal.floor.PositionNumbers;
import org.sceneplan.drawing.internal.sheet.Compass;
import org.sceneplan.drawing.internal.sheet.KeyPlan;
import org.sceneplan.drawing.internal.sheet.Legend;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.sheet.SheetView;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;

/** The display plan of one zone: its fixtures and products at a larger scale, every position numbered and listed. */
final class DisplaySheet implements SheetView {
    /** What is shown of the neighbourhood around the zone. */
    private static final int AROUND_MM = 500;
    private static final double BESIDE_MM = 14;
    private static final double[] FIXTURE_MM = { 2.6, 2.2, 1.8 };
    private static final double[] POSITION_MM = { 2.2, 1.8 };
    private static final Style ZONE_EDGE = Style.stroked(Ink.DETAIL, Ink.PANEL_MM).dashed(4.0, 1.0, 0.8, 1.0);

    private final LevelKit kit;
    private final Texts texts;
    private final Optional<ZoneSnapshot> zone;
    private final List<FixtureSnapshot> fixtures;
    private final Box box;

    private DisplaySheet(LevelKit kit, Optional<ZoneSnapshot> zone, List<FixtureSnapshot> fixtures) {
        this.kit = kit;
        this.texts = kit.texts();
        this.zone = zone;
        this.fixtures = fixtures;
        Box all = zone.map(each -> each.outline().box()).orElse(fixtures.getFirst().footprint().box());
        for (FixtureSnapshot fixture : fixtures) {
            all = all.union(fixture.footprint().box());
        }
        this.box = all;
    }

    /** One for each zone with positions, in walking order. */
    static List<SheetSpec> specs(LevelKit kit) {
        Map<String, List<FixtureSnapshot>> byZone = new LinkedHashMap<>();
        for (WalkStop stop : kit.stops()) {
            byZone.computeIfAbsent(stop.zoneId(), id -> new ArrayList<>()).add(stop.fixture());
        }
        List<SheetSpec> specs = new ArrayList<>();
        byZone.forEach((zoneId, fixtures) -> {
            if (fixtures.stream().anyMatch(fixture -> !fixture.positions().isEmpty())) {
                specs.add(new DisplaySheet(kit, kit.level().zone(zoneId), fixtures).spec());
            }
        });
        return specs;
    }

    private SheetSpec spec() {
        PlanScene scene = kit.scene(1);
        String zoneName = zone.map(scene::shortZoneName).orElse(texts.get("display.no_zone"));
        String part = kit.part() + "-"
                + zone.map(this::word).filter(word -> !word.isEmpty()).orElse("none");
        return new SheetSpec(SheetKind.DISPLAY, part, kit.name(SheetKind.DISPLAY, zoneName), this, this::side,
                List.of(table(scene)), kit.partScales());
    }

    /** The zone's id without what says level and class. */
    private String word(ZoneSnapshot each) {
        String prefix = kit.level().id() + ".zone.";
        return LevelKit.fileWord(each.id().startsWith(prefix) ? each.id().substring(prefix.length()) : each.id());
    }

    @Override
    public double widthMm() {
        return box.widthMm();
    }

    @Override
    public double heightMm() {
        return box.depthMm();
    }

    @Override
    public double besideMm() {
        return BESIDE_MM;
    }

    @Override
    public List<DrawnElement> draw(double scale) {
        LevelSnapshot level = kit.level().withDesign(List.of(), zone.map(List::of).orElse(List.of()), List.of(),
                fixtures, List.of());
        PlanScene scene = new PlanScene(kit.context(), level, texts, scale);
        Ring frame = frame();
        List<DrawnElement> elements = new ArrayList<>();
        neighbourhood(kit.scene(scale), elements);
        zone.ifPresent(each -> elements.add(new DrawnElement(each.id(), scene.zoneName(each), DrawingLayer.ZONES,
                new Sketch(Frame.IDENTITY).ring(each.outline(), ZONE_EDGE.withFill(scene.tint(each), 0.3))
                        .primitives())));
        FixtureDrawing drawing = new FixtureDrawing(scene);
        elements.addAll(drawing.elements());
        PlanField plan = new PlanField(scene).building(kit.shell().poche()).areas().fixtures(drawing);
        Ring ring = zone.map(ZoneSnapshot::outline).orElse(box.toRing());
        elements.addAll(new ZoneDimensions(scene, plan.field()).elements(ring, List.of(frame)));
        FixtureLabels numbers = new FixtureLabels(scene, plan.placer(), FIXTURE_MM);
        fixtures.forEach(fixture -> numbers.element(fixture).ifPresent(elements::add));
        elements.addAll(new PositionLabels(scene, plan.placer(), true, POSITION_MM).elements(drawing.groups()));
        elements.sort(Comparator.comparing(DrawnElement::layer));
        return elements;
    }

    /** The building and the fixtures of other zones, cut off a little outside of the zone. */
    private void neighbourhood(PlanScene scene, List<DrawnElement> elements) {
        List<DrawnElement> all = new ArrayList<>();
        Backdrop.building(scene, kit.shell(), all);
        for (FixtureSnapshot fixture : kit.level().fixtures()) {
            if (!fixtures.contains(fixture) && fixture.footprint().box().expanded(2 * AROUND_MM).intersects(box)) {
                all.add(Backdrop.faint(scene, fixture));
            }
        }
        Patch part = part();
        elements.addAll(new Clip(direction(), part.minX(), part.minY(), part.maxX(), part.maxY()).elements(all));
    }

    /** The frame that runs along most walls. */
    private Frame direction() {
        return Frame.at(new Coordinate(0, 0), ZoneDimensions.directionDeg(kit.level().outline()));
    }

    /** The box around zone and fixtures along the walls, with something of the neighbourhood, in that frame. */
    private Patch part() {
        List<Ring> rings = new ArrayList<>(fixtures.stream().map(FixtureSnapshot::footprint).toList());
        zone.ifPresent(each -> rings.add(each.outline()));
        Frame frame = direction();
        List<Coordinate> corners = rings.stream().flatMap(ring -> ring.points().stream())
                .map(point -> frame.toLocal(point.xMm(), point.yMm())).toList();
        Patch tight = Patch.of(corners);
        return Patch.box(Frame.IDENTITY, tight.minX() - AROUND_MM, tight.minY() - AROUND_MM,
                tight.maxX() + AROUND_MM, tight.maxY() + AROUND_MM);
    }

    /** The same box in the plan. */
    private Ring frame() {
        Patch part = part();
        return Ring.ccw(Patch.box(direction(), part.minX(), part.minY(), part.maxX(), part.maxY()).corners().stream()
                .map(corner -> Point.rounded(corner.x(), corner.y())).toList());
    }

    private List<SheetBlock> side(int scale) {
        Legend legend = new Legend(texts, kit.level().withDesign(List.of(), List.of(), List.of(), fixtures, List.of()));
        return List.of(new Compass(texts, scale), new KeyPlan(texts, kit.level(), box, List.of()), legend.products(),
                new Notes(texts, List.of(texts.get("display.numbers"), texts.get("display.clearances"))));
    }

    private Table table(PlanScene scene) {
        List<Column> columns = List.of(new Column(texts.get("display.position"), 17, Anchor.START),
                new Column(texts.get("display.product"), 48, Anchor.START),
                new Column(texts.get("display.size"), 25, Anchor.MIDDLE),
                new Column(texts.get("display.elevation"), 11, Anchor.END),
                new Column(texts.get("display.quantity"), 8, Anchor.END),
                new Column(texts.get("display.mode"), 16, Anchor.MIDDLE));
        List<Row> rows = new ArrayList<>();
        int[] count = { 0 };
        for (FixtureSnapshot fixture : fixtures) {
            if (fixture.positions().isEmpty()) {
                continue;
            }
            rows.add(Row.band(heading(scene, fixture)));
            count[0] += fixture.positions().size();
            Map<List<String>, List<PositionSnapshot>> alike = new LinkedHashMap<>();
            for (PositionSnapshot position : WalkOrder.positions(fixture)) {
                alike.computeIfAbsent(facts(scene, position), key -> new ArrayList<>()).add(position);
            }
            alike.forEach((facts, positions) -> rows.add(row(facts, positions)));
        }
        return new Table(texts.get("display.table", Integer.toString(count[0])), columns, rows);
    }

    /** What positions must have in common to share a row. */
    private List<String> facts(PlanScene scene, PositionSnapshot position) {
        return List.of(Integer.toString(position.side()), scene.productName(position),
                ProductSize.of(scene, position).text(), Integer.toString(position.elevationMm()),
                texts.get("mode", position.displayMode()));
    }

    private static Row row(List<String> facts, List<PositionSnapshot> positions) {
        String numbers = PositionNumbers.inShort(positions.stream().map(PositionSnapshot::number).toList());
        int quantity = positions.stream().mapToInt(PositionSnapshot::quantity).sum();
        return Row.of(numbers, facts.get(1), facts.get(2), facts.get(3), Integer.toString(quantity), facts.get(4));
    }

    /** Number, name and size of a fixture. */
    static String heading(PlanScene scene, FixtureSnapshot fixture) {
        return number(fixture) + "  " + scene.fixtureName(fixture) + "  " + size(fixture);
    }

    static String size(FixtureSnapshot fixture) {
        return fixture.widthMm() + "×" + fixture.depthMm() + "×" + fixture.heightMm();
    }

    static String number(FixtureSnapshot fixture) {
        return fixture.number().isEmpty() ? ElementIds.shortId(fixture.id()) : fixture.number();
    }
}
