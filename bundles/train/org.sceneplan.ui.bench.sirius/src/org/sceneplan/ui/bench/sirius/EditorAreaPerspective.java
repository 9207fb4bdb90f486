package org.sceneplan.ui.bench.sirius;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the area of the editors. */
public final class EditorAreaPerspective implements IPerspectiveFactory {
    /** Its id. */
    public static final String ID = "org.sceneplan.ui.bench.sirius.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
