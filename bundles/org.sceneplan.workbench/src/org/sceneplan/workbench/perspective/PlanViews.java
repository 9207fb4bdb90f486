package org.sceneplan.workbench.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

/** Ids of the views of a store plan. */
final class PlanViews {
    static final String FINDINGS = "org.sceneplan.workbench.view.findings";
    static final String CHECKLIST = "org.sceneplan.workbench.view.checklist";
    static final String AREA_BALANCE = "org.sceneplan.workbench.view.areaBalance";
    static final String OVERVIEW = "org.sceneplan.workbench.view.overview";
    static final String LAYERS = "org.sceneplan.workbench.view.layers";
    static final String CATALOGUE = "org.sceneplan.workbench.view.catalogue";

    private PlanViews() {
    }

    /** Puts a view into a folder; where this product lacks the view, its place is kept for it. */
    static void add(IFolderLayout folder, String viewId) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(viewId) == null) {
            folder.addPlaceholder(viewId);
        } else {
            folder.addView(viewId);
        }
    }

    /** Offers perspectives and views of a plan in the platform's short lists. */
    static void addShortcuts(IPageLayout layout) {
        layout.addPerspectiveShortcut(DesignPerspective.ID);
        layout.addPerspectiveShortcut(MerchandisingPerspective.ID);
        for (String view : new String[] {FINDINGS, CHECKLIST, AREA_BALANCE, OVERVIEW, LAYERS, CATALOGUE,
                IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET}) {
            layout.addShowViewShortcut(view);
        }
    }
}
