package org.sceneplan.exchange.table;

import java.util.Locale;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListGroup;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ListTotal;
import org.sceneplan.rules.wording.Wording;

/** One list on one sheet. */
final class TableSheet {
    private static final Wording WORDING = Wording.of(TableSheet.class);
    private static final int HEADING_ROW = 3;
    private static final int FIRST_ROW = HEADING_ROW + 1;
    private static final int A4_DIGITS = 190;
    private static final int A3_DIGITS = 310;
    private static final double HEADING_HEIGHT_PT = 44;
    private static final double LINE_HEIGHT_PT = 12.5;
    private static final double ROW_PADDING_PT = 5;
    private static final int FROZEN_COLUMNS = 6;
    private static final int WIDE_TABLE = 12;

    private final Worksheet sheet;
    private final ListTable table;
    private final TableSettings settings;
    private final ChoiceSheet choices;
    private final CellText texts;

    TableSheet(Worksheet sheet, ListTable table, TableSettings settings, ChoiceSheet choices) {
        this.sheet = sheet;
        this.table = table;
        this.settings = settings;
        this.choices = choices;
        this.texts = new CellText(settings.locale());
    }

    void write() {
        ColumnWidths widths = ColumnWidths.fit(table, texts, A3_DIGITS);
        writeTitleBlock();
        writeHeading();
        String group = "";
        for (int i = 0; i < table.rows().size(); i++) {
            ListRow row = table.rows().get(i);
            writeRow(FIRST_ROW + i, row, i > 0 && !row.groupId().equals(group));
            sheet.rowHeight(FIRST_ROW + i, widths.lines(i) * LINE_HEIGHT_PT + ROW_PADDING_PT);
            group = row.groupId();
        }
        for (int i = 0; i < table.totals().size(); i++) {
            writeTotal(FIRST_ROW + table.rows().size() + i, table.totals().get(i));
        }
        writeDropDowns();
        setWidths(widths);
        setUpView();
        setUpPage(widths);
    }

    private void writeTitleBlock() {
        ListSubject subject = table.subject();
        sheet.value(0, 0, texts.of(table.title()));
        sheet.style(0, 0).bold().fontSize(SheetStyle.TITLE_SIZE).set();
        sheet.rowHeight(0, SheetStyle.TITLE_SIZE * 1.7);
        sheet.value(1, 0, TableText.printable(texts.of(WORDING.text("TableSheet_store",
                subject.storeCode() + " " + subject.storeName(), subject.planId(),
                Integer.toString(subject.revision())))));
        sheet.value(2, 0, TableText.printable(texts.of(WORDING.text("TableSheet_standard", subject.standard(),
                settings.dateText().isEmpty() ? "__________" : settings.dateText(), table.rows().size()))));
    }

    private void writeHeading() {
        for (int x = 0; x < table.columns().size(); x++) {
            sheet.value(HEADING_ROW, x, texts.of(table.columns().get(x).title()));
            sheet.style(HEADING_ROW, x).bold().wrapText(true).fillColor(SheetStyle.HEADING_FILL)
                    .horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN)
                    .borderColor(SheetStyle.LINE).set();
        }
        sheet.value(HEADING_ROW, table.columns().size(), texts.of(WORDING.text("TableSheet_key")));
        sheet.rowHeight(HEADING_ROW, HEADING_HEIGHT_PT);
    }

    private void writeRow(int y, ListRow row, boolean startsGroup) {
        String tint = tint(row);
        for (int x = 0; x < table.columns().size(); x++) {
            ListCell cell = row.cells().get(x);
            writeValue(y, x, cell);
            StyleSetter style = bodyStyle(y, x, cell);
            if (startsGroup) {
                style.borderStyle(BorderSide.TOP, BorderStyle.MEDIUM)
                        .borderColor(BorderSide.TOP, SheetStyle.GROUP_LINE);
            }
            if (!tint.isEmpty() && x == zoneColumn()) {
                style.fillColor(tint);
            }
            style.set();
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

    private StyleSetter bodyStyle(int y, int x, ListCell cell) {
        StyleSetter style = sheet.style(y, x).verticalAlignment("center").wrapText(true).borderStyle(BorderStyle.THIN)
                .borderColor(SheetStyle.LINE);
        String format = SheetStyle.format(cell);
        if (!format.isEmpty()) {
            style.format(format);
        }
        if (cell instanceof ListCell.Choice) {
            style.horizontalAlignment("center");
        } else if (cell instanceof ListCell.Text) {
            style.horizontalAlignment("left").indent(1);
        }
        return style;
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

    /** Style STOP: the library spells the other styles by the default locale, which Turkish breaks. */
    private void writeDropDowns() {
        if (table.rows().isEmpty()) {
            return;
        }
        for (int x = 0; x < table.columns().size(); x++) {
            ListColumn column = table.columns().get(x);
            if (!column.choices().isEmpty()) {
                sheet.range(FIRST_ROW, x, lastRow(), x).validateWithList(choices.range(column)).allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true)
                        .errorTitle(texts.of(column.title())).error(texts.of(WORDING.text("TableSheet_notInList")));
            }
        }
    }

    private void setWidths(ColumnWidths widths) {
        for (int x = 0; x < table.columns().size(); x++) {
            sheet.width(x, widths.width(x));
        }
        sheet.hideColumn(table.columns().size());
    }

    private void setUpView() {
        sheet.freezePane(table.columns().size() > WIDE_TABLE ? FROZEN_COLUMNS : 1, FIRST_ROW);
        sheet.setAutoFilter(HEADING_ROW, 0, Math.max(lastRow(), HEADING_ROW), table.columns().size() - 1);
    }

    private void setUpPage(ColumnWidths widths) {
        ListSubject subject = table.subject();
        sheet.pageOrientation("landscape");
        sheet.paperSize(widths.total() > A4_DIGITS ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADING_ROW);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        sheet.footerMargin(0.3f);
        footer(header(subject.storeCode() + " " + subject.storeName()), Position.LEFT);
        footer(texts.of(table.title()) + " R" + subject.revision(), Position.CENTER);
        footer(texts.of(WORDING.text("TableSheet_page")), Position.RIGHT);
    }

    private void footer(String text, Position position) {
        sheet.footer(text, position, SheetStyle.FONT, SheetStyle.FOOTER_SIZE);
    }

    private int lastRow() {
        return HEADING_ROW + table.rows().size();
    }

    private int zoneColumn() {
        for (int x = 0; x < table.columns().size(); x++) {
            if (table.columns().get(x).id().equalsIgnoreCase("zone")) {
                return x;
            }
        }
        return -1;
    }

    private String tint(ListRow row) {
        return table.groups().stream().filter(group -> group.id().equals(row.groupId())).map(ListGroup::tint)
                .findFirst()
                .map(tint -> tint.replace("#", "").toUpperCase(Locale.ROOT)).orElse("");
    }

    /** In headers and footers "&" starts a code. */
    private static String header(String text) {
        return TableText.printable(text).replace("&", "&&");
    }
}
