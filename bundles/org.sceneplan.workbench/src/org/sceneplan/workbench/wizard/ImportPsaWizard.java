package org.sceneplan.workbench.wizard;

/** "Import planogram": products and bays of a ProSpace file, with a report before anything is taken. */
public final class ImportPsaWizard extends AbstractImportWizard {

    /** A wizard that is not yet initialised. */
    public ImportPsaWizard() {
        super(new PsaSource());
    }
}
