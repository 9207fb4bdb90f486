package org.sceneplan.workbench.deliver;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that writes lists, quotation, tags, drawings and models. */
public final class ExportFilesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ExportFilesWizard wizard = new ExportFilesWizard();
        wizard.init(window.getWorkbench(), PlanFiles.selection(event));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
