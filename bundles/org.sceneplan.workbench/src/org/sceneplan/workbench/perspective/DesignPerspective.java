package org.sceneplan.workbench.perspective;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * For drawing a store: projects and catalogue left, the plan in the middle, outline, properties and area balance
 * right, findings and layers over the whole width below both. On a low screen fewer views stand above each other, so
 * that each shows more than a few lines.
 */
public final class DesignPerspective implements IPerspectiveFactory {

    /** Id of this perspective in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.planPerspective";

    private static final int LOW_SCREEN_POINTS = 1000;
    private static final float LEFT_SHARE = 0.17f;
    private static final float RIGHT_SHARE = 0.74f;
    private static final float BELOW_SHARE = 0.7f;
    private static final float BELOW_SHARE_LOW = 0.65f;
    private static final float PROJECTS_SHARE = 0.3f;
    private static final float OUTLINE_SHARE = 0.36f;
    private static final float PROPERTIES_SHARE = 0.56f;
    private static final float PROPERTIES_SHARE_LOW = 0.45f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        boolean low = heightPoints() < LOW_SCREEN_POINTS;
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("catalogue", IPageLayout.LEFT, LEFT_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        IFolderLayout findings = layout.createFolder("findings", IPageLayout.BOTTOM,
                low ? BELOW_SHARE_LOW : BELOW_SHARE, IPageLayout.ID_EDITOR_AREA);
        PlanViews.add(findings, PlanViews.FINDINGS);
        PlanViews.add(findings, PlanViews.LAYERS);
        findings.addPlaceholder(PlanViews.CHECKLIST);
        findings.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout right = layout.createFolder("properties", IPageLayout.RIGHT, RIGHT_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        addLeft(layout, left, low);
        addRight(layout, right, low);
        PlanViews.addShortcuts(layout);
        layout.getViewLayout(ProjectExplorer.VIEW_ID).setCloseable(false);
    }

    /** Of the screen, or of the window where that is there already and lower. */
    private static int heightPoints() {
        int screen = Display.getCurrent().getPrimaryMonitor().getClientArea().height;
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? screen : Math.min(screen, window.getShell().getSize().y);
    }

    private static void addLeft(IPageLayout layout, IFolderLayout left, boolean low) {
        IFolderLayout projects = low ? left
                : layout.createFolder("projects", IPageLayout.TOP, PROJECTS_SHARE, "catalogue");
        PlanViews.add(left, PlanViews.CATALOGUE);
        projects.addView(ProjectExplorer.VIEW_ID);
    }

    private static void addRight(IPageLayout layout, IFolderLayout right, boolean low) {
        IFolderLayout outline = low ? right
                : layout.createFolder("outline", IPageLayout.TOP, OUTLINE_SHARE, "properties");
        right.addView(IPageLayout.ID_PROP_SHEET);
        outline.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout balance = layout.createFolder("balance", IPageLayout.BOTTOM,
                low ? PROPERTIES_SHARE_LOW : PROPERTIES_SHARE, "properties");
        PlanViews.add(balance, PlanViews.AREA_BALANCE);
        PlanViews.add(low ? balance : outline, PlanViews.OVERVIEW);
    }
}
