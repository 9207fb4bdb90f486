package org.sceneplan.workbench.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.exchange.checklist.ChecklistImport;
import org.sceneplan.exchange.checklist.ChecklistRefusedException;
import org.sceneplan.exchange.checklist.ImportReportCsv;
import org.sceneplan.exchange.checklist.ImportVerdict;
import org.sceneplan.exchange.checklist.RowVerdict;
import org.sceneplan.files.WholeFile;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.editor.PackageTexts;

/** The file, the verdict on every row of it, and the report to keep. */
final class ImportChecklistPage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(ImportChecklistPage.class);
    private static final int LINES = 12;
    private static final int SHOWN = 2_000;
    private static final int[] WIDTHS_EM = {6, 10, 9, 9, 44};
    private static final String[] COLUMNS = {"checklist.row", "checklist.verdict", "checklist.fixture",
        "checklist.position", "checklist.details"};
    private static final List<ImportVerdict> ORDER = List.of(ImportVerdict.CONFLICT, ImportVerdict.UNKNOWN_ROW,
            ImportVerdict.MISSING_ROW, ImportVerdict.TAKEN);

    private final PlanSession session;
    private TargetField file;
    private Label counts;
    private Table table;
    private Button save;
    private ChecklistImport result;

    /** @param session plan in front; null = none is open */
    ImportChecklistPage(PlanSession session) {
        super("checklist");
        this.session = session;
        setTitle(TEXTS.text("checklist.heading"));
        setDescription(TEXTS.text("checklist.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(4, false));
        file = new TargetField(page, TEXTS.text("checklist.file"), SWT.OPEN, false, "*.xlsx", "*.csv");
        counts = new Label(page, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        wide.widthHint = page.getDisplay().getBounds().width / 3;
        counts.setLayoutData(wide);
        save = new Button(page, SWT.PUSH);
        save.setText(TEXTS.text("checklist.save"));
        save.setEnabled(false);
        save.addListener(SWT.Selection, event -> saveReport());
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        int em = Math.max(table.getItemHeight() / 2, 8);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(TEXTS.text(COLUMNS[i]));
            column.setWidth(WIDTHS_EM[i] * em);
        }
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        data.heightHint = LINES * table.getItemHeight();
        table.setLayoutData(data);
        file.onChange(this::read);
        setControl(page);
        setPageComplete(false);
        if (session == null) {
            setErrorMessage(TEXTS.text("noPlan"));
        }
    }

    /** What was read; ask {@link #isPageComplete()} first. */
    ChecklistImport result() {
        return result;
    }

    private void read() {
        result = null;
        String problem = session == null ? TEXTS.text("noPlan") : null;
        Optional<Path> chosen = file.path().filter(Files::isRegularFile);
        if (problem == null && chosen.isPresent()) {
            ChecklistRefusedException[] refused = new ChecklistRefusedException[1];
            BusyIndicator.showWhile(getShell().getDisplay(), () -> {
                try {
                    result = ChecklistImport.read(session.context(), chosen.get());
                } catch (ChecklistRefusedException e) {
                    refused[0] = e;
                }
            });
            problem = refused[0] == null ? null : refused[0].message(PackageTexts.language());
        }
        setErrorMessage(problem);
        show();
        setPageComplete(result != null && !result.reportByPosition().isEmpty());
    }

    private void show() {
        table.removeAll();
        save.setEnabled(result != null);
        if (result == null) {
            counts.setText("");
            return;
        }
        counts.setText(TEXTS.text("checklist.counts", result.rowsRead(), result.count(ImportVerdict.TAKEN),
                result.count(ImportVerdict.UNCHANGED), result.count(ImportVerdict.CONFLICT),
                result.count(ImportVerdict.UNKNOWN_ROW), result.count(ImportVerdict.NO_LINE),
                result.count(ImportVerdict.MISSING_ROW))
                + result.remarks().stream().map(remark -> "\n" + pick(remark)).collect(Collectors.joining()));
        for (ImportVerdict verdict : ORDER) {
            for (RowVerdict row : result.rows()) {
                if (row.verdict() == verdict && table.getItemCount() < SHOWN) {
                    new TableItem(table, SWT.NONE).setText(new String[] {row.row() == 0 ? "" : "" + row.row(),
                        pick(verdict.title()), row.fixture(), row.position(), details(row)});
                }
            }
        }
        counts.getParent().layout();
    }

    private static String details(RowVerdict row) {
        List<String> parts = new ArrayList<>();
        row.reasons().forEach(reason -> parts.add(pick(reason)));
        row.changes().forEach(change -> parts.add(TEXTS.text("checklist.change", pick(change.field().title()),
                pick(change.before()), pick(change.after()))));
        return String.join("; ", parts);
    }

    private void saveReport() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFileName("checklist-report.csv");
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setOverwrite(true);
        String name = dialog.open();
        if (name != null) {
            try {
                WholeFile.write(Path.of(name), out -> ImportReportCsv.write(result,
                        ListSubject.of(session.context()), PackageTexts.language(), out));
            } catch (IOException e) {
                MessageDialog.openError(getShell(), TEXTS.text("checklist.title"), TEXTS.text("unwritable", name,
                        String.valueOf(e.getMessage())));
            }
        }
    }

    private static String pick(Bilingual text) {
        return text.in(PackageTexts.language());
    }
}
