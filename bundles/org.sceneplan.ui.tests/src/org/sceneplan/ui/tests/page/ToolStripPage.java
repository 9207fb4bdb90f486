package org.sceneplan.ui.tests.page;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.editor.tool.ToolGroup;

/** The tools beside the canvas. */
public final class ToolStripPage {
    private final Shell window;

    private ToolStripPage(Shell window) {
        this.window = window;
    }

    /** The tools of the plan that shows in a window. */
    public static ToolStripPage of(IWorkbenchWindow window) {
        return new ToolStripPage(window.getShell());
    }

    /** Tools and headings that show in a window. */
    public static List<CLabel> labels(Shell window) {
        return ViewWidgets.all(window, CLabel.class).stream().filter(CLabel::isVisible)
                .filter(each -> each.getData() instanceof DrawKind || each.getData() instanceof ToolGroup).toList();
    }

    /** Tools that show from top to bottom, column by column. */
    public List<DrawKind> tools() {
        return labels(window).stream().map(CLabel::getData).filter(DrawKind.class::isInstance)
                .map(DrawKind.class::cast).toList();
    }

    /** Tools that show no name, or not all of it. */
    public List<DrawKind> withoutName() {
        return labels(window).stream().filter(each -> each.getData() instanceof DrawKind)
                .filter(each -> each.getText() == null || each.getText().isBlank()
                        || each.getSize().x < each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .map(each -> (DrawKind) each.getData()).toList();
    }

    /** What the tool says about itself. */
    public String tip(DrawKind kind) {
        return label(kind::equals).getToolTipText();
    }

    /** A click on a tool. */
    public void click(DrawKind kind) {
        click(label(kind::equals));
    }

    /** A click on the heading of a group. */
    public void click(ToolGroup group) {
        click(label(group::equals));
    }

    /** Chooses the only entry of the menu: with names, or icons only. */
    public void toggleNames() {
        MenuItem item = label(DrawKind.SELECT::equals).getMenu().getItem(0);
        item.setSelection(!item.getSelection());
        item.notifyListeners(SWT.Selection, new Event());
    }

    private CLabel label(Predicate<Object> data) {
        return labels(window).stream().filter(each -> data.test(each.getData())).findFirst().orElseThrow();
    }

    private static void click(CLabel label) {
        Event event = new Event();
        event.button = 1;
        label.notifyListeners(SWT.MouseDown, event);
    }
}
