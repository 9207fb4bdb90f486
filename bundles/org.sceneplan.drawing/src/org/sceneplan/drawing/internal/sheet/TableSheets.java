package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.SheetSize;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.rules.DesignContext;

/** Sheets with nothing but tables and notes in the column, on the smallest paper that holds all of them. */
public final class TableSheets {
    private final DesignContext context;
    private final SheetSettings settings;
    private final Texts texts;

    public TableSheets(DesignContext context, SheetSettings settings) {
        this.context = context;
        this.settings = settings;
        this.texts = Texts.of(settings.locale());
    }

    /** One sheet; more where the largest paper does not hold the tables. */
    public List<SheetDraft> compose(SheetKind kind, String name, List<Table> tables, List<String> notes) {
        List<Table> filled = tables.stream().filter(table -> table.size() > 0).toList();
        Paper paper = null;
        TableFlow flow = null;
        for (SheetSize size : settings.sizes()) {
            paper = new Paper(size, true);
            flow = TableFlow.alone(filled, paper.drawing());
            if (flow.isComplete() && notesFit(paper, notes)) {
                break;
            }
        }
        List<SheetDraft> drafts = new ArrayList<>();
        for (TableFlow next = flow; drafts.isEmpty() || next != null; next = next.isComplete() ? null
                : next.onward(paper.drawing())) {
            PaperPad pad = new PaperPad();
            next.draw(pad);
            int number = drafts.size() + 1;
            if (number == 1) {
                Area blocks = paper.blocks();
                new Notes(texts, notes).draw(pad, blocks.minX(), blocks.maxY(), blocks.width());
            }
            drafts.add(new SheetDraft(kind, number == 1 ? "" : Integer.toString(number), number == 1 ? name
                    : texts.get("sheet.continued", name, Integer.toString(number)), paper, "—", List.of(),
                    pad.primitives()));
        }
        return drafts;
    }

    private boolean notesFit(Paper paper, List<String> notes) {
        Area blocks = paper.blocks();
        return new Notes(texts, notes).heightMm(blocks.width()) <= blocks.height()
                - SheetDraft.titleHeightMm(context, settings, paper);
    }
}
