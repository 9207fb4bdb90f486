package org.sceneplan.workbench.deliver;

import org.sceneplan.workbench.WizardHandler;

/** Opens the wizard that writes plan packages. */
public final class ExportPackageHandler extends WizardHandler {

    /** A handler of the command. */
    public ExportPackageHandler() {
        super(ExportPackageWizard::new, PlanFiles::selection);
    }
}
