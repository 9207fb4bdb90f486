package org.sceneplan.workbench.wizard;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.workbench.WizardHandler;

/** Opens the wizard for a new store plan on what is selected. */
public final class NewPlanHandler extends WizardHandler {

    /** A handler of the command. */
    public NewPlanHandler() {
        super(NewPlanWizard::new, NewPlanHandler::selection);
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
