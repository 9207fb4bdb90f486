package org.sceneplan.catalogue.importer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands against each row as a table for spreadsheets: one line per problem of a rejected row or field of a
 * conflict, to be worked off and imported again. UTF-8 with byte order mark, RFC 4180, no cell that a spreadsheet would
 * run.
 */
public final class ProblemCsv {

    private ProblemCsv() {
    }

    /** The table of several reports; only the header when there is nothing. */
    public static String of(List<ImportReport> reports, Locale locale) {
        Stream<List<String>> lines = reports.stream().flatMap(report -> report.rows().stream()
                .flatMap(row -> lines(report, row, locale)));
        return Stream.concat(Stream.of(List.of("file", "sheet", "row", "kind", "key", "outcome", "column", "problem")),
                lines).map(ProblemCsv::line).collect(Collectors.joining("", "\uFEFF", ""));
    }

    private static Stream<List<String>> lines(ImportReport report, RowResult row, Locale locale) {
        List<String> start = List.of(report.file(), row.sheet(), Integer.toString(row.row()), row.kind().name(),
                row.key(), Messages.text(locale, "ImportReport_" + row.outcome().name()));
        return switch (row.outcome()) {
            case REJECTED -> row.problems().stream()
                    .map(problem -> cells(start, problem.column(), problem.message(locale)));
            case CONFLICT -> row.changes().stream().map(change -> cells(start, change.column(),
                    Messages.text(locale, "ImportReport_change", change.column(), change.before(), change.after())));
            case ACCEPTED, CHANGED, UNCHANGED -> Stream.empty();
        };
    }

    private static List<String> cells(List<String> start, String column, String problem) {
        return Stream.concat(start.stream(), Stream.of(column, problem)).toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ProblemCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        String harmless = FreeText.withoutFormula(cell);
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
