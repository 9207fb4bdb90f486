package org.sceneplan.catalogue.importer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of each row of one file. Every row that is not blank and stands below a header is counted once: rows =
 * accepted + changed + unchanged + conflicts + rejected.
 *
 * @param file name of the file without its folder
 * @param rows results in file order
 * @param units columns with the unit they were converted from, for example {@code w_mm cm}
 * @param ignoredColumns header names that mean nothing to the catalogue, in file order
 * @param ignoredSheets visible sheets without the header of a catalogue table, in file order
 * @param hiddenSheets hidden sheets with such a header, which are not read either, in file order
 * @param hiddenRows number of rows that a filter or the user hides; they are read like the others
 */
public record ImportReport(String file, List<RowResult> rows, List<String> units, List<String> ignoredColumns,
        List<String> ignoredSheets, List<String> hiddenSheets, int hiddenRows) {

    public ImportReport {
        rows = List.copyOf(rows);
        units = List.copyOf(units);
        ignoredColumns = List.copyOf(ignoredColumns);
        ignoredSheets = List.copyOf(ignoredSheets);
        hiddenSheets = List.copyOf(hiddenSheets);
    }

    /** Number of rows with this outcome. */
    public int count(RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /**
     * The report as text: one line of counts, then one line per row that is not simply accepted or unchanged.
     *
     * @param locale Chinese, else English
     * @return lines with {@code \n} at the end of each
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        String title = count(RowOutcome.CONFLICT) > 0 ? "ImportReport_titleConflicts" : "ImportReport_title";
        text.append(Messages.text(locale, title, file, rows.size(), count(RowOutcome.ACCEPTED),
                count(RowOutcome.CHANGED), count(RowOutcome.UNCHANGED), count(RowOutcome.REJECTED),
                count(RowOutcome.CONFLICT))).append('\n');
        if (!units.isEmpty()) {
            text.append("  ").append(Messages.text(locale, "ImportReport_units", String.join(", ", units)))
                    .append('\n');
        }
        if (!ignoredColumns.isEmpty()) {
            text.append("  ").append(Messages.text(locale, "ImportReport_ignored", String.join(", ", ignoredColumns)))
                    .append('\n');
        }
        if (!ignoredSheets.isEmpty()) {
            text.append("  ").append(Messages.text(locale, "ImportReport_ignoredSheets",
                    String.join(", ", ignoredSheets))).append('\n');
        }
        if (!hiddenSheets.isEmpty()) {
            text.append("  ").append(Messages.text(locale, "ImportReport_hiddenSheets",
                    String.join(", ", hiddenSheets))).append('\n');
        }
        if (hiddenRows > 0) {
            text.append("  ").append(Messages.text(locale, "ImportReport_hiddenRows", hiddenRows)).append('\n');
        }
        for (RowResult row : rows) {
            if (!row.changes().isEmpty() || !row.problems().isEmpty()) {
                text.append("  ").append(line(row, locale)).append('\n');
            }
        }
        return text.toString();
    }

    private static String line(RowResult row, Locale locale) {
        String place = row.sheet().isEmpty() ? Messages.text(locale, "ImportReport_row", row.row())
                : Messages.text(locale, "ImportReport_sheetRow", row.sheet(), row.row());
        String join = Messages.text(locale, "ImportReport_join");
        String changes = row.changes().stream().map(change -> Messages.text(locale, "ImportReport_change",
                change.column(), change.before(), change.after())).collect(Collectors.joining(join));
        String problems = row.problems().stream().map(problem -> problem.message(locale))
                .collect(Collectors.joining(join));
        String outcome = Messages.text(locale, "ImportReport_" + row.outcome().name());
        String details = changes.isEmpty() || problems.isEmpty() ? changes + problems : changes + join + problems;
        return "%s  %s  %s  %s".formatted(place, outcome, row.key().isEmpty() ? "-" : row.key(), details);
    }

    /**
     * The report as JSON: counts, then every row with its changes and problems, sentences in both languages.
     *
     * @return one object, indented, same bytes for the same report
     */
    public String toJson() {
        return new ReportJson(this).text();
    }
}
