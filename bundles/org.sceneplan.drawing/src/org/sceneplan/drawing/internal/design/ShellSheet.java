package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.annotation.DatumMark;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.annotation.ShellLabels;
import org.sceneplan.drawing.internal.annotation.SmallLabels;
import org.sceneplan.drawing.internal.dimension.Datum;
import org.sceneplan.drawing.internal.dimension.OuterDimensions;
import org.sceneplan.drawing.internal.dimension.WallDimensions;
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
import org.sceneplan.drawing.internal.sheet.Tick;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.StoreSnapshot;

/** The building as it was surveyed: every measure of walls, openings, columns, obstacles and connections. */
final class ShellSheet {
    private final LevelKit kit;
    private final Texts texts;
    private final LevelSnapshot bare;
    private final Datum datum;

    ShellSheet(LevelKit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        List<ServiceSnapshot> surveyed = kit.level().services().stream()
                .filter(service -> service.status() == ServiceStatus.SURVEYED).toList();
        this.datum = Datum.of(kit.level().outline());
        this.bare = kit.level().withDesign(surveyed, List.of(), List.of(), List.of(), List.of());
    }

    SheetSpec spec() {
        return new SheetSpec(SheetKind.SHELL, kit.part(), kit.name(SheetKind.SHELL),
                new StoreyView(kit, StoreyView.CHAINS_MM, this::draw), this::side,
                List.of(openings(), columns(), obstacles(), services()), kit.storeyScales());
    }

    private void draw(PlanScene storey, List<DrawnElement> elements) {
        PlanScene scene = new PlanScene(storey.context(), bare, storey.texts(), storey.scale());
        Backdrop.building(scene, kit.shell(), elements);
        ServiceDrawing services = new ServiceDrawing(scene);
        elements.addAll(services.elements());
        PlanField plan = new PlanField(scene).building(kit.shell().poche()).services(services);
        Backdrop.buildingLabels(scene, plan, elements);
        elements.addAll(new OuterDimensions(scene, plan.field(), plan.outside()).elements());
        elements.addAll(new WallDimensions(scene, plan.field()).elements());
        elements.addAll(new ShellLabels(scene, plan.placer()).elements());
        SmallLabels small = new SmallLabels(scene, plan.placer());
        services.placed().forEach(point -> small.service(point).ifPresent(elements::add));
        elements.add(new DatumMark(scene, plan.placer()).element(datum));
        bare.notes().forEach(note -> small.note(note).ifPresent(elements::add));
    }

    private List<SheetBlock> side(int scale) {
        return List.of(new Compass(texts, scale), new Legend(texts, bare).building().services(),
                new Notes(texts, notes()));
    }

    private List<String> notes() {
        StoreSnapshot store = kit.context().plan().store();
        List<String> notes = new ArrayList<>();
        String measured = store.measuredOn().isEmpty() ? "" : texts.get("notes.measured_on", store.measuredOn());
        notes.add(texts.get("notes.units", measured, Integer.toString(store.toleranceMm())));
        notes.add(texts.get("shell.area", PlanScene.number(bare.areaM2(), 1),
                PlanScene.number(bare.outline().perimeterMm() / 1000, 2), Integer.toString(bare.clearHeightMm())));
        notes.add(texts.get("notes.wall", Integer.toString(PlanScene.WALL_MM)));
        notes.add(texts.get("shell.origin"));
        if (store.meterCapacityW() > 0) {
            notes.add(texts.get("shell.meter", PlanScene.number(store.meterCapacityW() / 1000.0, 1)));
        }
        return notes;
    }

    private Table openings() {
        List<Column> columns = List.of(new Column(texts.get("shell.id"), 8, Anchor.MIDDLE),
                new Column(texts.get("shell.kind"), 18, Anchor.START),
                new Column(texts.get("shell.opening_size"), 17, Anchor.MIDDLE),
                new Column(texts.get("shell.sill"), 9, Anchor.END),
                new Column(texts.get("shell.offset"), 13, Anchor.END),
                new Column(texts.get("shell.escape"), 11, Anchor.MIDDLE));
        List<Row> rows = bare.openings().stream().map(opening -> new Row(List.of(
                Cell.of(ElementIds.shortId(opening.id())), Cell.of(texts.get("opening", opening.kind())),
                Cell.of(opening.widthMm() + "×" + unknown(opening.heightMm())),
                Cell.of(opening.isDoor() ? "—" : Integer.toString(opening.sillMm())),
                Cell.of(Integer.toString(opening.offsetMm())), opening.evacuation()
                        ? Cell.sign(sketch -> Tick.draw(sketch, Ink.BLACK)) : Cell.of("")))).toList();
        return new Table(texts.get("shell.openings"), columns, rows);
    }

    private Table columns() {
        List<Column> columns = List.of(new Column(texts.get("shell.id"), 10, Anchor.MIDDLE),
                new Column(texts.get("shell.size"), 24, Anchor.MIDDLE), new Column("X", 21, Anchor.END),
                new Column("Y", 21, Anchor.END));
        List<Row> rows = bare.columns().stream().map(column -> Row.of(ElementIds.shortId(column.id()),
                column.round() ? "Ø" + column.widthMm() : column.widthMm() + "×" + column.depthMm(),
                datum.x(column.centre()), datum.y(column.centre()))).toList();
        return new Table(texts.get("shell.columns"), columns, rows);
    }

    private Table obstacles() {
        List<Column> columns = List.of(new Column(texts.get("shell.id"), 10, Anchor.MIDDLE),
                new Column(texts.get("shell.kind"), 20, Anchor.START),
                new Column(texts.get("shell.size"), 20, Anchor.MIDDLE), new Column("X", 13, Anchor.END),
                new Column("Y", 13, Anchor.END));
        List<Row> rows = bare.obstacles().stream().map(obstacle -> {
            List<String> box = datum.box(obstacle.outline());
            return Row.of(ElementIds.shortId(obstacle.id()), texts.get("obstacle", obstacle.kind()),
                    box.get(2) + "×" + box.get(3), box.get(0), box.get(1));
        }).toList();
        return new Table(texts.get("shell.obstacles"), columns, rows);
    }

    private Table services() {
        List<Column> columns = List.of(new Column(texts.get("shell.id"), 10, Anchor.MIDDLE),
                new Column(texts.get("shell.kind"), 17, Anchor.START), new Column("X", 12, Anchor.END),
                new Column("Y", 12, Anchor.END), new Column(texts.get("shell.height"), 10, Anchor.END),
                new Column(texts.get("shell.capacity"), 15, Anchor.END));
        List<Row> rows = bare.services().stream().map(service -> Row.of(ElementIds.shortId(service.id()),
                texts.get("service", service.kind()), datum.x(service.at()), datum.y(service.at()),
                unknown(service.heightMm()), capacity(service)))
                .toList();
        return new Table(texts.get("shell.services"), columns, rows);
    }

    /** Power or bore of a point, as people write it. */
    static String capacity(ServiceSnapshot service) {
        if (service.capacityW() > 0) {
            return PlanScene.number(service.capacityW() / 1000.0, 1) + " kW";
        }
        return service.diameterMm() > 0 ? "DN" + service.diameterMm() : "";
    }

    private static String unknown(int mm) {
        return mm == 0 ? "—" : Integer.toString(mm);
    }
}
