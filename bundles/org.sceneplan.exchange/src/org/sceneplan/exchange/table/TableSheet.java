package org.sceneplan.exchange.table;

import java.util.List;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListBand;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ListTotal;
import org.sceneplan.rules.wording.Wording;

/**
 * One list on one sheet: title block, heading, rows, totals. A numbered column has its number above its heading, and
 * its title, too, where it is split into cells.
 */
final class TableSheet {
    private static final Wording WORDING = Wording.of(TableSheet.class);
    private static final int NOTE_ROW = 3;
    private static final double BAND_HEIGHT_PT = 30;
    private static final double HEADING_HEIGHT_PT = 40;
    private static final double LINE_HEIGHT_PT = 12.5;
    private static final double ROW_PADDING_PT = 5;

    private final Worksheet sheet;
    private final ListTable table;
    private final TableSettings settings;
    private final ChoiceSheet choices;
    private final CellText texts;
    private final int headingRow;

    TableSheet(Worksheet sheet, ListTable table, TableSettings settings, ChoiceSheet choices) {
        this.sheet = sheet;
        this.table = table;
        this.settings = settings;
        this.choices = choices;
        this.texts = new CellText(settings.locale());
        boolean banded = table.columns().stream().anyMatch(column -> column.band().number() > 0);
        this.headingRow = NOTE_ROW + (banded ? 2 : 1);
    }

    /** Row of the headings that filters stand in, from 0. */
    int headingRow() {
        return headingRow;
    }

    /** Writes the list; returns what stands at the end of the sheet and the library does not know. */
    String write() {
        ColumnWidths widths = ColumnWidths.fit(table, texts, TablePage.A3_DIGITS);
        PrintParts parts = PrintParts.of(table, widths::width, TablePage.A3_DIGITS);
        writeTitleBlock(parts);
        writeHeading();
        if (headingRow > NOTE_ROW + 1) {
            writeBands();
        }
        for (int i = 0; i < table.rows().size(); i++) {
            ListRow row = table.rows().get(i);
            writeRow(firstRow() + i, row);
            sheet.rowHeight(firstRow() + i, widths.lines(i) * LINE_HEIGHT_PT + ROW_PADDING_PT);
        }
        new BodyStyles(sheet, table, firstRow()).write();
        for (int i = 0; i < table.totals().size(); i++) {
            writeTotal(firstRow() + table.rows().size() + i, table.totals().get(i));
        }
        for (int x = 0; x < table.columns().size(); x++) {
            sheet.width(x, widths.width(x));
        }
        sheet.hideColumn(table.columns().size());
        if (!table.rows().isEmpty()) {
            new TableChecks(sheet, table, choices, texts).write(firstRow(), lastRow());
        }
        new TablePage(sheet, table, settings, headingRow).write(parts, lastRow());
        return parts.columnBreaks();
    }

    /**
     * Texts run over into the columns beside them; where a list is split they begin behind the repeated columns, or
     * pieces of them would stand on every part.
     */
    private void writeTitleBlock(PrintParts parts) {
        sheet.value(0, 0, texts.of(table.title()));
        sheet.style(0, 0).bold().fontSize(SheetStyle.TITLE_SIZE).set();
        sheet.rowHeight(0, SheetStyle.TITLE_SIZE * 1.7);
        List<String> notes = table.notes().stream().map(texts::of).toList();
        int half = parts.isWhole() ? notes.size() : (notes.size() + 1) / 2;
        int x = parts.isWhole() ? 0 : parts.repeatedTo() + 1;
        int y = parts.isWhole() ? 1 : 0;
        sheet.value(y, x, TableText.printable(storeLine()));
        sheet.value(y + 1, x, TableText.printable(standardLine()));
        sheet.value(y + 2, x, TableText.printable(String.join("    ", notes.subList(0, half))));
        if (half < notes.size()) {
            sheet.value(y + 3, x, TableText.printable(String.join("    ", notes.subList(half, notes.size()))));
        }
    }

    private String storeLine() {
        ListSubject subject = table.subject();
        return (texts.of(WORDING.text("TableSheet_store", subject.store(), subject.planId(),
                Integer.toString(subject.revision()))) + "    " + subject.whereAndWho()).strip();
    }

    private String standardLine() {
        return texts.of(WORDING.text("TableSheet_standard", table.subject().standard(),
                settings.dateText().isEmpty() ? "__________" : settings.dateText(), table.rows().size()));
    }

    private void writeBands() {
        int y = headingRow - 1;
        sheet.rowHeight(y, BAND_HEIGHT_PT);
        for (int x = 0; x < table.columns().size();) {
            ListBand band = table.columns().get(x).band();
            int end = x + 1;
            while (end < table.columns().size() && table.columns().get(end).band().equals(band)) {
                end++;
            }
            for (int i = x; i < end; i++) {
                headingStyle(y, i).set();
            }
            if (end - x > 1) {
                sheet.value(y, x, band.number() + " " + texts.of(band.title()));
                sheet.range(y, x, y, end - 1).merge();
            } else if (band.number() > 0) {
                sheet.value(y, x, band.number());
            }
            x = end;
        }
    }

    private void writeHeading() {
        for (int x = 0; x < table.columns().size(); x++) {
            sheet.value(headingRow, x, texts.of(table.columns().get(x).title()));
            headingStyle(headingRow, x).set();
        }
        sheet.value(headingRow, table.columns().size(), texts.of(WORDING.text("TableSheet_key")));
        sheet.rowHeight(headingRow, HEADING_HEIGHT_PT);
    }

    private StyleSetter headingStyle(int y, int x) {
        return (StyleSetter) sheet.style(y, x).bold().wrapText(true)
                .fillColor(table.columns().get(x).isFilledByStore() ? SheetStyle.STORE_HEADING_FILL
                        : SheetStyle.HEADING_FILL)
                .horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN)
                .borderColor(SheetStyle.LINE);
    }

    private void writeRow(int y, ListRow row) {
        for (int x = 0; x < table.columns().size(); x++) {
            writeValue(y, x, row.cells().get(x));
        }
        sheet.value(y, table.columns().size(), row.key());
    }

    private void writeTotal(int y, ListTotal total) {
        boolean labelled = false;
        for (int x = 0; x < table.columns().size(); x++) {
            ListColumn column = table.columns().get(x);
            ListCell cell = total.cellByColumn().getOrDefault(column.id(), ListCell.BLANK);
            writeValue(y, x, cell);
            if (!labelled && column.kind() == CellKind.TEXT) {
                sheet.value(y, x, texts.of(total.label()));
                labelled = true;
            }
            StyleSetter style = sheet.style(y, x).bold().fillColor(SheetStyle.TOTAL_FILL).verticalAlignment("center");
            String format = SheetStyle.format(cell);
            if (!format.isEmpty()) {
                style.format(format);
            }
            style.set();
        }
        sheet.value(y, table.columns().size(), "total." + total.id());
    }

    private void writeValue(int y, int x, ListCell cell) {
        switch (cell) {
            case ListCell.Whole whole -> sheet.value(y, x, whole.value());
            case ListCell.Decimal decimal -> sheet.value(y, x, decimal.value());
            case ListCell.Money money -> sheet.value(y, x, money.cny());
            case ListCell.Day day -> sheet.value(y, x, day.date());
            case ListCell.Blank blank -> {
            }
            case ListCell.Text text -> sheet.value(y, x, TableText.printable(texts.of(text)));
            case ListCell.Choice choice -> sheet.value(y, x, TableText.printable(texts.of(choice)));
            case ListCell.YesNo yesNo -> sheet.value(y, x, texts.of(yesNo));
        }
    }

    private int firstRow() {
        return headingRow + 1;
    }

    private int lastRow() {
        return headingRow + table.rows().size();
    }
}
