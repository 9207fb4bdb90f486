package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.rules.DesignContext;

/** Sheets with nothing but one table and notes in the column, on the smallest paper. */
public final class IndexLayout {
    private final DesignContext context;
    private final SheetSettings settings;
    private final Texts texts;
    private final String name;
    private final Paper paper;

    public IndexLayout(DesignContext context, SheetSettings settings, String name) {
        this.context = context;
        this.settings = settings;
        this.texts = Texts.of(settings.locale());
        this.name = name;
        this.paper = new Paper(settings.sizes().getFirst(), true);
    }

    /** How many sheets a table of so many rows takes. */
    public int sheets(int rows) {
        int each = rowsPerSheet();
        return Math.max(1, (rows + each - 1) / each);
    }

    private int rowsPerSheet() {
        return Table.rowsIn(paper.drawing().height());
    }

    /** The sheets. */
    public List<SheetDraft> compose(Table table, List<String> notes) {
        List<SheetDraft> drafts = new ArrayList<>();
        Area area = paper.drawing();
        int each = rowsPerSheet();
        for (int from = 0; from < Math.max(1, table.size()); from += each) {
            PaperPad pad = new PaperPad();
            double width = Math.min(area.width(), table.widthMm() * 1.4);
            table.draw(pad, area.minX(), area.maxY(), width, from, Math.min(table.size(), from + each));
            int number = drafts.size() + 1;
            if (number == 1) {
                notes(pad, notes);
            }
            drafts.add(new SheetDraft(SheetKind.INDEX, number == 1 ? "" : Integer.toString(number),
                    number == 1 ? name : texts.get("sheet.continued", name, Integer.toString(number)), paper, "—",
                    List.of(), pad.primitives()));
        }
        return drafts;
    }

    private void notes(PaperPad pad, List<String> lines) {
        Area blocks = paper.blocks();
        double room = blocks.height() - SheetDraft.titleHeightMm(context, settings, paper);
        List<String> shown = new ArrayList<>(lines);
        Notes notes = new Notes(texts, shown);
        while (shown.size() > 1 && notes.heightMm(blocks.width()) > room) {
            shown.removeFirst();
            notes = new Notes(texts, shown);
        }
        notes.draw(pad, blocks.minX(), blocks.maxY(), blocks.width());
    }
}
