package org.sceneplan.workbench;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Shows the first sample plan as soon as it is there, so that a new user sees a plan at once. */
final class FirstPlan implements Consumer<IFile> {

    @Override
    public void accept(IFile file) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(file));
        }
    }

    private static void open(IFile file) {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : null;
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !file.exists()) {
            return;
        }
        IViewPart explorer = page.findView(ProjectExplorer.VIEW_ID);
        if (explorer instanceof ISetSelectionTarget target) {
            target.selectReveal(new StructuredSelection(file));
        }
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            Platform.getLog(FirstPlan.class).log(e.getStatus());
        }
    }
}
