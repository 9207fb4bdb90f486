package org.sceneplan.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** The edit menu that all open plans share acts on the plan that is active. */
public final class PlanActionBars extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof FloorPlanEditor plan) {
            plan.bindActions();
        }
    }
}
