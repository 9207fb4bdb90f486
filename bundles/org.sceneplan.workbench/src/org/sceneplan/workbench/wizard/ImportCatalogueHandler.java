package org.sceneplan.workbench.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that imports a catalogue. */
public final class ImportCatalogueHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ImportCatalogueWizard wizard = new ImportCatalogueWizard();
        wizard.init(window.getWorkbench(), NewPlanHandler.selection(event));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
