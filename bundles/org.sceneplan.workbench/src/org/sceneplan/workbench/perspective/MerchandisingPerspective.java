package org.sceneplan.workbench.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** For choosing what is shown: the checklist large below the plan, the catalogue left, properties and findings. */
public final class MerchandisingPerspective implements IPerspectiveFactory {

    /** Id of this perspective in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.merchandisingPerspective";

    private static final float LEFT_SHARE = 0.18f;
    private static final float PLAN_SHARE = 0.58f;
    private static final float RIGHT_SHARE = 0.74f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout catalogue = layout.createFolder("catalogue", IPageLayout.LEFT, LEFT_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        PlanViews.add(catalogue, PlanViews.CATALOGUE);
        catalogue.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout checklist = layout.createFolder("checklist", IPageLayout.BOTTOM, PLAN_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        PlanViews.add(checklist, PlanViews.CHECKLIST);
        PlanViews.add(checklist, PlanViews.FINDINGS);
        checklist.addPlaceholder(PlanViews.LAYERS);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.RIGHT, RIGHT_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        properties.addView(IPageLayout.ID_PROP_SHEET);
        properties.addPlaceholder(IPageLayout.ID_OUTLINE);
        properties.addPlaceholder(PlanViews.OVERVIEW);
        properties.addPlaceholder(PlanViews.AREA_BALANCE);
        PlanViews.addShortcuts(layout);
    }
}
