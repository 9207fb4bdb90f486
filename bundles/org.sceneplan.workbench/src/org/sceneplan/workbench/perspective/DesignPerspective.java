package org.sceneplan.workbench.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * For drawing a store: projects and catalogue left, the plan in the middle, outline, properties and area balance
 * right, findings and layers below.
 */
public final class DesignPerspective implements IPerspectiveFactory {

    /** Id of this perspective in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.planPerspective";

    private static final float LEFT_SHARE = 0.18f;
    private static final float RIGHT_SHARE = 0.76f;
    private static final float BELOW_SHARE = 0.73f;
    private static final float PROJECTS_SHARE = 0.3f;
    private static final float OUTLINE_SHARE = 0.36f;
    private static final float PROPERTIES_SHARE = 0.56f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout projects = layout.createFolder("projects", IPageLayout.LEFT, LEFT_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        projects.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout outline = layout.createFolder("outline", IPageLayout.RIGHT, RIGHT_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        outline.addView(IPageLayout.ID_OUTLINE);
        PlanViews.add(outline, PlanViews.OVERVIEW);
        IFolderLayout findings = layout.createFolder("findings", IPageLayout.BOTTOM, BELOW_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        PlanViews.add(findings, PlanViews.FINDINGS);
        PlanViews.add(findings, PlanViews.LAYERS);
        findings.addPlaceholder(PlanViews.CHECKLIST);
        findings.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        PlanViews.add(layout.createFolder("catalogue", IPageLayout.BOTTOM, PROJECTS_SHARE, "projects"),
                PlanViews.CATALOGUE);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, OUTLINE_SHARE, "outline");
        properties.addView(IPageLayout.ID_PROP_SHEET);
        IFolderLayout balance = layout.createFolder("balance", IPageLayout.BOTTOM, PROPERTIES_SHARE, "properties");
        PlanViews.add(balance, PlanViews.AREA_BALANCE);
        PlanViews.addShortcuts(layout);
        layout.getViewLayout(ProjectExplorer.VIEW_ID).setCloseable(false);
    }
}
