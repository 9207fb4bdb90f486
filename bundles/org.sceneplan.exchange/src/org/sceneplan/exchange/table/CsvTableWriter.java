package org.sceneplan.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

/**
 * Writes a list as CSV: RFC 4180, CRLF, one header row, then one record per row and per total. UTF-8 with byte order
 * mark, because spreadsheet programs show Chinese only with it.
 *
 * <p>A text that a spreadsheet program would run as a formula (it starts with {@code = + - @}, also full width, or a
 * tab) gets an apostrophe before it. Numbers are plain, dates YYYY-MM-DD.
 */
public final class CsvTableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t＝＋－＠";
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
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(table.columns().stream().map(column -> texts.of(column.title())).toList());
        for (ListRow row : table.rows()) {
            printer.printRecord(row.cells().stream().map(cell -> field(cell, texts)).toList());
        }
        for (ListTotal total : table.totals()) {
            printer.printRecord(totalFields(table.columns(), total, texts));
        }
        printer.flush();
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
        return fields;
    }

    private static String field(ListCell cell, CellText texts) {
        String text = texts.of(cell);
        return cell instanceof ListCell.Text || cell instanceof ListCell.Choice ? neutral(text) : text;
    }

    private static String neutral(String text) {
        String printable = TableText.printable(text);
        String start = printable.stripLeading();
        boolean formula = !printable.isEmpty() && (FORMULA_STARTS.indexOf(printable.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0);
        return formula ? "'" + printable : printable;
    }
}
