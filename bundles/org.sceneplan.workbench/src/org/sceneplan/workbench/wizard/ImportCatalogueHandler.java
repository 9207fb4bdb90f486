package org.sceneplan.workbench.wizard;

import org.sceneplan.workbench.WizardHandler;

/** Opens the wizard that imports a catalogue. */
public final class ImportCatalogueHandler extends WizardHandler {

    /** A handler of the command. */
    public ImportCatalogueHandler() {
        super(ImportCatalogueWizard::new, NewPlanHandler::selection);
    }
}
