package org.sceneplan.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective of the floor plan: the editor in the middle. */
public final class PlanPerspective implements IPerspectiveFactory {

    /** Id of this perspective in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.planPerspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
