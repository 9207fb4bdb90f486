package org.sceneplan.ui.tests.page;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The checklist table. */
public final class ChecklistPage {
    private final UiDriver driver;
    private final IViewPart view;

    ChecklistPage(IWorkbenchPage page, UiDriver driver) {
        this.driver = driver;
        this.view = ViewWidgets.show(page, driver, "org.sceneplan.workbench.view.checklist");
    }

    /** What stands in a column, first line to last. */
    public List<String> values(String column) {
        return Arrays.stream(tree().getItems()).map(line -> line.getText(index(column))).toList();
    }

    /** Double clicks on a cell, types another text over it and presses Enter. */
    public void change(int line, String column, String text) {
        driver.waitUntil("the line is there", () -> tree().getItemCount() > line);
        driver.doubleClick(tree(), ViewWidgets.pixel(driver, tree(), tree().getItem(line), index(column)));
        driver.waitUntil("the cell can be typed", () -> Display.getCurrent().getFocusControl() instanceof Text field
                && field.getParent() == tree());
        Text field = (Text) Display.getCurrent().getFocusControl();
        field.selectAll();
        driver.type(field, text);
        driver.key(field, SWT.CR, 0);
    }

    private int index(String column) {
        for (int i = 0; i < tree().getColumnCount(); i++) {
            if (tree().getColumn(i).getText().equals(column)) {
                return i;
            }
        }
        throw new AssertionError("no column " + column + " but "
                + Arrays.stream(tree().getColumns()).map(each -> each.getText()).toList());
    }

    private Tree tree() {
        return ViewWidgets.all(view, Tree.class).getFirst();
    }
}
