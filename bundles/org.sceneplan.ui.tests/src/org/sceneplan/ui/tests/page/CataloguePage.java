package org.sceneplan.ui.tests.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The catalogue view. */
public final class CataloguePage {
    private final UiDriver driver;
    private final IViewPart view;
    /** The tree the last drag began in; it is hidden while no plan is open. */
    private Tree source;

    CataloguePage(IWorkbenchPage page, UiDriver driver) {
        this.driver = driver;
        this.view = ViewWidgets.show(page, driver, "org.sceneplan.workbench.view.catalogue");
    }

    /** Shows the products instead of the fixtures. */
    public void showProducts() {
        show(1);
    }

    /** Shows the fixtures instead of the products. */
    public void showFixtures() {
        show(0);
    }

    private void show(int index) {
        ToolBar tabs = ViewWidgets.all(view, ToolBar.class).stream().filter(each -> each.getItemCount() == 2
                && (each.getItem(1).getStyle() & SWT.RADIO) != 0).findFirst().orElseThrow();
        Rectangle tab = tabs.getItem(index).getBounds();
        driver.click(tabs, new Point(tab.x + tab.width / 2, tab.y + tab.height / 2));
        driver.waitUntil("the tab shows", () -> tabs.getItem(index).getSelection());
    }

    /** Types into the search field and waits until a line is found whose text begins so; it is chosen then. */
    public void search(String text) {
        Text field = ViewWidgets.all(view, Text.class).getFirst();
        field.setText(text);
        driver.waitUntil("the catalogue finds " + text, () -> tree().getSelectionCount() == 1
                && tree().getSelection()[0].getText().startsWith(text));
    }

    /** Types what nothing is found for into the search field; returns what is said about it. */
    public String searchInVain(String text) {
        Text field = ViewWidgets.all(view, Text.class).getFirst();
        field.setText(text);
        driver.waitUntil("nothing is found", () -> tree().getItemCount() == 0);
        return ViewWidgets.all(view, Label.class).stream().map(Label::getText).filter(each -> each.contains(text))
                .findFirst().orElse("");
    }

    /** Empties the search field. */
    public void showAll() {
        ViewWidgets.all(view, Text.class).getFirst().setText("");
        driver.waitUntil("groups show", () -> tree().getItemCount() > 0);
    }

    /** Where the name of the last group begins, pixels. */
    public int groupNameX() {
        tree().update();
        return tree().getItem(tree().getItemCount() - 1).getTextBounds(0).x;
    }

    /** Opens the first group as its arrow does. */
    public void openFirstGroup() {
        Event event = new Event();
        event.item = tree().getItem(0);
        tree().notifyListeners(SWT.Expand, event);
        tree().getItem(0).setExpanded(true);
        driver.waitUntil("the group is open", () -> tree().getItem(0).getItemCount() > 0
                && !tree().getItem(0).getItem(0).getText().isEmpty());
    }

    /** Whether something is being dragged out. */
    public boolean isDragging() {
        return source.getCursor() != null;
    }

    /** Begins to drag the line that is chosen. */
    public void dragOut() {
        source = tree();
        driver.dragOut(source, new Point(1, 1));
    }

    /** Brings what is dragged over a point of the plan. */
    public void dragOver(FloorPlanPage plan, org.sceneplan.geometry.Point at) {
        driver.dragTo(tree(), plan.screen(at));
    }

    /** Presses a key while something is dragged. */
    public void key(int key) {
        driver.key(tree(), key, 0);
    }

    /** Presses a key anywhere in the window while something is dragged. */
    public void keyInWindow(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        source.getShell().notifyListeners(SWT.KeyDown, event);
    }

    /** Lets go of what is dragged where the pointer is. */
    public void drop(FloorPlanPage plan, org.sceneplan.geometry.Point at) {
        driver.drop(tree(), plan.screen(at));
    }

    private Tree tree() {
        return ViewWidgets.all(view, Tree.class).getFirst();
    }
}
