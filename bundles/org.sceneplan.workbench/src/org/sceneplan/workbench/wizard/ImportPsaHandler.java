package org.sceneplan.workbench.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that imports a ProSpace file. */
public final class ImportPsaHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ImportPsaWizard wizard = new ImportPsaWizard();
        wizard.init(window.getWorkbench(), NewPlanHandler.selection(event));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
