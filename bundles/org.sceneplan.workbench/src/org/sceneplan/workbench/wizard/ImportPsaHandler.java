package org.sceneplan.workbench.wizard;

import org.sceneplan.workbench.WizardHandler;

/** Opens the wizard that imports a ProSpace file. */
public final class ImportPsaHandler extends WizardHandler {

    /** A handler of the command. */
    public ImportPsaHandler() {
        super(ImportPsaWizard::new, NewPlanHandler::selection);
    }
}
