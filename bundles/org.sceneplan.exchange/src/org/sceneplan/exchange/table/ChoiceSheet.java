package org.sceneplan.exchange.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.ListChoice;
import org.sceneplan.checklist.ListColumn;

/** The hidden sheet that holds the values of drop-downs, one column per list of choices. */
final class ChoiceSheet {
    static final String NAME = "choices";

    private final Worksheet sheet;
    private final CellText texts;
    private final Map<List<ListChoice>, Range> rangeByChoices = new LinkedHashMap<>();

    ChoiceSheet(Worksheet sheet, CellText texts) {
        this.sheet = sheet;
        this.texts = texts;
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.value(0, 0, NAME);
    }

    /** The cells that hold the choices of a column; written on first use. */
    Range range(ListColumn column) {
        return rangeByChoices.computeIfAbsent(column.choices(), choices -> {
            int x = rangeByChoices.size() + 1;
            for (int i = 0; i < choices.size(); i++) {
                sheet.value(i, x, texts.of(choices.get(i).name()));
            }
            return sheet.range(0, x, choices.size() - 1, x);
        });
    }
}
