package org.sceneplan.workbench.wizard;

/** "Import catalogue": tables of products, fixtures and stores, with a report before anything is taken. */
public final class ImportCatalogueWizard extends AbstractImportWizard {

    /** A wizard that is not yet initialised. */
    public ImportCatalogueWizard() {
        super(new TableSource());
    }
}
