package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sceneplan.drawing.ChangeMark;
import org.sceneplan.drawing.DesignChanges;
import org.sceneplan.drawing.DesignChanges.Total;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.Compass;
import org.sceneplan.drawing.internal.sheet.Legend;
import org.sceneplan.drawing.internal.sheet.Notes;
import org.sceneplan.drawing.internal.sheet.PaperPad;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.drawing.internal.sheet.SheetBlock;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Cell;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.wording.Bilingual;

/** What changed on a storey since an earlier revision: drawing, counts of the delta lists, and each fixture. */
final class ChangeSheet {
    private static final double WHAT_MM = 52;
    private static final Type TYPE = new Type(2.1, Weight.REGULAR, Ink.BLACK, Anchor.START);

    private final LevelKit kit;
    private final StoreyChanges storey;
    private final Texts texts;

    ChangeSheet(LevelKit kit, StoreyChanges storey) {
        this.kit = kit;
        this.storey = storey;
        this.texts = kit.texts();
    }

    SheetSpec spec() {
        DesignChanges.Revisions revisions = storey.all().revisions();
        return new SheetSpec(SheetKind.CHANGES, kit.part(), kit.name(SheetKind.CHANGES, revisions.before(),
                revisions.after()), new StoreyView(kit, StoreyView.DOORS_MM, this::draw), this::side, List.of(table()),
                kit.storeyScales());
    }

    private void draw(PlanScene scene, List<DrawnElement> elements) {
        new ChangeDrawing(scene, kit.shell(), storey).draw(elements);
    }

    private List<SheetBlock> side(int scale) {
        Legend legend = new Legend(texts, kit.level());
        for (ChangeMark mark : ChangeMark.values()) {
            legend.with(texts.get("changes." + mark.word()), pad -> ChangeInk.sign(pad, mark));
        }
        legend.with(texts.get("changes.products"), ChangeDrawing::productSign);
        List<String> notes = new ArrayList<>();
        boolean nothing = storey.all().totals().stream().allMatch(total -> total.sum() == 0);
        if (nothing) {
            notes.add(texts.get("changes.note_none"));
        }
        notes.add(texts.get("changes.note_lists"));
        notes.add(texts.get("changes.note_tags"));
        if (kit.context().plan().levels().size() > 1) {
            notes.add(texts.get("changes.note_storeys"));
        }
        return List.of(new Compass(texts, scale), totals(), legend.building(), new Notes(texts, notes));
    }

    /** The counts of all delta lists. */
    private Table totals() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.get("changes.list"), 34, Anchor.START));
        for (ChangeMark mark : ChangeMark.values()) {
            columns.add(new Column(texts.get("changes.short_" + mark.word()), 11, Anchor.MIDDLE));
        }
        columns.add(new Column(texts.get("changes.sum"), 11, Anchor.MIDDLE));
        List<Row> rows = new ArrayList<>();
        for (Total total : storey.all().totals()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(text(total.list())));
            for (ChangeMark mark : ChangeMark.values()) {
                cells.add(count(total.count(mark), ChangeInk.colour(mark)));
            }
            cells.add(count(total.sum(), Ink.BLACK));
            rows.add(new Row(cells));
        }
        return new Table(texts.get("changes.totals"), columns, rows);
    }

    private static Cell count(int count, String colour) {
        return count == 0 ? new Cell("–", Ink.DETAIL, Weight.REGULAR, null)
                : Cell.strong(Integer.toString(count), colour);
    }

    private String text(Bilingual bilingual) {
        return texts.pick(bilingual.zh(), bilingual.en());
    }

    private Table table() {
        List<Column> columns = List.of(new Column(texts.get("changes.mark"), 11, Anchor.MIDDLE),
                new Column(texts.get("fixture_plan.number"), 11, Anchor.MIDDLE),
                new Column(texts.get("fixtures.name"), 28, Anchor.START),
                new Column(texts.get("changes.what"), WHAT_MM, Anchor.START));
        Map<FixtureSnapshot, ChangeMark> fixtures = storey.fixtures();
        List<Row> rows = new ArrayList<>();
        for (ChangeMark mark : ChangeMark.values()) {
            for (FixtureSnapshot fixture : fixtures.keySet()) {
                if (fixtures.get(fixture) != mark) {
                    continue;
                }
                rows.addAll(rows(fixture, mark));
            }
        }
        return new Table(texts.get("changes.table", Integer.toString(fixtures.size())), columns, rows);
    }

    /** A row, with more rows for what its last cell does not hold in one line. */
    private List<Row> rows(FixtureSnapshot fixture, ChangeMark mark) {
        List<Row> rows = new ArrayList<>();
        for (String line : PaperPad.lines(what(fixture, mark), WHAT_MM - 3, TYPE)) {
            boolean first = rows.isEmpty();
            rows.add(new Row(List.of(first ? Cell.sign(pad -> ChangeInk.sign(pad, mark)) : Cell.of(""),
                    Cell.of(first ? DisplaySheet.number(fixture) : ""),
                    Cell.of(first ? kit.scene(1).fixtureName(fixture) : ""), Cell.of(line))));
        }
        return rows;
    }

    private String what(FixtureSnapshot fixture, ChangeMark mark) {
        if (mark == ChangeMark.ADDED || mark == ChangeMark.REMOVED) {
            return texts.get("changes." + mark.word());
        }
        DesignChanges.Change change = storey.all().fixtures().get(fixture.id());
        return storey.old(fixture).map(old -> moved(old, fixture)).filter(text -> !text.isEmpty())
                .orElse(text(change.fields()));
    }

    private String moved(FixtureSnapshot old, FixtureSnapshot now) {
        List<String> parts = new ArrayList<>();
        if (!old.typeCode().equals(now.typeCode())) {
            parts.add(kit.scene(1).fixtureName(old) + " → " + kit.scene(1).fixtureName(now));
        }
        long distanceMm = Math.round(old.centre().distanceMm(now.centre()));
        if (distanceMm > 0) {
            parts.add(texts.get("changes.by", PlanScene.number(distanceMm, 0)));
        }
        double turn = ((now.angleDeg() - old.angleDeg()) % 360 + 360) % 360;
        if (turn != 0) {
            parts.add(texts.get("changes.turned", PlanScene.number(turn > 180 ? turn - 360 : turn, 0)));
        }
        if (!DisplaySheet.size(old).equals(DisplaySheet.size(now))) {
            parts.add(DisplaySheet.size(old) + " → " + DisplaySheet.size(now));
        }
        return parts.stream().collect(Collectors.joining(texts.isChinese() ? "，" : ", "));
    }
}
