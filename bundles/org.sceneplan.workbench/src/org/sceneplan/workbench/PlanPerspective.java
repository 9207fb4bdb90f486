package org.sceneplan.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The perspective of the floor plan: projects left, the plan in the middle, outline and properties right. */
public final class PlanPerspective implements IPerspectiveFactory {

    /** Id of this perspective in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.planPerspective";

    private static final float EXPLORER_SHARE = 0.2f;
    private static final float OUTLINE_SHARE = 0.74f;
    private static final float PROPERTIES_SHARE = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, EXPLORER_SHARE, IPageLayout.ID_EDITOR_AREA);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, OUTLINE_SHARE, IPageLayout.ID_EDITOR_AREA);
        layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.BOTTOM, PROPERTIES_SHARE, IPageLayout.ID_OUTLINE);
        layout.getViewLayout(ProjectExplorer.VIEW_ID).setCloseable(false);
    }
}
