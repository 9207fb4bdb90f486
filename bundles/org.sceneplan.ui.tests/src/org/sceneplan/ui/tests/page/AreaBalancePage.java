package org.sceneplan.ui.tests.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
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
    private final UiDriver driver;

    AreaBalancePage(IWorkbenchPage page, UiDriver driver) {
        this.driver = driver;
        this.view = ViewWidgets.show(page, driver, "org.sceneplan.workbench.view.areaBalance");
    }

    /** Lets the view fill the window. */
    public void maximise() {
        IWorkbenchPage page = view.getSite().getPage();
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        driver.waitUntil("the view fills the window", page::isPageZoomed);
    }

    /** Whether a view or the plan fills the window. */
    public boolean isMaximised() {
        return view.getSite().getPage().isPageZoomed();
    }

    /** All pixels of the bars as they are on the screen. */
    public byte[] painted() {
        return PaintedPixels.of(bars());
    }

    /** Goes down to the bar of a zone with the keys and shows it on the plan with Enter, or begins to draw it. */
    public void reveal(String zone) {
        driver.key(bars(), SWT.HOME, 0);
        for (String name : areas().keySet()) {
            if (name.equals(zone)) {
                driver.key(bars(), SWT.CR, 0);
                return;
            }
            driver.key(bars(), SWT.ARROW_DOWN, 0);
        }
        throw new AssertionError(zone + " has no bar");
    }

    private Canvas bars() {
        return ViewWidgets.all(view, Canvas.class).stream().filter(each -> each.getClass() == Canvas.class)
                .findFirst().orElseThrow();
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
