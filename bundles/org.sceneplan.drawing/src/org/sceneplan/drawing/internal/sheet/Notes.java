package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.StoreSnapshot;

/** Notes to the drawing: how it was measured, what is schematic, how to read its numbers. */
public final class Notes implements SheetBlock {
    private static final double HEAD_MM = 6;
    private static final double LINE_MM = 3.5;
    private static final Type TYPE = Type.BODY.sized(2.1);

    private final Texts texts;
    private final List<String> notes;

    /** The notes of a floor plan. */
    Notes(SheetFacts facts) {
        this(facts.texts(), notes(facts));
    }

    public Notes(Texts texts, List<String> notes) {
        this.texts = texts;
        this.notes = List.copyOf(notes);
    }

    @Override
    public double heightMm(double widthMm) {
        return HEAD_MM + lines(widthMm).size() * LINE_MM;
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        pad.text(texts.get("notes.title"), x, top - 4, width, Type.STRONG);
        double y = top - HEAD_MM;
        for (String line : lines(width)) {
            pad.text(line, x, y - LINE_MM * 0.75, width, TYPE);
            y -= LINE_MM;
        }
    }

    private List<String> lines(double width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            lines.addAll(PaperPad.lines((i + 1) + ". " + notes.get(i), width, TYPE));
        }
        return lines;
    }

    private static List<String> notes(SheetFacts facts) {
        Texts texts = facts.texts();
        StoreSnapshot store = facts.plan().store();
        List<String> notes = new ArrayList<>();
        String measured = store.measuredOn().isEmpty() ? "" : texts.get("notes.measured_on", store.measuredOn());
        notes.add(texts.get("notes.units", measured, Integer.toString(store.toleranceMm())));
        notes.add(texts.get("notes.area", PlanScene.number(facts.level().areaM2(), 1),
                PlanScene.number(facts.level().clearHeightMm() / 1000.0, 2),
                Integer.toString(facts.level().fixtures().size()), Integer.toString(positions(facts))));
        notes.add(texts.get("notes.wall", Integer.toString(PlanScene.WALL_MM)));
        notes.add(texts.get("notes.numbers"));
        int unmet = facts.plan().unmetRequirements().size();
        if (unmet > 0) {
            notes.add(texts.get("notes.unmet", Integer.toString(unmet)));
        }
        return notes;
    }

    private static int positions(SheetFacts facts) {
        return facts.level().fixtures().stream().map(FixtureSnapshot::positions).mapToInt(List::size).sum();
    }
}
