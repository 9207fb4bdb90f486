package org.sceneplan.exchange.table;

import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.PhotoFrame;
import org.sceneplan.rules.wording.Wording;

/**
 * The sheet for photos: two fixtures side by side, each with a frame for the picture before and one for the picture
 * after, and what must be visible. A frame is 67 mm by 55 mm, for pictures of a phone held either way.
 */
final class PhotoSheet {
    private static final Wording WORDING = Wording.of(PhotoSheet.class);
    private static final int[] FRAME_COLUMNS = {0, 1, 3, 4};
    private static final double FRAME_DIGITS = 34;
    private static final double GAP_DIGITS = 2;
    private static final double FRAME_HEIGHT_PT = 156;
    private static final double TITLE_HEIGHT_PT = 17;
    private static final double TEXT_HEIGHT_PT = 40;
    private static final int SMALL = 8;
    private static final int FIRST_ROW = 2;
    private static final int ROWS = 4;
    private static final int BLOCKS_PER_PAGE = 2;
    private static final String HINT = "8A94A0";

    private final Worksheet sheet;
    private final CellText texts;

    PhotoSheet(Worksheet sheet, TableSettings settings) {
        this.sheet = sheet;
        this.texts = new CellText(settings.locale());
    }

    static String name(CellText texts) {
        return texts.of(WORDING.text("PhotoSheet_title"));
    }

    void write(List<PhotoFrame> frames, ListSubject subject, TableSettings settings) {
        sheet.value(0, 0, name(texts));
        sheet.style(0, 0).bold().fontSize(SheetStyle.TITLE_SIZE).set();
        sheet.rowHeight(0, SheetStyle.TITLE_SIZE * 1.7);
        sheet.value(1, 0, texts.of(WORDING.text("PhotoSheet_how")));
        for (int x = 0; x < 5; x++) {
            sheet.width(x, x == 2 ? GAP_DIGITS : FRAME_DIGITS);
        }
        for (int i = 0; i < frames.size(); i++) {
            writeFrame(FIRST_ROW + i / 2 * ROWS, i % 2 * 2, frames.get(i));
        }
        sheet.hideGridLines();
        sheet.freezePane(0, FIRST_ROW);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        TablePage.margins(sheet);
        TablePage.headAndFoot(sheet, subject, name(texts), settings);
    }

    /** Four fixtures on a page; the library knows no page breaks. Source: ECMA-376 part 1, 18.3.1.73 rowBreaks. */
    static String pageBreaks(int frames) {
        StringBuilder breaks = new StringBuilder();
        int count = 0;
        for (int row = FIRST_ROW + BLOCKS_PER_PAGE * ROWS; row < FIRST_ROW + (frames + 1) / 2 * ROWS;
                row += BLOCKS_PER_PAGE * ROWS) {
            breaks.append("<brk id=\"").append(row).append("\" max=\"16383\" man=\"1\"/>");
            count++;
        }
        return count == 0 ? "" : "<rowBreaks count=\"" + count + "\" manualBreakCount=\"" + count + "\">" + breaks
                + "</rowBreaks>";
    }

    private void writeFrame(int y, int side, PhotoFrame frame) {
        int left = FRAME_COLUMNS[side];
        sheet.value(y, left, TableText.printable(texts.of(WORDING.text("PhotoSheet_frame", frame.number(), frame.zone(),
                frame.lines()))));
        sheet.style(y, left).bold().verticalAlignment("bottom").set();
        sheet.rowHeight(y, TITLE_HEIGHT_PT);
        for (int i = 0; i < 2; i++) {
            sheet.value(y + 1, left + i, texts.of(WORDING.text(i == 0 ? "PhotoSheet_before" : "PhotoSheet_after")));
            sheet.style(y + 1, left + i).borderStyle(BorderStyle.MEDIUM).borderColor(SheetStyle.GROUP_LINE)
                    .horizontalAlignment("center").verticalAlignment("center").fontColor(HINT).set();
        }
        sheet.rowHeight(y + 1, FRAME_HEIGHT_PT);
        sheet.value(y + 2, left, TableText.printable(frame.mustShow().stream().map(texts::of)
                .collect(Collectors.joining("\n"))));
        sheet.range(y + 2, left, y + 2, left + 1).merge();
        sheet.style(y + 2, left).wrapText(true).verticalAlignment("top").fontSize(SMALL).set();
        sheet.rowHeight(y + 2, TEXT_HEIGHT_PT);
        sheet.rowHeight(y + 3, SMALL);
    }
}
