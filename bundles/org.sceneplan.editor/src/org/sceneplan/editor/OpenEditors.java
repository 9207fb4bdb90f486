package org.sceneplan.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sceneplan.editor.session.PlanSession;

/** The plans that are open in any window; thread of the user interface. */
public final class OpenEditors {

    private OpenEditors() {
    }

    /** All editors with a plan in them; those not looked at since the start have none. */
    public static List<FloorPlanEditor> all() {
        List<FloorPlanEditor> all = new ArrayList<>();
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    if (reference.getEditor(false) instanceof FloorPlanEditor editor && editor.session() != null) {
                        all.add(editor);
                    }
                }
            }
        }
        return all;
    }

    /** The editors of one plan. */
    public static List<FloorPlanEditor> of(PlanSession session) {
        return all().stream().filter(editor -> editor.session() == session).toList();
    }
}
