package org.sceneplan.exchange.table;

import java.util.List;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;

/** The hidden sheet that says what a workbook was made from, so that it can be read back. */
final class MetaSheet {
    static final String NAME = "sceneplan";
    static final String FORMAT = "sceneplan/lists/1";

    private MetaSheet() {
    }

    static void write(Worksheet sheet, List<ListTable> tables, TableSettings settings) {
        ListSubject subject = tables.getFirst().subject();
        String[][] facts = {{"format", FORMAT}, {"store", subject.storeCode()}, {"plan", subject.planId()},
                {"revision", Integer.toString(subject.revision())}, {"hash", settings.hashText()},
                {"language", settings.locale().getLanguage().equals("zh") ? "zh" : "en"}};
        int y = 0;
        for (String[] fact : facts) {
            sheet.value(y, 0, fact[0]);
            sheet.value(y++, 1, fact[1]);
        }
        for (ListTable table : tables) {
            sheet.value(y, 0, "list");
            sheet.value(y, 1, table.id());
            sheet.value(y++, 2, table.rows().size());
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }
}
