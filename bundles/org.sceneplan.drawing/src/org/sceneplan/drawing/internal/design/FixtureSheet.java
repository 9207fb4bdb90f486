package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.annotation.DatumMark;
import org.sceneplan.drawing.internal.annotation.FixtureLabels;
import org.sceneplan.drawing.internal.annotation.PlanField;
import org.sceneplan.drawing.internal.dimension.Datum;
import org.sceneplan.drawing.internal.label.Placer.Look;
import org.sceneplan.drawing.internal.label.Placer.Place;
import org.sceneplan.drawing.internal.sheet.Compass;
import org.sceneplan.drawing.internal.sheet.FixtureTable;
import org.sceneplan.drawing.internal.sheet.Legend;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.drawing.internal.symbol.FixtureSymbols;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.walk.WalkStop;

/** Fixtures with their numbers and sizes, and where their centres stand. */
final class FixtureSheet {
    private static final double[] NUMBER_MM = { 2.4, 2.0, 1.8 };
    private static final double SIZE_MM = 1.8;
    private static final double SIZE_PRICE_LIMIT = 8;

    private final LevelKit kit;
    private final Texts texts;

    FixtureSheet(LevelKit kit) {
        this.kit = kit;
        this.texts = kit.texts();
    }

    SheetSpec spec() {
        return new SheetSpec(SheetKind.FIXTURES, kit.part(), kit.name(SheetKind.FIXTURES),
                new StoreyView(kit, StoreyView.DOORS_MM, this::draw), this::side, List.of(table()),
                kit.storeyScales());
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        for (FixtureSnapshot fixture : kit.level().fixtures()) {
            Sketch pad = new Sketch(Frame.at(fixture.centre(), fixture.angleDeg()));
            FixtureSymbols.draw(pad, fixture.typeCode(), fixture.widthMm(), fixture.depthMm());
            elements.add(new DrawnElement(fixture.id(), fixture.number() + " " + scene.fixtureName(fixture),
                    DrawingLayer.FIXTURES, pad.primitives()));
        }
        Backdrop.building(scene, kit.shell(), elements);
        PlanField plan = new PlanField(scene).building(kit.shell().poche()).plainFixtures();
        Backdrop.buildingLabels(scene, plan, elements);
        elements.add(new DatumMark(scene, plan.placer()).element(Datum.of(kit.level().outline())));
        FixtureLabels numbers = new FixtureLabels(scene, plan.placer(), NUMBER_MM);
        kit.level().fixtures().forEach(fixture -> numbers.element(fixture).ifPresent(elements::add));
        kit.level().fixtures().forEach(fixture -> size(scene, plan, fixture, elements));
    }

    private static void size(PlanScene scene, PlanField plan, FixtureSnapshot fixture, List<DrawnElement> elements) {
        String text = fixture.widthMm() + "×" + fixture.depthMm();
        Frame frame = Frame.at(fixture.centre(), fixture.angleDeg());
        double w = fixture.widthMm() / 2.0;
        double d = fixture.depthMm() / 2.0;
        List<Place> places = new ArrayList<>();
        double off = scene.mm(1.6);
        for (double in : new double[] { -0.25, 0.25, -0.5, 0.5, 0 }) {
            places.add(new Place(frame.toPlan(0, in * d), frame.angleDeg(), 0.2));
            places.add(new Place(frame.toPlan(in * w, 0), frame.angleDeg() + 90, 0.4));
        }
        places.add(new Place(frame.toPlan(0, -d - off), frame.angleDeg(), 3));
        places.add(new Place(frame.toPlan(0, d + off), frame.angleDeg(), 3.2));
        places.add(new Place(frame.toPlan(-w - off, 0), frame.angleDeg() + 90, 3.4));
        places.add(new Place(frame.toPlan(w + off, 0), frame.angleDeg() + 90, 3.4));
        plan.placer().place(new Look(text, SIZE_MM, Weight.REGULAR, Ink.ANNOTATION, 0.2), places, SIZE_PRICE_LIMIT)
                .ifPresent(label -> elements.add(new DrawnElement(fixture.id(), DrawingLayer.LABELS, List.of(label))));
    }

    private List<SheetBlock> side(int scale) {
        return List.of(new Compass(texts, scale), new FixtureTable(kit.facts(scale)),
                new Legend(texts, kit.level()).building(),
                new Notes(texts, List.of(texts.get("shell.origin"), texts.get("fixture_plan.note_centre"))));
    }

    private Table table() {
        List<Column> columns = List.of(new Column(texts.get("fixture_plan.number"), 10, Anchor.MIDDLE),
                new Column(texts.get("fixtures.name"), 27, Anchor.START),
                new Column(texts.get("fixture_plan.size"), 22, Anchor.MIDDLE), new Column("X", 11, Anchor.END),
                new Column("Y", 11, Anchor.END), new Column("°", 9, Anchor.END));
        PlanScene scene = kit.scene(1);
        Datum datum = Datum.of(kit.level().outline());
        List<Row> rows = new ArrayList<>();
        String zone = null;
        for (WalkStop stop : kit.stops()) {
            if (!stop.zoneId().equals(zone)) {
                zone = stop.zoneId();
                rows.add(Row.band(stop.zone().map(scene::shortZoneName).orElse(texts.get("display.no_zone"))));
            }
            FixtureSnapshot fixture = stop.fixture();
            rows.add(Row.of(DisplaySheet.number(fixture), scene.fixtureName(fixture),
                    DisplaySheet.size(fixture),
                    datum.x(fixture.centre()), datum.y(fixture.centre()), angle(datum.angleDeg(fixture.angleDeg()))));
        }
        return new Table(texts.get("fixture_plan.table", Integer.toString(kit.stops().size())), columns, rows);
    }

    private static String angle(double deg) {
        double rounded = Math.rint(deg * 10) / 10;
        return PlanScene.number(rounded, rounded == Math.rint(rounded) ? 0 : 1);
    }
}
