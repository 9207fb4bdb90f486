package org.sceneplan.ui.tests.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The findings view. */
public final class FindingsPage {
    private static final int CLICKS = 3;

    private final UiDriver driver;
    private final IViewPart view;

    FindingsPage(IWorkbenchPage page, UiDriver driver) {
        this.driver = driver;
        this.view = ViewWidgets.show(page, driver, "org.sceneplan.workbench.view.findings");
    }

    /** What the lines say, groups left out. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (TreeItem group : tree().getItems()) {
            for (TreeItem line : group.getItems()) {
                sentences.add(line.getText(0));
            }
        }
        return sentences;
    }

    /** How many lines the list shows at once. */
    public int linesInSight() {
        return (tree().getClientArea().height - tree().getHeaderHeight()) / tree().getItemHeight();
    }

    /** Clicks on the line that contains a sentence. */
    public void click(String sentence) {
        choose(sentence, at -> driver.click(tree(), at));
    }

    /** What is told while the pointer rests on a line and its column has a width; empty for nothing. */
    public String tip(String sentence, int widthPixels) {
        int before = tree().getColumn(0).getWidth();
        tree().getColumn(0).setWidth(widthPixels);
        try {
            Point at = pixel(sentence);
            Event hover = new Event();
            hover.x = at.x;
            hover.y = at.y;
            tree().notifyListeners(SWT.MouseHover, hover);
            return Arrays.stream(tree().getDisplay().getShells()).filter(Shell::isVisible)
                    .filter(shell -> shell.getParent() == tree().getShell())
                    .flatMap(shell -> ViewWidgets.all(shell, CLabel.class).stream()).map(CLabel::getText).findFirst()
                    .orElse("");
        } finally {
            tree().notifyListeners(SWT.MouseDown, new Event());
            tree().getColumn(0).setWidth(before);
        }
    }

    /** Clicks twice on the line that contains a sentence. */
    public void doubleClick(String sentence) {
        choose(sentence, at -> driver.doubleClick(tree(), at));
    }

    /** Clicks again, as a user would, when the list moved or a tool tip came between. */
    private void choose(String sentence, Consumer<Point> click) {
        AssertionError missed = null;
        for (int i = 0; i < CLICKS; i++) {
            click.accept(pixel(sentence));
            try {
                driver.waitUntil("the line '" + sentence + "' is chosen", 2, () -> isChosen(sentence));
                return;
            } catch (AssertionError e) {
                missed = e;
            }
        }
        throw missed;
    }

    private boolean isChosen(String sentence) {
        return tree().getSelectionCount() > 0 && tree().getSelection()[0].getText(0).contains(sentence);
    }

    /** Types words that the findings shown must contain. */
    public void filter(String words) {
        filter().setText(words);
    }

    /** Presses Escape in the field of the words. */
    public void escapeFilter() {
        filter().setFocus();
        driver.key(filter(), SWT.ESC, 0);
    }

    private Text filter() {
        ToolBarManager bar = (ToolBarManager) view.getViewSite().getActionBars().getToolBarManager();
        return ViewWidgets.all(bar.getControl(), Text.class).getFirst();
    }

    /** Goes into the field above the list and presses the arrow key down; the line chosen then, or null. */
    public String downFromFilter() {
        filter().setFocus();
        driver.key(filter(), SWT.ARROW_DOWN, 0);
        driver.waitUntil("the list has the focus", () -> tree().isFocusControl());
        return tree().getSelectionCount() == 0 ? null : tree().getSelection()[0].getText(0);
    }

    /** What stands beside the list about the line that is chosen. */
    public String details() {
        return ViewWidgets.all(view, StyledText.class).getFirst().getText();
    }

    /** Applies the fix of the line that is chosen, once one is offered. */
    public void fix() {
        driver.waitUntil("a fix is offered", () -> !ViewWidgets.all(view, Button.class).isEmpty());
        Button button = ViewWidgets.all(view, Button.class).getFirst();
        driver.click(button, new Point(button.getSize().x / 2, button.getSize().y / 2));
    }

    private Point pixel(String sentence) {
        TreeItem item = ViewWidgets.find(tree().getItems(), line -> line.getText(0).contains(sentence));
        if (item == null) {
            throw new AssertionError("no finding says '%s': %s".formatted(sentence, sentences()));
        }
        return ViewWidgets.pixel(driver, tree(), item, 0);
    }

    private Tree tree() {
        return ViewWidgets.all(view, Tree.class).getFirst();
    }
}
