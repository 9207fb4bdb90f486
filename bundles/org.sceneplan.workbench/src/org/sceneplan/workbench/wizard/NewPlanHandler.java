package org.sceneplan.workbench.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new store plan on what is selected. */
public final class NewPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewPlanWizard wizard = new NewPlanWizard();
        wizard.init(window.getWorkbench(), selection(event));
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }

    /** What is selected in the projects, else the project of the open plan. */
    static IStructuredSelection selection(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected && !selected.isEmpty()
                && HandlerUtil.getActivePart(event) != HandlerUtil.getActiveEditor(event)) {
            return selected;
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        org.eclipse.core.resources.IFile file = editor == null ? null
                : editor.getEditorInput().getAdapter(org.eclipse.core.resources.IFile.class);
        return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file.getParent());
    }
}
