package org.sceneplan.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ListTotal;
import org.sceneplan.rules.wording.Wording;

/**
 * Writes a list as CSV: RFC 4180, CRLF, one header row, then one record per row and per total. UTF-8 with byte order
 * mark, because spreadsheet programs show Chinese only with it. Headings begin with the number of the column in the
 * form; the last column holds the stable key of the row.
 *
 * <p>A text that a spreadsheet program would run as a formula or turn into a day or another number (see {@link
 * SheetGuess}) gets an apostrophe before it. Numbers are plain, dates YYYY-MM-DD.
 */
public final class CsvTableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Wording WORDING = Wording.of(CsvTableWriter.class);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private CsvTableWriter() {
    }

    /**
     * Writes a list.
     *
     * @param locale language: Chinese for {@code zh}, else English
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(ListTable table, Locale locale, OutputStream out) throws IOException {
        CellText texts = new CellText(locale);
        StringBuilder lines = new StringBuilder().append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(lines, FORMAT);
        List<String> headings = new ArrayList<>();
        table.columns().forEach(column -> headings.add((column.band().number() > 0 ? column.band().number() + " " : "")
                + texts.of(column.title())));
        headings.add(texts.of(WORDING.text("TableSheet_key")));
        printer.printRecord(headings);
        for (ListRow row : table.rows()) {
            List<String> fields = new ArrayList<>();
            row.cells().forEach(cell -> fields.add(field(cell, texts)));
            fields.add(neutral(row.key()));
            printer.printRecord(fields);
        }
        for (ListTotal total : table.totals()) {
            printer.printRecord(totalFields(table.columns(), total, texts));
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The label stands in the first text column, so that the column of line numbers tells rows from totals. */
    private static List<String> totalFields(List<ListColumn> columns, ListTotal total, CellText texts) {
        List<String> fields = new ArrayList<>();
        boolean labelled = false;
        for (ListColumn column : columns) {
            boolean label = !labelled && column.kind() == CellKind.TEXT;
            labelled |= label;
            fields.add(label ? neutral(texts.of(total.label()))
                    : field(total.cellByColumn().getOrDefault(column.id(), ListCell.BLANK), texts));
        }
        fields.add("total." + total.id());
        return fields;
    }

    private static String field(ListCell cell, CellText texts) {
        String text = texts.of(cell);
        return cell instanceof ListCell.Text || cell instanceof ListCell.Choice ? neutral(text) : text;
    }

    private static String neutral(String text) {
        String printable = TableText.printable(text);
        return SheetGuess.isFormula(printable) || SheetGuess.isConverted(printable) ? "'" + printable : printable;
    }
}
