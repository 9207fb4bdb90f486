package org.sceneplan.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.PhotoFrame;

/**
 * Writes lists as an Excel workbook (Office Open XML), one sheet per list, a sheet with frames for photos, a hidden
 * sheet with the values of choice columns and one that says which plan the lists are of.
 *
 * <p>Each sheet has a title block, a frozen heading with filter, typed cells, drop-downs for choices, checks for days,
 * the zone's colour behind its name, another colour behind what the store fills in, and a hidden last column with the
 * stable key of the row. Printing: landscape on A4 or, for wide lists, A3, never below 7 pt: fitted to the width or, for
 * the widest, split between numbered columns; heading on every page, store, plan, revision and hash above, page of pages
 * below. No clock: the same lists give the same bytes.
 */
public final class XlsxTableWriter {
    private static final String APPLICATION = "Sceneplan";
    private static final String VERSION = "1.0";
    private static final int FIRST_SIZE = 1 << 20;

    private XlsxTableWriter() {
    }

    /**
     * Writes a workbook without photo frames.
     *
     * @param tables one or more lists, in the order of the sheets
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(List<ListTable> tables, TableSettings settings, OutputStream out) throws IOException {
        write(tables, List.of(), settings, out);
    }

    /**
     * Writes all lists of a plan with frames for photos.
     *
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(DesignLists lists, TableSettings settings, OutputStream out) throws IOException {
        write(lists.tables(), lists.photos(), settings, out);
    }

    /**
     * Writes a workbook.
     *
     * @param tables one or more lists, in the order of the sheets
     * @param photos places for photos; empty = no sheet for them
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(List<ListTable> tables, List<PhotoFrame> photos, TableSettings settings, OutputStream out)
            throws IOException {
        Map<String, String> ends = new HashMap<>();
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(FIRST_SIZE);
        try (Workbook workbook = new Workbook(buffer, APPLICATION, VERSION)) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            workbook.setGlobalDefaultFont(SheetStyle.FONT, SheetStyle.FONT_SIZE);
            CellText texts = new CellText(settings.locale());
            List<Worksheet> sheets = tables.stream()
                    .map(table -> workbook.newWorksheet(texts.of(table.title()))).toList();
            if (!photos.isEmpty()) {
                new PhotoSheet(workbook.newWorksheet(PhotoSheet.name(texts)), settings).write(photos,
                        tables.getFirst().subject(), settings);
            }
            ChoiceSheet choices = new ChoiceSheet(workbook.newWorksheet(ChoiceSheet.NAME), texts);
            for (int i = 0; i < tables.size(); i++) {
                ends.put(entry(i), new TableSheet(sheets.get(i), tables.get(i), settings, choices).write());
            }
            MetaSheet.write(workbook.newWorksheet(MetaSheet.NAME), tables, settings);
        }
        if (!photos.isEmpty()) {
            ends.put(entry(tables.size()), PhotoSheet.pageBreaks(photos.size()));
        }
        ConstantZip.rewrite(buffer.toByteArray(), ends, out);
        out.flush();
    }

    /** Name of the entry of a sheet. */
    private static String entry(int index) {
        return "xl/worksheets/sheet" + (index + 1) + ".xml";
    }
}
