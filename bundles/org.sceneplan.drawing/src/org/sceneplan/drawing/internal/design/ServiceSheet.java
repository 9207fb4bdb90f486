package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PowerCircuit;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.annotation.DatumMark;
import org.sceneplan.drawing.internal.annotation.FixtureLabels;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.annotation.SmallLabels;
import org.sceneplan.drawing.internal.dimension.Datum;
import org.sceneplan.drawing.internal.floor.ServiceDrawing;
import org.sceneplan.drawing.internal.sheet.Compass;
import org.sceneplan.drawing.internal.sheet.Legend;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Cell;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.load.GroupLoad;
import org.sceneplan.rules.load.LoadCalculation;
import org.sceneplan.rules.load.PointLoad;

/** Power, water, drain, gas, exhaust, network: where points are and shall be, how high, for what, on which circuit. */
final class ServiceSheet {
    private static final double[] FIXTURE_MM = { 1.9, 1.8 };

    private final LevelKit kit;
    private final Texts texts;
    private final Datum datum;
    private final PointCircuits circuits;

    ServiceSheet(LevelKit kit, List<PowerCircuit> circuits) {
        this.kit = kit;
        this.texts = kit.texts();
        this.datum = Datum.of(kit.level().outline());
        this.circuits = new PointCircuits(kit, circuits);
    }

    /** Empty for a level without any point. */
    Optional<SheetSpec> spec() {
        if (kit.level().services().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SheetSpec(SheetKind.SERVICES, kit.part(), kit.name(SheetKind.SERVICES),
                new StoreyView(kit, StoreyView.DOORS_MM, this::draw), this::side,
                List.of(sources(), loads(), circuits.table(), points()), kit.storeyScales()));
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        Backdrop.fixtures(scene, elements);
        Backdrop.building(scene, kit.shell(), elements);
        ServiceDrawing services = new ServiceDrawing(scene);
        elements.addAll(services.elements());
        PlanField plan = new PlanField(scene).building(kit.shell().poche()).plainFixtures().services(services);
        Backdrop.buildingLabels(scene, plan, elements);
        SmallLabels small = new SmallLabels(scene, plan.placer());
        services.placed().forEach(point -> small.serviceWithHeight(point).ifPresent(elements::add));
        elements.add(new DatumMark(scene, plan.placer()).element(datum));
        FixtureLabels numbers = new FixtureLabels(scene, plan.placer(), FIXTURE_MM);
        kit.level().fixtures().stream().filter(this::isServed)
                .forEach(fixture -> numbers.element(fixture).ifPresent(elements::add));
    }

    private boolean isServed(FixtureSnapshot fixture) {
        return kit.level().services().stream().anyMatch(point -> point.servesFixtureId().equals(fixture.id()));
    }

    private List<SheetBlock> side(int scale) {
        return List.of(new Compass(texts, scale), new Legend(texts, kit.level()).building().services(),
                new Notes(texts, List.of(texts.get("shell.origin"), texts.get("services.note_height"), circuits.note(),
                        texts.get("services.note_load"))));
    }

    /** Every point with what it serves. */
    private Table points() {
        List<Column> columns = List.of(new Column(texts.get("shell.id"), 9, Anchor.MIDDLE),
                new Column(texts.get("shell.kind"), 15, Anchor.START), new Column("X", 9.5, Anchor.END),
                new Column("Y", 9.5, Anchor.END), new Column(texts.get("services.height"), 8, Anchor.END),
                new Column(texts.get("services.fixture"), 8, Anchor.MIDDLE),
                new Column(texts.get("services.rated"), 10, Anchor.END),
                new Column(texts.get("services.demand"), 11, Anchor.END),
                new Column(texts.get("services.circuit"), 15, Anchor.MIDDLE),
                new Column(texts.get("services.source"), 8, Anchor.MIDDLE));
        List<Row> rows = new ArrayList<>();
        for (ServiceStatus status : ServiceStatus.values()) {
            List<ServiceSnapshot> points = kit.level().services().stream().filter(point -> point.status() == status)
                    .toList();
            if (!points.isEmpty()) {
                rows.add(Row.band(texts.get("services.status", status)));
                points.forEach(point -> rows.add(point(point)));
            }
        }
        return new Table(texts.get("services.table"), columns, rows);
    }

    private Row point(ServiceSnapshot point) {
        Optional<FixtureSnapshot> served = kit.level().fixture(point.servesFixtureId());
        PointLoad load = PointLoad.of(kit.context(), kit.level(), point);
        String circuit = load.ratedW() > 0 ? circuits.of(load) : ShellSheet.capacity(point);
        return Row.of(ElementIds.shortId(point.id()), texts.get("service", point.kind()), datum.x(point.at()),
                datum.y(point.at()), point.heightMm() == 0 ? "—" : Integer.toString(point.heightMm()),
                served.map(DisplaySheet::number).orElse(""), watts(load.ratedW()), watts(load.demandW()), circuit,
                point.sourceId().isEmpty() ? "" : ElementIds.shortId(point.sourceId()));
    }

    /** What hangs on each surveyed point. */
    private Table sources() {
        Map<String, double[]> sums = new TreeMap<>();
        for (ServiceSnapshot point : kit.level().services()) {
            if (!point.sourceId().isEmpty()) {
                PointLoad load = PointLoad.of(kit.context(), kit.level(), point);
                double[] sum = sums.computeIfAbsent(point.sourceId(), id -> new double[3]);
                sum[0]++;
                sum[1] += load.ratedW();
                sum[2] += load.demandW();
            }
        }
        List<Column> columns = List.of(new Column(texts.get("services.source"), 11, Anchor.MIDDLE),
                new Column(texts.get("shell.kind"), 19, Anchor.START),
                new Column(texts.get("services.points"), 10, Anchor.END),
                new Column(texts.get("services.rated"), 12, Anchor.END),
                new Column(texts.get("services.demand"), 12, Anchor.END),
                new Column(texts.get("shell.capacity"), 12, Anchor.END));
        List<Row> rows = new ArrayList<>();
        for (ServiceSnapshot source : kit.level().services()) {
            double[] sum = sums.get(source.id());
            if (sum != null) {
                rows.add(Row.of(ElementIds.shortId(source.id()), texts.get("service", source.kind()),
                        PlanScene.number(sum[0], 0), watts(sum[1]), watts(sum[2]), ShellSheet.capacity(source)));
            }
        }
        return new Table(texts.get("services.sources"), columns, rows);
    }

    /** Load of the whole store against the meter. */
    private Table loads() {
        LoadCalculation load = LoadCalculation.of(kit.context());
        List<Column> columns = List.of(new Column(texts.get("services.group"), 30, Anchor.START),
                new Column(texts.get("services.points_shown"), 10, Anchor.END),
                new Column(texts.get("services.rated"), 13, Anchor.END),
                new Column(texts.get("services.factor"), 10, Anchor.END),
                new Column(texts.get("services.demand"), 13, Anchor.END));
        List<Row> rows = new ArrayList<>();
        for (GroupLoad group : load.groups()) {
            rows.add(Row.of(groupName(group.productGroup()), Integer.toString(group.samples()),
                    watts(group.ratedW()), PlanScene.number(group.demandFactor(), 1), watts(group.demandW())));
        }
        rows.add(Row.of(texts.get("services.lighting"), "", "", "", watts(load.lightingW())));
        rows.add(total("services.total", load.demandW(), Ink.BLACK));
        if (load.meterCapacityW() > 0) {
            rows.add(total("services.meter", load.meterCapacityW(), Ink.BLACK));
            double margin = load.meterCapacityW() - load.demandW();
            rows.add(total("services.margin", margin, margin < 0 ? Ink.ACCENT : Ink.ESCAPE));
        }
        return new Table(texts.get("services.loads"), columns, rows);
    }

    private Row total(String key, double value, String colour) {
        return new Row(List.of(Cell.strong(texts.get(key), Ink.BLACK), Cell.of(""), Cell.of(""), Cell.of(""),
                Cell.strong(PlanScene.number(value, 0), colour)));
    }

    private String groupName(String group) {
        try {
            return texts.get("group." + group);
        } catch (MissingResourceException e) {
            return group;
        }
    }

    private static String watts(double value) {
        return value == 0 ? "" : PlanScene.number(value, 0);
    }
}
