package org.sceneplan.catalogue.importer;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Writes a report as JSON; small enough to need no library. */
final class ReportJson {

    private final StringBuilder json = new StringBuilder();

    ReportJson(ImportReport report) {
        json.append("{\n  \"file\": ").append(quoted(report.file()));
        json.append(",\n  \"rows\": ").append(report.rows().size());
        for (RowOutcome outcome : RowOutcome.values()) {
            json.append(",\n  ").append(quoted(outcome.name().toLowerCase(Locale.ROOT))).append(": ")
                    .append(report.count(outcome));
        }
        json.append(",\n  \"units\": [");
        appendQuoted(report.units());
        json.append("],\n  \"ignoredColumns\": [");
        appendQuoted(report.ignoredColumns());
        json.append("],\n  \"ignoredSheets\": [");
        appendQuoted(report.ignoredSheets());
        json.append("],\n  \"hiddenSheets\": [");
        appendQuoted(report.hiddenSheets());
        json.append("],\n  \"hiddenRows\": ").append(report.hiddenRows());
        json.append(",\n  \"results\": [");
        for (Iterator<RowResult> rows = report.rows().iterator(); rows.hasNext();) {
            json.append("\n    ");
            append(rows.next());
            json.append(rows.hasNext() ? "," : "\n  ");
        }
        json.append("]\n}\n");
    }

    String text() {
        return json.toString();
    }

    private void append(RowResult row) {
        json.append("{\"sheet\": ").append(quoted(row.sheet())).append(", \"row\": ").append(row.row());
        json.append(", \"kind\": ").append(quoted(row.kind().name())).append(", \"key\": ").append(quoted(row.key()));
        json.append(", \"outcome\": ").append(quoted(row.outcome().name().toLowerCase(Locale.ROOT)));
        json.append(", \"changes\": [");
        for (Iterator<FieldChange> changes = row.changes().iterator(); changes.hasNext();) {
            FieldChange change = changes.next();
            json.append("{\"column\": ").append(quoted(change.column())).append(", \"before\": ")
                    .append(quoted(change.before())).append(", \"after\": ").append(quoted(change.after()))
                    .append(changes.hasNext() ? "}, " : "}");
        }
        json.append("], \"problems\": [");
        for (Iterator<RowProblem> problems = row.problems().iterator(); problems.hasNext();) {
            append(problems.next());
            json.append(problems.hasNext() ? ", " : "");
        }
        json.append("]}");
    }

    private void append(RowProblem problem) {
        json.append("{\"kind\": ").append(quoted(problem.kind().name())).append(", \"column\": ")
                .append(quoted(problem.column())).append(", \"en\": ").append(quoted(problem.message(Locale.ENGLISH)))
                .append(", \"zh\": ").append(quoted(problem.message(Locale.CHINESE))).append('}');
    }

    private void appendQuoted(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            json.append(i == 0 ? "" : ", ").append(quoted(texts.get(i)));
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
