package org.sceneplan.ui.tests.page;

import java.io.IOException;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanOutlinePage;
import org.sceneplan.ui.tests.driver.RealMouse;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The outline view. */
public final class OutlinePage {
    private static final int STEPS = 20;
    private static final int MOST_STEPS = 200;

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

    /** Drags the entry of an element onto that of another with the real mouse; both show at once. */
    public void drag(String elementId, String ontoId) throws IOException {
        Tree tree = outline().tree();
        Point from = tree.toDisplay(pixel(elementId));
        Point onto = tree.toDisplay(pixel(ontoId));
        boolean[] over = new boolean[1];
        DropTargetListener listener = new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                over[0] |= event.item == entry(tree, ontoId);
            }
        };
        DropTarget target = (DropTarget) tree.getData(DND.DROP_TARGET_KEY);
        target.addDropListener(listener);
        try (RealMouse mouse = new RealMouse(driver)) {
            mouse.moveTo(from);
            mouse.take();
            for (int step = 1; step <= MOST_STEPS && !over[0]; step++) {
                int done = Math.min(step, STEPS);
                mouse.moveTo(new Point(from.x + step % 2 + (onto.x - from.x) * done / STEPS,
                        from.y + (onto.y - from.y) * done / STEPS));
            }
            mouse.release();
        } finally {
            target.removeDropListener(listener);
        }
        if (!over[0]) {
            throw new AssertionError("%s was not dragged over %s".formatted(elementId, ontoId));
        }
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
