package org.sceneplan.exchange.checklist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSeal;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.pdf.PdfPen;

class WalkSheetsTest {
    private final DesignLists lists = DesignLists.of(TestPlan.context());

    @Test
    void everyZoneBeginsAPageWithRoomForTheSeal() {
        List<Sheet> sheets = WalkSheets.of(lists, Locale.CHINESE);

        assertEquals(List.of("出样核对单 厨房", "出样核对单 客厅"), sheets.stream().map(Sheet::title).sorted().toList());
        assertTrue(sheets.stream().allMatch(sheet -> sheet.sealField().heightMm() >= 24), "codes are read at 150 dpi");
        assertEquals(sheets.getFirst().groups().size() + 2,
                sheets.getFirst().sealed(new SheetSeal("R1", "0a1b", new boolean[21][21])).groups().size());
    }

    @Test
    void everyLineIsPrintedOnceWithPageNumbers() throws IOException {
        byte[] pdf = pdf(Locale.CHINESE);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            for (ListRow row : lists.display().rows()) {
                String type = ((ListCell.Text) row.cells().get(DisplayField.TYPE_NAME.ordinal())).text().zh();
                assertTrue(text.contains(type), type);
            }
            assertTrue(text.contains("第 2 页 共 2 页"), text);
            assertTrue(text.contains("出样位 3 个，清单 3 行，缺 0，重复 0"), text);
            document.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        assertArrayEquals(pdf, pdf(Locale.CHINESE));
    }

    private byte[] pdf(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPen.write(WalkSheets.of(lists, locale), out);
        return out.toByteArray();
    }
}
