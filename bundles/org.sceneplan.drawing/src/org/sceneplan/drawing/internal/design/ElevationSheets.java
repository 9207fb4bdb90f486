package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.floor.PositionNumbers;
import org.sceneplan.drawing.internal.sheet.FrontBoard;
import org.sceneplan.drawing.internal.sheet.FrontBoard.Front;
import org.sceneplan.drawing.internal.sheet.KeyPlan;
import org.sceneplan.drawing.internal.sheet.KeyPlan.Mark;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetDraft;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.WalkOrder;

/** Elevations of all walls that fixtures stand at, as many on a sheet as there is room for. */
final class ElevationSheets {
    private final LevelKit kit;
    private final Texts texts;
    private final List<WallRun> runs;

    ElevationSheets(LevelKit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.runs = WallRun.of(kit.level());
    }

    /** The sheets; none where no fixture stands at a wall. */
    List<SheetDraft> drafts() {
        List<Front> fronts = runs.stream().map(this::front).toList();
        return fronts.isEmpty() ? List.of()
                : new FrontBoard(kit.context(), kit.settings(), SheetKind.ELEVATIONS, kit.part(),
                        kit.name(SheetKind.ELEVATIONS)).compose(fronts, this::side, kit.partScales());
    }

    private Front front(WallRun run) {
        return new Front(texts.get("elevations.name", run.name()), run.lengthMm(), kit.level().clearHeightMm(),
                scale -> draw(run, scale), table(run));
    }

    private List<DrawnElement> draw(WallRun run, double scale) {
        List<DrawnElement> elements = new ArrayList<>(Elevation.of(kit.scene(scale), run));
        elements.sort(Comparator.comparing(element -> element.layer() == DrawingLayer.SHELL ? -1
                : element.layer() == DrawingLayer.OPENINGS ? 0 : element.layer().ordinal() + 1));
        return elements;
    }

    private List<SheetBlock> side(List<Integer> shown) {
        List<Mark> marks = shown.stream().map(runs::get).map(run -> new Mark(run.name(), run.face())).toList();
        return List.of(new KeyPlan(texts, kit.level(), null, marks), new Notes(texts,
                List.of(texts.get("elevations.note_view"), texts.get("elevations.note_height"),
                        texts.get("elevations.note_front"), texts.get("elevations.note_services"))));
    }

    /** Products of a wall with size and height, alike ones of a fixture in one row. */
    private Table table(WallRun run) {
        List<Column> columns = List.of(new Column(texts.get("display.position"), 17, Anchor.START),
                new Column(texts.get("display.product"), 48, Anchor.START),
                new Column(texts.get("elevations.size"), 18, Anchor.MIDDLE),
                new Column(texts.get("display.elevation"), 11, Anchor.END));
        PlanScene scene = kit.scene(1);
        List<Row> rows = new ArrayList<>();
        for (FixtureSnapshot fixture : run.fixtures()) {
            rows.add(Row.band(DisplaySheet.heading(scene, fixture)));
            Map<List<String>, List<String>> numbersByFacts = new LinkedHashMap<>();
            for (PositionSnapshot position : WalkOrder.positions(fixture)) {
                if (position.side() == 0) {
                    ProductSize size = ProductSize.of(scene, position);
                    numbersByFacts.computeIfAbsent(List.of(scene.productName(position),
                            size.widthMm() + "×" + size.heightMm(), Integer.toString(position.elevationMm())),
                            key -> new ArrayList<>()).add(position.number());
                }
            }
            numbersByFacts.forEach((facts, numbers) -> rows.add(Row.of(PositionNumbers.inShort(numbers), facts.get(0),
                    facts.get(1), facts.get(2))));
        }
        return new Table(texts.get("elevations.table", run.name()), columns, rows);
    }
}
