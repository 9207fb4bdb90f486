package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.catalogue.io.CatalogueFile;
import org.sceneplan.catalogue.io.CatalogueLibrary;
import org.sceneplan.editor.PackageTexts;

/** Files, what would become of their rows, and where the catalogue goes. */
final class ImportCataloguePage extends WizardPage {
    private static final PackageTexts TEXTS = PackageTexts.of(ImportCataloguePage.class);

    private final IProject proposed;
    private final List<Path> files = new ArrayList<>();
    private Text fileNames;
    private Combo base;
    private Combo project;
    private Text id;
    private Text version;
    private ImportReportTable report;
    private CatalogueImportRun run;
    private List<Path> baseFiles = List.of();
    private String problem;

    ImportCataloguePage(IProject proposed) {
        super("import");
        this.proposed = proposed;
        setTitle(TEXTS.text("import.heading"));
        setDescription(TEXTS.text("import.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        new Label(page, SWT.NONE).setText(TEXTS.text("import.files"));
        fileNames = new Text(page, SWT.BORDER | SWT.READ_ONLY);
        fileNames.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(TEXTS.text("browse"));
        browse.addListener(SWT.Selection, event -> chooseFiles());
        project = combo(page, "import.project", SWT.READ_ONLY);
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .forEach(each -> project.add(each.getName()));
        project.select(proposed == null ? 0 : Math.max(0, project.indexOf(proposed.getName())));
        base = combo(page, "import.base", SWT.READ_ONLY);
        fillBases();
        project.addListener(SWT.Selection, event -> {
            fillBases();
            read();
        });
        base.addListener(SWT.Selection, event -> read());
        report = new ImportReportTable(page);
        id = text(page, "import.id");
        version = text(page, "import.version");
        id.setText(SampleCatalogue.ID);
        setControl(page);
        setPageComplete(false);
    }

    private static Combo combo(Composite page, String key, int style) {
        new Label(page, SWT.NONE).setText(TEXTS.text(key));
        Combo combo = new Combo(page, style);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return combo;
    }

    private Text text(Composite page, String key) {
        new Label(page, SWT.NONE).setText(TEXTS.text(key));
        Text text = new Text(page, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        text.addListener(SWT.Modify, event -> validate());
        return text;
    }

    private void fillBases() {
        base.removeAll();
        base.add(TEXTS.text("import.bundled", SampleCatalogue.ID, SampleCatalogue.VERSION));
        IProject chosen = project();
        baseFiles = chosen == null || chosen.getLocation() == null ? List.of()
                : CatalogueLibrary.files(chosen.getLocation().toFile().toPath());
        baseFiles.forEach(file -> base.add(file.getFileName().toString()));
        base.select(0);
    }

    private IProject project() {
        return project.getText().isEmpty() ? null
                : ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx"});
        if (dialog.open() != null) {
            files.clear();
            for (String name : dialog.getFileNames()) {
                files.add(Path.of(dialog.getFilterPath(), name));
            }
            fileNames.setText(String.join(", ", dialog.getFileNames()));
            read();
        }
    }

    private void read() {
        run = null;
        problem = null;
        if (!files.isEmpty()) {
            try {
                run = CatalogueImportRun.of(base(), files);
                id.setText(run.base().id());
                version.setText(run.derivedVersion());
            } catch (CatalogueFileException e) {
                problem = e.message(PackageTexts.language());
            }
        }
        report.show(run);
        validate();
    }

    private CatalogueSnapshot base() throws CatalogueFileException {
        int index = base.getSelectionIndex();
        return index <= 0 ? SampleCatalogue.load() : CatalogueFile.read(baseFiles.get(index - 1));
    }

    private void validate() {
        String wrong = problem;
        if (wrong == null && project() == null) {
            wrong = TEXTS.text("import.noProject");
        } else if (run != null && (id.getText().isBlank() || version.getText().isBlank())) {
            wrong = TEXTS.text("import.noVersion");
        } else if (run != null && !run.changesAnything()) {
            wrong = TEXTS.text("import.nothing", run.count(RowOutcome.REJECTED));
        }
        setErrorMessage(wrong);
        setPageComplete(run != null && wrong == null);
    }

    CatalogueImportRun run() {
        return run;
    }

    String catalogueId() {
        return id.getText().strip();
    }

    String catalogueVersion() {
        return version.getText().strip();
    }

    /** The file in the project: the one it was based on, else one named after the catalogue. */
    IFile target() {
        int index = base.getSelectionIndex();
        boolean own = index > 0 && baseFiles.get(index - 1).getParent()
                .equals(project().getLocation().toFile().toPath());
        return project().getFile(own ? baseFiles.get(index - 1).getFileName().toString()
                : catalogueId().replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + CatalogueLibrary.ENDING);
    }
}
