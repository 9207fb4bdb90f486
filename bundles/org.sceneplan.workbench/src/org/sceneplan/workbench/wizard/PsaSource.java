package org.sceneplan.workbench.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.importer.CatalogueImportRun;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.psa.PsaImport;
import org.sceneplan.exchange.psa.PsaRefusedException;
import org.sceneplan.exchange.psa.PsaReport;
import org.sceneplan.exchange.psa.PsaSettings;
import org.sceneplan.exchange.psa.PsaTypes;
import org.sceneplan.exchange.psa.PsaUnits;

/** A ProSpace planogram file, its unit, and a text that names the product types of its categories. */
final class PsaSource implements ImportSource {
    private static final PackageTexts TEXTS = PackageTexts.of(PsaSource.class);
    private static final int MAX_TYPES_BYTES = 1_000_000;

    private FileField file;
    private FileField types;
    private Combo units;
    private PsaReport report;

    @Override
    public String key() {
        return "psa";
    }

    @Override
    public void create(Composite page, Runnable changed) {
        file = new FileField(page, TEXTS.text("psa.file"), TEXTS.text("browse"), "*.psa");
        file.onChange(changed);
        new Label(page, SWT.NONE).setText(TEXTS.text("psa.units"));
        units = new Combo(page, SWT.READ_ONLY);
        units.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        units.add(TEXTS.text("psa.units.guess"));
        for (PsaUnits each : PsaUnits.values()) {
            units.add(TEXTS.text("psa.units." + each.name()));
        }
        units.select(0);
        units.addListener(SWT.Modify, event -> changed.run());
        types = new FileField(page, TEXTS.text("psa.types"), TEXTS.text("browse.types"), "*.txt");
        types.onChange(changed);
    }

    @Override
    public CatalogueImportRun read(CatalogueSnapshot base) throws FieldProblemException {
        report = null;
        Path named = file.file().orElse(null);
        if (named == null) {
            return null;
        }
        if (!Files.isRegularFile(named)) {
            throw new FieldProblemException(TEXTS.text("import.noFile", named));
        }
        int unit = units.getSelectionIndex();
        PsaSettings settings = new PsaSettings(unit <= 0 ? Optional.empty() : Optional.of(PsaUnits.values()[unit - 1]),
                types());
        try {
            PsaImport read = PsaImport.of(named, base, settings);
            report = read.psa().report();
            return read.run();
        } catch (PsaRefusedException e) {
            throw new FieldProblemException(e.message(TEXTS.locale()));
        } catch (CatalogueFileException e) {
            throw new FieldProblemException(e.message(TEXTS.locale()));
        }
    }

    private Map<String, String> types() throws FieldProblemException {
        Path named = types.file().orElse(null);
        if (named == null) {
            return Map.of();
        }
        try {
            if (!Files.isRegularFile(named) || Files.size(named) > MAX_TYPES_BYTES) {
                throw new FieldProblemException(TEXTS.text("import.noFile", named));
            }
            PsaTypes read = PsaTypes.of(Files.readAllLines(named));
            if (read.wrongLine() > 0) {
                throw new FieldProblemException(TEXTS.text("psa.types.wrong", named.getFileName(), read.wrongLine()));
            }
            return read.typeByCategory();
        } catch (IOException e) {
            throw new FieldProblemException(TEXTS.text("import.noFile", named));
        }
    }

    @Override
    public String remarks(CatalogueImportRun run) {
        return report == null ? "" : report.toText(TEXTS.locale());
    }
}
