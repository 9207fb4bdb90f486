package org.sceneplan.workbench;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.explorer.PlanPreview;
import org.sceneplan.workbench.recovery.PlanRecovery;

/** Size, title and bars of a workbench window. */
final class PlanWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final PackageTexts TEXTS = PackageTexts.of(PlanWindowAdvisor.class);

    /** A first window is as large as the screen, on a very large one no larger than can be taken in at a glance. */
    private static final Point LARGEST_FIRST = new Point(2560, 1440);
    /** Tool bars and menu items for program text, and a second list of keys, that the platform shows in every window. */
    private static final List<String> TEXT_ACTION_SETS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.actionSet.keyBindings");
    private static final String PRODUCT = "Sceneplan";

    private final PlanRecovery recovery;
    private final PlanFileWatch files;

    PlanWindowAdvisor(IWorkbenchWindowConfigurer configurer, PlanRecovery recovery, PlanFileWatch files) {
        super(configurer);
        this.recovery = recovery;
        this.files = files;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PlanActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(screen.width, LARGEST_FIRST.x),
                Math.min(screen.height, LARGEST_FIRST.y)));
        configurer.setTitle(PRODUCT);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(true);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        TitleListener title = new TitleListener();
        window.getPartService().addPartListener(title);
        for (IWorkbenchPage page : window.getPages()) {
            Arrays.stream(page.getEditorReferences()).forEach(title::partOpened);
        }
        window.addPerspectiveListener(new ResetListener());
        recovery.watch(window);
        files.watch(window);
        new SavedPlans().watch(window);
        PlanPreview.watch(window);
        ViewNames names = new ViewNames();
        window.getPartService().addPartListener(names);
        if (window.getActivePage() != null) {
            names.nameAll(window.getActivePage());
            hideTextActions(window.getActivePage());
        }
    }

    private void showTitle() {
        IEditorPart editor = getWindowConfigurer().getWindow().getActivePage() == null ? null
                : getWindowConfigurer().getWindow().getActivePage().getActiveEditor();
        getWindowConfigurer().setTitle(editor == null ? PRODUCT
                : TEXTS.text("Window_title", editor.getTitle(), PRODUCT));
    }

    private static void hideTextActions(IWorkbenchPage page) {
        TEXT_ACTION_SETS.forEach(page::hideActionSet);
    }

    /** Hides the tool bars again when a perspective gets its first look back. */
    private static final class ResetListener extends PerspectiveAdapter {
        @Override
        public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
            hideTextActions(page);
        }

        @Override
        public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
            if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                hideTextActions(page);
            }
        }
    }

    /** Names the plan in the window title; another name of the store is another title. */
    private final class TitleListener implements IPartListener2 {
        private final IPropertyListener renamed = (source, property) -> showTitle();

        @Override
        public void partOpened(IWorkbenchPartReference part) {
            if (part instanceof IEditorReference) {
                part.addPropertyListener(renamed);
            }
        }

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
