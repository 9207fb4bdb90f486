package org.sceneplan.workbench.wizard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.catalogue.importer.ImportReport;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.catalogue.importer.RowResult;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.files.WholeFile;

/** The report of an import: counts, the rows that are not simply unchanged, and a button that saves refused rows. */
final class ImportReportTable {
    private static final PackageTexts TEXTS = PackageTexts.of(ImportReportTable.class);
    private static final int LINES = 10;
    private static final int SHOWN = 2_000;
    private static final int[] WIDTHS_EM = {14, 5, 8, 12, 50};
    private static final String[] COLUMNS = {"import.file", "import.row", "import.outcome", "import.key",
        "import.details"};

    private final Label counts;
    private final Table table;
    private final Button save;
    private CatalogueImportRun run;

    ImportReportTable(Composite parent) {
        counts = new Label(parent, SWT.NONE);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        save = new Button(parent, SWT.PUSH);
        save.setText(TEXTS.text("import.saveRefused"));
        save.setEnabled(false);
        save.addListener(SWT.Selection, event -> saveRefused());
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        int em = table.getItemHeight() / 2;
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(TEXTS.text(COLUMNS[i]));
            column.setWidth(WIDTHS_EM[i] * em);
        }
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = LINES * table.getItemHeight();
        // why a row was refused is what the table is for
        data.widthHint = Math.min(Arrays.stream(WIDTHS_EM).sum() * em, parent.getDisplay().getBounds().width * 2 / 3);
        table.setLayoutData(data);
    }

    /** Shows a run; null clears the table. */
    void show(CatalogueImportRun shown) {
        run = shown;
        table.removeAll();
        save.setEnabled(run != null && run.count(RowOutcome.REJECTED) + run.count(RowOutcome.CONFLICT) > 0);
        counts.setText(run == null ? "" : TEXTS.text("import.counts", run.count(RowOutcome.ACCEPTED),
                run.count(RowOutcome.CHANGED), run.count(RowOutcome.UNCHANGED), run.count(RowOutcome.REJECTED),
                run.count(RowOutcome.CONFLICT)));
        if (run == null) {
            return;
        }
        for (RowOutcome outcome : List.of(RowOutcome.REJECTED, RowOutcome.CONFLICT, RowOutcome.CHANGED,
                RowOutcome.ACCEPTED)) {
            for (String[] line : lines(outcome)) {
                if (table.getItemCount() < SHOWN) {
                    new TableItem(table, SWT.NONE).setText(line);
                }
            }
        }
        fitDetails();
    }

    /** Wide enough for the longest, so that scrolling reaches its end. */
    private void fitDetails() {
        TableColumn details = table.getColumn(COLUMNS.length - 1);
        int width = details.getWidth();
        details.pack();
        details.setWidth(Math.max(width, details.getWidth()));
    }

    private List<String[]> lines(RowOutcome outcome) {
        List<String[]> lines = new ArrayList<>();
        for (ImportReport each : run.reports()) {
            for (RowResult row : each.rows()) {
                if (row.outcome() == outcome) {
                    lines.add(new String[] {row.sheet().isEmpty() ? each.file() : each.file() + " / " + row.sheet(),
                        String.valueOf(row.row()), TEXTS.text("outcome." + outcome.name()), row.key(), details(row)});
                }
            }
        }
        return lines;
    }

    private static String details(RowResult row) {
        Locale locale = PackageTexts.language();
        List<String> parts = new ArrayList<>();
        row.changes().forEach(change -> parts.add(TEXTS.text("import.change", change.column(), change.before(),
                change.after())));
        row.problems().forEach(problem -> parts.add(problem.message(locale)));
        return String.join(TEXTS.text("import.join"), parts);
    }

    private void saveRefused() {
        FileDialog dialog = new FileDialog(save.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(TEXTS.text("import.title"));
        dialog.setFileName("refused-rows.csv");
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setOverwrite(true);
        String name = dialog.open();
        if (name != null) {
            try {
                WholeFile.write(Path.of(name), csv().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                MessageDialog.openError(save.getShell(), TEXTS.text("import.title"),
                        TEXTS.text("import.notSaved", name, e.getMessage()));
            }
        }
    }

    /** Comma separated, with a byte order mark so that spreadsheets read Chinese. */
    private String csv() {
        List<String[]> lines = new ArrayList<>();
        lines.add(Arrays.stream(COLUMNS).map(TEXTS::text).toArray(String[]::new));
        lines.addAll(lines(RowOutcome.REJECTED));
        lines.addAll(lines(RowOutcome.CONFLICT));
        return lines.stream().map(line -> Arrays.stream(line).map(ImportReportTable::quoted)
                .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String quoted(String cell) {
        String harmless = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
