package org.sceneplan.catalogue.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/**
 * Reads delimited text (RFC 4180; comma, tab or semicolon, whichever the first line has most of).
 *
 * <p>A quote that never closes would swallow all rows after it. When that is seen, the file is read again line by line:
 * only the damaged lines are marked, the others keep their cells.
 */
final class TextTableReader {

    private final String text;
    private final TableLimits limits;
    private final CSVFormat format;

    private TextTableReader(String text, TableLimits limits) {
        this.text = text;
        this.limits = limits;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    }

    static RawTable read(String text, TableLimits limits) throws TableRefusedException {
        TextTableReader reader = new TextTableReader(text, limits);
        List<RawRow> rows = reader.wholeFile();
        return new RawTable("", rows == null ? reader.lineByLine() : rows);
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }

    /** All rows, or null when the quotes of the file do not pair. */
    private List<RawRow> wholeFile() throws TableRefusedException {
        List<RawRow> rows = new ArrayList<>();
        int width = -1;
        long next = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                long start = next;
                next = parser.getCurrentLineNumber() + 1;
                width = width < 0 ? row.size() : width;
                if (next - start > 1 && row.size() != width) {
                    return null;
                }
                add(rows, (int) start, row);
            }
            return rows;
        } catch (IOException | UncheckedIOException quotesDoNotPair) {
            return null;
        }
    }

    private List<RawRow> lineByLine() throws TableRefusedException {
        List<RawRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            try (CSVParser parser = format.parse(new StringReader(line))) {
                for (CSVRecord row : parser) {
                    add(rows, number, row);
                }
            } catch (IOException | UncheckedIOException quotesDoNotPair) {
                rows.add(new RawRow(number, List.of(RawCell.of(line.strip())), true));
            }
        }
        return rows;
    }

    private void add(List<RawRow> rows, int number, CSVRecord row) throws TableRefusedException {
        if (row.size() > limits.maxColumns()) {
            throw new TableRefusedException(Cause.TOO_MANY_COLUMNS, number, row.size(), limits.maxColumns());
        }
        RawRow raw = new RawRow(number, row.stream().map(RawCell::of).toList(), false);
        if (raw.isBlank()) {
            return;
        }
        if (rows.size() >= limits.maxRows()) {
            throw new TableRefusedException(Cause.TOO_MANY_ROWS, limits.maxRows());
        }
        rows.add(raw);
    }
}
