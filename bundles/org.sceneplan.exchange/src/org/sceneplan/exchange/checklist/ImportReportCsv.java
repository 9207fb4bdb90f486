package org.sceneplan.exchange.checklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.exchange.table.CsvTableWriter;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The report of an import as CSV: one line per row of the file and per position without row, with verdict, reasons,
 * what was taken, and the cells of the store as the file has them.
 */
public final class ImportReportCsv {
    private static final Wording WORDING = Wording.of(ImportReportCsv.class);

    private ImportReportCsv() {
    }

    /**
     * Writes the report.
     *
     * @param locale language: Chinese for {@code zh}, else English
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(ChecklistImport result, ListSubject subject, Locale locale, OutputStream out)
            throws IOException {
        CsvTableWriter.write(table(result, subject), locale, out);
    }

    private static ListTable table(ChecklistImport result, ListSubject subject) {
        List<ListColumn> columns = new ArrayList<>();
        for (String id : List.of("row", "verdict", "fixture", "position", "reasons", "changes")) {
            columns.add(ListColumn.of(id, WORDING.text("ImportReportCsv_" + id),
                    id.equals("row") ? CellKind.WHOLE : CellKind.TEXT));
        }
        List<DisplayField> fields = Arrays.stream(DisplayField.values()).filter(DisplayField::isFilledByStore).toList();
        fields.forEach(field -> columns.add(ListColumn.of(field.name(), field.title(), CellKind.TEXT)));
        columns.add(ListColumn.of("key", WORDING.text("ImportReportCsv_key"), CellKind.TEXT));
        List<ListRow> rows = new ArrayList<>();
        for (RowVerdict verdict : result.rows()) {
            List<ListCell> cells = new ArrayList<>();
            cells.add(verdict.row() == 0 ? ListCell.BLANK : new ListCell.Whole(verdict.row()));
            cells.add(ListCell.text(verdict.verdict().title()));
            cells.add(ListCell.text(verdict.fixture()));
            cells.add(ListCell.text(verdict.position()));
            cells.add(ListCell.text(joined(verdict.reasons())));
            cells.add(ListCell.text(joined(verdict.changes().stream().map(ImportReportCsv::change).toList())));
            for (int i = 0; i < fields.size(); i++) {
                cells.add(i < verdict.cells().size() ? ListCell.text(verdict.cells().get(i)) : ListCell.BLANK);
            }
            cells.add(ListCell.text(verdict.key()));
            rows.add(new ListRow(Integer.toString(rows.size() + 1), "", List.of(), cells));
        }
        return new ListTable("import", WORDING.text("ImportReportCsv_title"), subject, columns, List.of(), rows,
                List.of());
    }

    private static Bilingual change(CellChange change) {
        return WORDING.text("ImportReportCsv_change", change.field().title(), change.before(), change.after());
    }

    private static Bilingual joined(List<Bilingual> texts) {
        return new Bilingual(texts.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                texts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }
}
