package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
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

    private static final int REMARK_LINES = 3;

    private final ImportSource source;
    private final IProject proposed;
    private Combo base;
    private Combo project;
    private Text id;
    private Text version;
    private ImportReportTable report;
    private Text remarks;
    private CatalogueImportRun run;
    private List<Path> baseFiles = List.of();
    private CatalogueSnapshot readBase;
    private Path readFrom;
    private String problem;

    ImportCataloguePage(ImportSource source, IProject proposed) {
        super("import");
        this.source = source;
        this.proposed = proposed;
        setTitle(TEXTS.text(source.key() + ".heading"));
        setDescription(TEXTS.text(source.key() + ".description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        source.create(page, this::read);
        project = combo(page, "import.project", SWT.READ_ONLY);
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .forEach(each -> project.add(each.getName()));
        project.select(proposed == null ? 0 : Math.max(0, project.indexOf(proposed.getName())));
        base = combo(page, "import.base", SWT.READ_ONLY);
        fillBases();
        source.show(project());
        project.addListener(SWT.Selection, event -> {
            fillBases();
            source.show(project());
            read();
        });
        base.addListener(SWT.Selection, event -> read());
        report = new ImportReportTable(page);
        remarks = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridData said = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
        said.heightHint = REMARK_LINES * remarks.getLineHeight();
        said.widthHint = 100;
        remarks.setLayoutData(said);
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

    private void read() {
        run = null;
        problem = null;
        try {
            run = source.read(base());
            if (run != null) {
                id.setText(run.base().id());
                version.setText(run.derivedVersion());
            }
        } catch (FieldProblemException e) {
            problem = e.getMessage();
        } catch (CatalogueFileException e) {
            problem = e.message(PackageTexts.language());
        }
        report.show(run);
        remarks.setText(run == null ? "" : source.remarks(run).strip());
        validate();
    }

    /** Read once, as fields are read at every key. */
    private CatalogueSnapshot base() throws CatalogueFileException {
        Path wanted = base.getSelectionIndex() <= 0 ? null : baseFiles.get(base.getSelectionIndex() - 1);
        if (readBase == null || !Objects.equals(wanted, readFrom)) {
            readBase = wanted == null ? SampleCatalogue.load() : CatalogueFile.read(wanted);
            readFrom = wanted;
        }
        return readBase;
    }

    private void validate() {
        String wrong = problem;
        if (wrong == null && project() == null) {
            wrong = TEXTS.text("import.noProject");
        } else if (run != null && (id.getText().isBlank() || version.getText().isBlank())) {
            wrong = TEXTS.text("import.noVersion");
        } else if (run != null && !run.changesAnything() && !source.keepsMore(run)) {
            wrong = TEXTS.text("import.nothing", run.count(RowOutcome.REJECTED) + run.count(RowOutcome.CONFLICT));
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
