package org.sceneplan.workbench.deliver;

import org.sceneplan.workbench.WizardHandler;

/** Opens the wizard that writes lists, quotation, tags, drawings and models. */
public final class ExportFilesHandler extends WizardHandler {

    /** A handler of the command. */
    public ExportFilesHandler() {
        super(ExportFilesWizard::new, PlanFiles::selection);
    }
}
