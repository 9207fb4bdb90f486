package org.sceneplan.workbench;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Shows what a job has made; may be called in any thread, shows it when the workbench is next idle. */
public final class PlanOpener {

    private PlanOpener() {
    }

    /** Opens a file in its editor. */
    public static void open(IFile file) {
        inWindow(window -> {
            IWorkbenchPage page = window.getActivePage();
            if (page != null && file.exists()) {
                try {
                    IDE.openEditor(page, file);
                    if (page.findView(ProjectExplorer.VIEW_ID) instanceof ISetSelectionTarget projects) {
                        projects.selectReveal(new StructuredSelection(file));
                    }
                } catch (PartInitException e) {
                    Platform.getLog(PlanOpener.class).log(e.getStatus());
                }
            }
        });
    }

    /** Tells the user something that he asked for came out otherwise. */
    public static void tell(String title, String message) {
        inWindow(window -> MessageDialog.openInformation(window.getShell(), title, message));
    }

    private static void inWindow(java.util.function.Consumer<IWorkbenchWindow> step) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.isWorkbenchRunning()
                    ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
            if (window == null && PlatformUI.isWorkbenchRunning()
                    && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
                window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            }
            if (window != null) {
                step.accept(window);
            }
        });
    }
}
