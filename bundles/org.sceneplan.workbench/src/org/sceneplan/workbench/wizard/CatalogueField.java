package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.catalogue.PlanCatalogue;

/** The catalogue of a new plan: the bundled one, or one that was imported into its project. */
final class CatalogueField {
    private static final PackageTexts TEXTS = PackageTexts.of(CatalogueField.class);

    private final Combo combo;
    private final List<CatalogueSnapshot> catalogues = new ArrayList<>();
    private Path shownFolder;

    CatalogueField(Composite page) {
        new Label(page, SWT.NONE).setText(TEXTS.text("target.catalogue"));
        combo = new Combo(page, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        offer(SampleCatalogue.load());
        combo.select(0);
    }

    /** Offers what a plan in a project can use; files that cannot be read are left out. */
    void show(IProject project) {
        Path folder = project == null || !project.exists() || project.getLocation() == null ? null
                : project.getLocation().toFile().toPath();
        if (folder == null ? shownFolder == null : folder.equals(shownFolder)) {
            return;
        }
        shownFolder = folder;
        String chosen = combo.getText();
        catalogues.clear();
        combo.removeAll();
        PlanCatalogue.offered(folder).forEach(this::offer);
        combo.select(Math.max(0, combo.indexOf(chosen)));
    }

    private void offer(CatalogueSnapshot catalogue) {
        catalogues.add(catalogue);
        combo.add(PlanCatalogue.name(catalogue));
    }

    /** The one chosen. */
    CatalogueSnapshot catalogue() {
        return catalogues.get(combo.getSelectionIndex());
    }
}
