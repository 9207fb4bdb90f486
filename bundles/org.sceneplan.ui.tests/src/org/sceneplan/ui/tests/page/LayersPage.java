package org.sceneplan.ui.tests.page;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The layers view. */
public final class LayersPage {
    private static final int VISIBLE = 1;
    private static final int LOCKED = 2;

    private final UiDriver driver;
    private final IViewPart view;

    LayersPage(IWorkbenchPage page, UiDriver driver) {
        this.driver = driver;
        this.view = ViewWidgets.show(page, driver, "org.sceneplan.workbench.view.layers");
    }

    /** Clicks on the lock of a layer. */
    public void clickLock(String layer) {
        click(layer, LOCKED);
    }

    /** Clicks on the eye of a layer. */
    public void clickEye(String layer) {
        click(layer, VISIBLE);
    }

    /** Whether a layer shows as locked. */
    public boolean isLocked(String layer) {
        return !item(layer).getText(LOCKED).isEmpty();
    }

    /** Whether a layer shows as visible. */
    public boolean isVisible(String layer) {
        return !item(layer).getText(VISIBLE).isEmpty();
    }

    /** Chooses an entry of the menu of the view. */
    public void choose(String entry) {
        ViewWidgets.chooseFromMenu(tree(), entry);
    }

    private void click(String layer, int column) {
        driver.waitUntil("the layer %s is listed".formatted(layer), () -> item(layer) != null);
        driver.click(tree(), ViewWidgets.middle(driver, tree(), item(layer), column));
    }

    private TreeItem item(String layer) {
        return ViewWidgets.find(tree().getItems(), line -> line.getText(0).equals(layer));
    }

    private Tree tree() {
        return ViewWidgets.all(view, Tree.class).getFirst();
    }
}
