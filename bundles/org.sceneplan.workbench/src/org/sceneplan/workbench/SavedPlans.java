package org.sceneplan.workbench;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.deliver.Workspaces;

/** Tells the projects when a plan was saved: the editor writes past them, into whatever file it was opened from. */
final class SavedPlans implements IPartListener2, IPropertyListener {
    private static final PackageTexts TEXTS = PackageTexts.of(SavedPlans.class);

    /** Watches the plans of a window. */
    void watch(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            Arrays.stream(page.getEditorReferences()).forEach(this::partOpened);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference && reference.getPart(false) instanceof FloorPlanEditor editor) {
            editor.addPropertyListener(this);
        }
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPartConstants.PROP_DIRTY && source instanceof FloorPlanEditor editor
                && editor.session() != null && !editor.isDirty()) {
            Path file = editor.session().file();
            Job.createSystem(TEXTS.text("SavedPlans_job"), (ICoreRunnable) monitor -> Workspaces.refresh(file))
                    .schedule();
        }
    }
}
