package org.sceneplan.workbench;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and bars of a workbench window. */
final class PlanWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1440, 900);
    private static final String PRODUCT = "Sceneplan";

    PlanWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PlanActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(INITIAL_SIZE);
        configurer.setTitle(PRODUCT);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        getWindowConfigurer().getWindow().getPartService().addPartListener(new TitleListener());
    }

    private void showTitle() {
        IEditorPart editor = getWindowConfigurer().getWindow().getActivePage() == null ? null
                : getWindowConfigurer().getWindow().getActivePage().getActiveEditor();
        getWindowConfigurer().setTitle(editor == null ? PRODUCT
                : NLS.bind(WorkbenchTexts.Window_title, editor.getTitle(), PRODUCT));
    }

    /** Names the plan in the window title. */
    private final class TitleListener implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            showTitle();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            showTitle();
        }
    }
}
