package org.sceneplan.exchange.table;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.rules.wording.Wording;

/** How a sheet shows and prints: frozen panes, filter, paper, head and foot of each page. */
final class TablePage {
    /** Digits side by side on A4 and A3 in landscape when the print has 7 pt. */
    static final int A4_DIGITS = 172;
    static final int A3_DIGITS = 248;

    private static final Wording WORDING = Wording.of(TablePage.class);
    private static final int HASH_SHOWN = 12;
    private static final int WIDE_TABLE = 12;
    private static final int FROZEN_IF_WIDE = 4;
    private static final double A3_ROOM_MM = 420 - 2 * 0.4 * 25.4;
    /** Width of a digit of {@link SheetStyle#FONT_SIZE} in the widest of the fonts that programs replace it with. */
    private static final double DIGIT_MM = 2.05;

    private final Worksheet sheet;
    private final ListTable table;
    private final TableSettings settings;
    private final int headingRow;
    private final CellText texts;

    TablePage(Worksheet sheet, ListTable table, TableSettings settings, int headingRow) {
        this.sheet = sheet;
        this.table = table;
        this.settings = settings;
        this.headingRow = headingRow;
        this.texts = new CellText(settings.locale());
    }

    void write(PrintParts parts, int lastRow) {
        sheet.freezePane(frozenColumns(), headingRow + 1);
        sheet.setAutoFilter(headingRow, 0, Math.max(lastRow, headingRow), table.columns().size() - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(parts.widest() > A4_DIGITS ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        if (parts.isWhole()) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } else {
            sheet.setFitToPage(false);
            sheet.pageScale((int) Math.min(100, 100 * A3_ROOM_MM / (parts.widest() * DIGIT_MM)));
            sheet.repeatCols(parts.repeatedFrom(), parts.repeatedTo());
        }
        boolean banded = table.columns().stream().anyMatch(column -> column.band().number() > 0);
        sheet.repeatRows(headingRow - (banded ? 1 : 0), headingRow);
        margins(sheet);
        headAndFoot(sheet, table.subject(), texts.of(table.title()), settings);
    }

    static void margins(Worksheet sheet) {
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.65f);
        sheet.bottomMargin(0.6f);
        sheet.headerMargin(0.3f);
        sheet.footerMargin(0.3f);
    }

    /** Store, list, plan with revision and hash above; page of pages below. */
    static void headAndFoot(Worksheet sheet, ListSubject subject, String title, TableSettings settings) {
        CellText texts = new CellText(settings.locale());
        String hash = settings.hashText().substring(0, Math.min(HASH_SHOWN, settings.hashText().length()));
        header(sheet, subject.store(), Position.LEFT);
        header(sheet, title, Position.CENTER);
        header(sheet, subject.planId() + " R" + subject.revision() + (hash.isEmpty() ? "" : " " + hash),
                Position.RIGHT);
        sheet.footer(texts.of(WORDING.text("TablePage_page")), Position.RIGHT, SheetStyle.FONT,
                SheetStyle.FOOTER_SIZE);
    }

    /** In headers and footers "&amp;" starts a code. */
    private static void header(Worksheet sheet, String text, Position position) {
        sheet.header(TableText.printable(text).replace("&", "&&"), position, SheetStyle.FONT, SheetStyle.FOOTER_SIZE);
    }

    private int frozenColumns() {
        for (int x = 0; x < table.columns().size(); x++) {
            if (table.columns().get(x).id().equals(DisplayField.POSITION.name()) && x < 2 * FROZEN_IF_WIDE) {
                return x + 1;
            }
        }
        return table.columns().size() > WIDE_TABLE ? FROZEN_IF_WIDE : 1;
    }
}
