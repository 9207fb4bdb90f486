package org.sceneplan.workbench.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.checklist.quote.QuoteTerms;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.quote.QuoteTermsException;
import org.sceneplan.exchange.quote.QuoteTermsReader;
import org.sceneplan.files.WholeFile;

/** Which files, where, in which language; terms of the quotation and the day of the tags. */
final class ExportFilesPage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportFilesPage.class);

    private final List<Path> plans;
    private final Map<Deliverable, Button> buttonByFile = new EnumMap<>(Deliverable.class);
    private TargetField folder;
    private LanguageField language;
    private TargetField termsFile;
    private Text day;
    private QuoteTerms terms = QuoteTermsReader.defaults();

    ExportFilesPage(List<Path> plans) {
        super("files");
        this.plans = plans;
        setTitle(TEXTS.text("files.heading"));
        setDescription(TEXTS.text("files.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(4, false));
        new Label(page, SWT.NONE).setText(TEXTS.text("plans"));
        Label name = new Label(page, SWT.NONE);
        name.setText(plans.isEmpty() ? "" : plans.getFirst().getFileName().toString());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        Group what = new Group(page, SWT.NONE);
        what.setText(TEXTS.text("files.what"));
        what.setLayout(new GridLayout(2, true));
        what.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
        for (Deliverable file : Deliverable.values()) {
            Button button = new Button(what, SWT.CHECK);
            button.setText(TEXTS.text("files." + file.name()));
            button.setToolTipText(TEXTS.text("files." + file.name() + ".tip"));
            button.setSelection(file == Deliverable.LISTS);
            button.addListener(SWT.Selection, event -> validate());
            buttonByFile.put(file, button);
        }
        folder = new TargetField(page, TEXTS.text("files.folder"), SWT.SAVE, true);
        language = new LanguageField(page);
        createTerms(page);
        new Label(page, SWT.NONE).setText(TEXTS.text("files.day"));
        day = new Text(page, SWT.BORDER);
        day.setText(LocalDate.now().toString());
        day.setToolTipText(TEXTS.text("files.day.tip"));
        day.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        setControl(page);
        if (!plans.isEmpty()) {
            folder.set(String.valueOf(plans.getFirst().toAbsolutePath().getParent()));
        }
        folder.onChange(this::validate);
        termsFile.onChange(this::validate);
        day.addListener(SWT.Modify, event -> validate());
        validate();
    }

    private void createTerms(Composite page) {
        termsFile = new TargetField(page, TEXTS.text("files.terms"), SWT.OPEN, false, "*.json");
        new Label(page, SWT.NONE);
        Button save = new Button(page, SWT.PUSH);
        save.setText(TEXTS.text("files.saveTerms"));
        save.setToolTipText(TEXTS.text("files.saveTerms.tip"));
        save.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
        save.addListener(SWT.Selection, event -> saveTerms());
    }

    private void saveTerms() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFileName("quote-terms.json");
        dialog.setFilterPath(folder.text());
        dialog.setFilterExtensions(new String[] {"*.json"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                WholeFile.write(Path.of(chosen), QuoteTermsReader.defaultBytes());
                termsFile.set(chosen);
            } catch (IOException e) {
                MessageDialog.openError(getShell(), TEXTS.text("files.title"), TEXTS.text("unwritable", chosen,
                        String.valueOf(e.getMessage())));
            }
        }
    }

    /** What was chosen; ask {@link #isPageComplete()} first. */
    FilesOrder order() {
        String text = day.getText().strip();
        return new FilesOrder(wanted(), folder.path().orElseThrow(), language.locale(),
                text.isEmpty() ? null : LocalDate.parse(text), terms);
    }

    private Set<Deliverable> wanted() {
        Set<Deliverable> wanted = EnumSet.noneOf(Deliverable.class);
        buttonByFile.forEach((file, button) -> {
            if (button.getSelection()) {
                wanted.add(file);
            }
        });
        return wanted;
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (plans.isEmpty()) {
            return TEXTS.text("noPlan");
        }
        if (plans.size() > 1) {
            return TEXTS.text("files.onePlan");
        }
        if (wanted().isEmpty()) {
            return TEXTS.text("files.nothing");
        }
        if (folder.path().isEmpty() || !folder.path().get().isAbsolute() || Files.isRegularFile(folder.path().get())) {
            return TEXTS.text("files.noFolder");
        }
        try {
            if (!day.getText().isBlank()) {
                LocalDate.parse(day.getText().strip());
            }
            terms = termsFile.path().isPresent() ? QuoteTermsReader.read(termsFile.path().get())
                    : QuoteTermsReader.defaults();
            return null;
        } catch (DateTimeException e) {
            return TEXTS.text("files.noDay", day.getText());
        } catch (QuoteTermsException e) {
            return e.message(PackageTexts.language());
        }
    }
}
