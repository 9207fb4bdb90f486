package org.sceneplan.workbench.deliver;

import org.eclipse.jface.viewers.StructuredSelection;
import org.sceneplan.workbench.WizardHandler;

/** Opens the wizard that takes back a display checklist. */
public final class ImportChecklistHandler extends WizardHandler {

    /** A handler of the command. */
    public ImportChecklistHandler() {
        super(ImportChecklistWizard::new, event -> StructuredSelection.EMPTY);
    }
}
