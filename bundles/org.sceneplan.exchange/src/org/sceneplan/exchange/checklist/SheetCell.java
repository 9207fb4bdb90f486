package org.sceneplan.exchange.checklist;

import org.sceneplan.catalogue.internal.table.RawCell;

/**
 * A cell as the file has it.
 *
 * @param text without blanks around it and without the apostrophe that keeps spreadsheets from guessing
 * @param isFormula whether a formula stands in it; the text is its stored result
 * @param isError whether it is an error value such as #REF!
 * @param isMerged whether another cell covers it; the text is that of the other cell
 */
record SheetCell(String text, boolean isFormula, boolean isError, boolean isMerged) {
    static final SheetCell EMPTY = new SheetCell("", false, false, false);

    static SheetCell of(RawCell raw) {
        return new SheetCell(CellWords.plain(raw.text()), raw.kind() == RawCell.Kind.FORMULA_RESULT,
                raw.kind() == RawCell.Kind.ERROR, raw.kind() == RawCell.Kind.MERGED);
    }
}
