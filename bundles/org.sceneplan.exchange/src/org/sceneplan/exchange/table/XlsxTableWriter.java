package org.sceneplan.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.ListTable;

/**
 * Writes lists as an Excel workbook (Office Open XML), one sheet per list and a hidden sheet with the values of choice
 * columns.
 *
 * <p>Each sheet has a title block, a frozen header row with filter, typed cells, drop-downs for choices, the zone's
 * colour behind its name, and a hidden last column with the stable key of the row. Printing: landscape on A4 or, for
 * wide lists, A3, fitted to the width, header row on every page, page numbers. No clock: the same lists give the same
 * bytes.
 */
public final class XlsxTableWriter {
    private static final String APPLICATION = "Sceneplan";
    private static final String VERSION = "1.0";

    private XlsxTableWriter() {
    }

    /**
     * Writes a workbook.
     *
     * @param tables one or more lists, in the order of the sheets
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(List<ListTable> tables, TableSettings settings, OutputStream out) throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(buffer, APPLICATION, VERSION)) {
            workbook.setGlobalDefaultFont(SheetStyle.FONT, SheetStyle.FONT_SIZE);
            CellText texts = new CellText(settings.locale());
            List<Worksheet> sheets = tables.stream()
                    .map(table -> workbook.newWorksheet(texts.of(table.title()))).toList();
            ChoiceSheet choices = new ChoiceSheet(workbook.newWorksheet(ChoiceSheet.NAME), texts);
            for (int i = 0; i < tables.size(); i++) {
                new TableSheet(sheets.get(i), tables.get(i), settings, choices).write();
            }
        }
        ConstantZip.rewrite(buffer.toByteArray(), out);
        out.flush();
    }
}
