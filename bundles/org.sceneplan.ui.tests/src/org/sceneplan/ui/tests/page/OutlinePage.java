package org.sceneplan.ui.tests.page;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanOutlinePage;
import org.sceneplan.ui.tests.driver.ToldDrag;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The outline view. */
public final class OutlinePage {
    private final IWorkbenchPage page;
    private final UiDriver driver;

    OutlinePage(IWorkbenchPage page, UiDriver driver) {
        this.page = page;
        this.driver = driver;
    }

    /** Id of the selected element, empty when none is. */
    public String selectedId() {
        return outline().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof PlanNode node ? node.elementId() : "";
    }

    /** Clicks on the entry of an element, which must not be in a closed branch. */
    public void click(String elementId) {
        driver.click(outline().tree(), pixel(elementId));
    }

    /** Clicks twice on the entry of an element, which must not be in a closed branch. */
    public void doubleClick(String elementId) {
        driver.doubleClick(outline().tree(), pixel(elementId));
    }

    /**
     * Drags the entry of an element onto that of another; neither may be in a closed branch.
     *
     * @return whether it was dropped there
     */
    public boolean drag(String elementId, String ontoId) {
        Tree tree = outline().tree();
        Point onto = tree.toDisplay(pixel(ontoId));
        // as the window system does before the drag, of which it tells nobody until the drag has begun
        tree.setSelection(entry(tree, elementId));
        return new ToldDrag(tree, tree).move(entry(tree, ontoId), onto);
    }

    private Point pixel(String elementId) {
        Tree tree = outline().tree();
        Rectangle text = ViewWidgets.atRest(driver, tree, () -> {
            tree.showItem(entry(tree, elementId));
            return entry(tree, elementId).getTextBounds(0);
        });
        return new Point(text.x + Math.min(10, text.width / 2), text.y + text.height / 2);
    }

    /** The colour behind the entries as it is on the screen. */
    public RGB ground() {
        return Readability.ground(PaintedPixels.copy(outline().tree()));
    }

    private static TreeItem entry(Tree tree, String elementId) {
        TreeItem item = find(tree.getItems(), elementId);
        if (item == null) {
            throw new AssertionError("the outline shows no entry of " + elementId);
        }
        return item;
    }

    private PlanOutlinePage outline() {
        ContentOutline view = (ContentOutline) ViewWidgets.uncover(page, IPageLayout.ID_OUTLINE);
        driver.waitUntil("the outline shows the plan", () -> view.getCurrentPage() instanceof PlanOutlinePage);
        return (PlanOutlinePage) view.getCurrentPage();
    }

    private static TreeItem find(TreeItem[] items, String elementId) {
        for (TreeItem item : items) {
            boolean isIt = item.getData() instanceof PlanNode node && node.elementId().equals(elementId);
            TreeItem found = isIt ? item : find(item.getItems(), elementId);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
