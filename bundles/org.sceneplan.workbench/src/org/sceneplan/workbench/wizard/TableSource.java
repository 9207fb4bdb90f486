package org.sceneplan.workbench.wizard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.catalogue.importer.CatalogueKind;
import org.sceneplan.catalogue.importer.ImportMode;
import org.sceneplan.catalogue.importer.RowOutcome;
import org.sceneplan.catalogue.importer.StoreMasterFile;
import org.sceneplan.catalogue.stores.StoreMaster;
import org.sceneplan.editor.PackageTexts;

/** CSV and XLSX files, what becomes of entries that exist already, and where rows of stores are kept. */
final class TableSource implements ImportSource {
    private static final PackageTexts TEXTS = PackageTexts.of(TableSource.class);
    private static final String STORES = "stores.csv";

    private Text files;
    private Combo mode;
    private Combo stores;
    private Path folder;

    @Override
    public String key() {
        return "import";
    }

    @Override
    public void create(Composite page, Runnable changed) {
        new Label(page, SWT.NONE).setText(TEXTS.text("import.files"));
        files = new Text(page, SWT.BORDER);
        files.setToolTipText(TEXTS.text("import.files.tip"));
        files.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        files.addListener(SWT.Modify, event -> changed.run());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(TEXTS.text("browse"));
        browse.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        browse.addListener(SWT.Selection, event -> chooseFiles());
        mode = combo(page, "import.mode");
        Arrays.stream(ImportMode.values()).forEach(each -> mode.add(TEXTS.text("import.mode." + each.name())));
        mode.select(ImportMode.MERGE.ordinal());
        mode.addListener(SWT.Modify, event -> changed.run());
        stores = combo(page, "import.stores");
        stores.add(TEXTS.text("import.stores.none"));
        stores.add(STORES);
        stores.select(1);
        stores.addListener(SWT.Modify, event -> changed.run());
    }

    private static Combo combo(Composite page, String key) {
        new Label(page, SWT.NONE).setText(TEXTS.text(key));
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return combo;
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(files.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(TEXTS.text("import.title"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx"});
        if (dialog.open() != null) {
            files.setText(Arrays.stream(dialog.getFileNames())
                    .map(name -> Path.of(dialog.getFilterPath(), name).toString()).collect(Collectors.joining("; ")));
        }
    }

    @Override
    public void show(IProject project) {
        folder = project == null || project.getLocation() == null ? null : project.getLocation().toFile().toPath();
    }

    private List<Path> files() throws FieldProblemException {
        List<Path> named = new ArrayList<>();
        for (String name : files.getText().split(";")) {
            try {
                if (!name.isBlank()) {
                    named.add(Path.of(name.strip()));
                }
            } catch (InvalidPathException e) {
                throw new FieldProblemException(TEXTS.text("import.noFile", name.strip()));
            }
        }
        for (Path file : named) {
            if (!Files.isRegularFile(file)) {
                throw new FieldProblemException(TEXTS.text("import.noFile", file));
            }
        }
        return named;
    }

    private boolean keepsStores() {
        return stores.getSelectionIndex() > 0 && folder != null;
    }

    @Override
    public CatalogueImportRun read(CatalogueSnapshot base) throws FieldProblemException {
        List<Path> named = files();
        if (named.isEmpty()) {
            return null;
        }
        try {
            StoreMaster known = keepsStores() && Files.exists(folder.resolve(STORES))
                    ? StoreMasterFile.read(folder.resolve(STORES)) : StoreMaster.EMPTY;
            return CatalogueImportRun.of(base, known, ImportMode.values()[mode.getSelectionIndex()], named);
        } catch (CatalogueFileException e) {
            // its folder stands in the field above, and the message has room for two lines
            throw new FieldProblemException(e.message(PackageTexts.language()).replace(e.file().toString(),
                    e.file().getFileName().toString()));
        }
    }

    @Override
    public String remarks(CatalogueImportRun run) {
        String removed = run.removalText(TEXTS.locale());
        if (!run.hasStores()) {
            return removed;
        }
        return removed + (keepsStores() ? TEXTS.text("import.stores.kept", run.stores().size(), STORES)
                : TEXTS.text("import.stores.lost"));
    }

    @Override
    public boolean keepsMore(CatalogueImportRun run) {
        return keepsStores() && run.reports().stream().flatMap(report -> report.rows().stream())
                .anyMatch(row -> row.kind() == CatalogueKind.STORES
                        && (row.outcome() == RowOutcome.ACCEPTED || row.outcome() == RowOutcome.CHANGED));
    }

    @Override
    public List<Path> write(CatalogueImportRun run) {
        boolean removed = run.removals().stream().anyMatch(removal -> removal.kind() == CatalogueKind.STORES);
        if (!keepsMore(run) && !(keepsStores() && removed)) {
            return List.of();
        }
        try {
            Files.writeString(folder.resolve(STORES), StoreMasterFile.text(run.stores()));
            return List.of(folder.resolve(STORES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
