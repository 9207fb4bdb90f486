package org.sceneplan.catalogue.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/**
 * Reads delimited text (RFC 4180). The delimiter is comma, tab, semicolon or upright stroke: the one that cuts most of
 * the first lines into the same number of cells; a first line {@code sep=;} decides and is no row.
 *
 * <p>A quote that never closes would swallow all rows after it. When that is seen, the file is read again line by line:
 * only the damaged lines are marked, the others keep their cells.
 */
final class TextTableReader {

    private static final Pattern DECLARED = Pattern.compile("sep=([,;|\t])\r?\n");
    private static final int LOOKED_AT = 20;

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
        Matcher declared = DECLARED.matcher(text);
        if (declared.lookingAt()) {
            return declared.group(1).charAt(0);
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';', '|'}) {
            long score = score(lines, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** Cells that lines of the most frequent width have; lines without the delimiter, such as a title, add 0. */
    private static long score(List<String> lines, char delimiter) {
        Map<Long, Long> linesByCount = new TreeMap<>();
        lines.forEach(line -> linesByCount.merge(countOutsideQuotes(line, delimiter), 1L, Long::sum));
        return linesByCount.entrySet().stream().mapToLong(entry -> entry.getKey() * entry.getValue()).max().orElse(0);
    }

    private static long countOutsideQuotes(String line, char wanted) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return count;
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
        boolean declaration = number == 1 && DECLARED.matcher(text).lookingAt();
        if (raw.isBlank() || declaration) {
            return;
        }
        if (rows.size() >= limits.maxRows()) {
            throw new TableRefusedException(Cause.TOO_MANY_ROWS, limits.maxRows());
        }
        rows.add(raw);
    }
}
