package org.sceneplan.exchange.table;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** What a spreadsheet program lets a user type: one of the choices, a day. */
final class TableChecks {
    private static final Wording WORDING = Wording.of(TableChecks.class);
    /** 1 January 2000 and 31 December 2199 as spreadsheets count days. */
    private static final int FIRST_DAY = 36_526;
    private static final int LAST_DAY = 109_574;
    private static final int LETTERS = 26;

    private final Worksheet sheet;
    private final ListTable table;
    private final ChoiceSheet choices;
    private final CellText texts;

    TableChecks(Worksheet sheet, ListTable table, ChoiceSheet choices, CellText texts) {
        this.sheet = sheet;
        this.table = table;
        this.choices = choices;
        this.texts = texts;
    }

    /**
     * No "smaller than" in formulas: the library does not escape them. Style STOP: the library spells the other styles
     * by the default locale, which Turkish breaks.
     */
    void write(int firstRow, int lastRow) {
        for (int x = 0; x < table.columns().size(); x++) {
            ListColumn column = table.columns().get(x);
            Range cells = sheet.range(firstRow, x, lastRow, x);
            if (!column.choices().isEmpty()) {
                cells.validateWithList(choices.range(column)).allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true)
                        .errorTitle(texts.of(column.title())).error(text("TableChecks_notInList"));
            } else if (column.kind() == CellKind.DATE && column.isFilledByStore()) {
                String cell = letters(x) + (firstRow + 1);
                cells.validateWithFormula("AND(ISNUMBER(" + cell + ")," + cell + ">=" + FIRST_DAY + "," + LAST_DAY
                        + ">=" + cell + ")").allowBlank(true).errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(true).errorTitle(texts.of(column.title())).error(text("TableChecks_noDay"));
            }
        }
    }

    private String text(String key) {
        Bilingual sentence = WORDING.text(key);
        return texts.of(sentence);
    }

    /** Column letters: 0 = A, 26 = AA. */
    static String letters(int column) {
        String rest = column < LETTERS ? "" : letters(column / LETTERS - 1);
        return rest + (char) ('A' + column % LETTERS);
    }
}
