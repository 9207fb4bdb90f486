package org.sceneplan.ui.tests.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The properties view. */
public final class PropertiesPage {
    private static final int VALUE = 1;
    private static final int LOOKS = 100;

    private final IWorkbenchPage page;
    private final UiDriver driver;

    PropertiesPage(IWorkbenchPage page, UiDriver driver) {
        this.page = page;
        this.driver = driver;
    }

    /** Values by name as the view shows them, in its order; empty when it shows none. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        Tree tree = tree();
        if (tree != null) {
            for (TreeItem category : tree.getItems()) {
                for (TreeItem line : category.getItems()) {
                    values.put(line.getText(0), line.getText(VALUE));
                }
            }
        }
        return values;
    }

    /** Clicks on a value, types another over it and presses Enter. */
    public void change(String name, String text) {
        type(name, text);
        driver.key(field(), SWT.CR, 0);
    }

    /** Clicks on a value and types another over it; nothing is changed yet. */
    public void type(String name, String text) {
        driver.waitUntil("the properties show " + name, () -> values().containsKey(name));
        clickOn(name);
        if (!isOpenSoon()) {
            // a view that was filled again in that moment has closed the field
            clickOn(name);
            driver.waitUntil("the value of %s can be typed".formatted(name), () -> field() != null);
        }
        field().selectAll();
        driver.type(field(), text);
    }

    /** What is told while the pointer rests on a value whose column has a width. */
    public String tip(String name, int widthPixels) {
        TreeItem line = ViewWidgets.find(tree().getItems(), item -> item.getText(0).equals(name));
        // the last column has what the others leave
        tree().getColumn(0).setWidth(tree().getClientArea().width - widthPixels);
        tree().getColumn(VALUE).setWidth(widthPixels);
        Point at = ViewWidgets.pixel(driver, tree(), line, VALUE);
        Event move = new Event();
        move.x = at.x;
        move.y = at.y;
        tree().notifyListeners(SWT.MouseMove, move);
        return tree().getToolTipText();
    }

    private void clickOn(String name) {
        TreeItem line = ViewWidgets.find(tree().getItems(), item -> item.getText(0).equals(name));
        driver.click(tree(), ViewWidgets.pixel(driver, tree(), line, VALUE));
    }

    private boolean isOpenSoon() {
        long[] looks = new long[1];
        driver.waitUntil("a field opens or does not", () -> field() != null || ++looks[0] > LOOKS);
        return field() != null;
    }

    /** Gives up what is being typed. */
    public void escape() {
        driver.key(field(), SWT.ESC, 0);
    }

    /** Whether a value is being typed. */
    public boolean isTyping() {
        return field() != null;
    }

    private Text field() {
        // no control has the focus while the window system has given it to no window
        Tree tree = tree();
        return tree == null ? null : (Text) Arrays.stream(tree.getChildren())
                .filter(child -> child instanceof Text && child.isVisible()).findFirst().orElse(null);
    }

    private Tree tree() {
        PropertySheet view = (PropertySheet) ViewWidgets.uncover(page, IPageLayout.ID_PROP_SHEET);
        Control control = view.getCurrentPage() == null ? null : view.getCurrentPage().getControl();
        return control instanceof Tree tree && !tree.isDisposed() ? tree : null;
    }
}
