package org.sceneplan.workbench.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** A survey or a drawing of a store that is opened begins a plan: the wizard stands on it. */
public final class NewPlanLauncher implements IEditorLauncher {

    @Override
    public void open(IPath path) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(path);
        NewPlanWizard wizard = new NewPlanWizard();
        wizard.init(workbench, file == null ? StructuredSelection.EMPTY : new StructuredSelection(file));
        new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard).open();
    }
}
