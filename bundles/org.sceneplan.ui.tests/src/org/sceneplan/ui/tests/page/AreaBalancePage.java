package org.sceneplan.ui.tests.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The area balance view. */
public final class AreaBalancePage {
    private final IViewPart view;

    AreaBalancePage(IWorkbenchPage page, UiDriver driver) {
        this.view = ViewWidgets.show(page, driver, "org.sceneplan.workbench.view.areaBalance");
    }

    /** All pixels of the bars as they are on the screen. */
    public byte[] painted() {
        Canvas bars = ViewWidgets.all(view, Canvas.class).stream().filter(each -> each.getClass() == Canvas.class)
                .findFirst().orElseThrow();
        return PaintedPixels.of(bars);
    }

    /** Areas by the name of the zone as the bars show them, m2 with two decimals. */
    public Map<String, String> areas() {
        IAction copy = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId());
        copy.run();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        Map<String, String> areas = new LinkedHashMap<>();
        text.lines().skip(1).map(line -> line.split("\t")).forEach(cells -> areas.put(cells[0], cells[1]));
        return areas;
    }
}
