package org.sceneplan.ui.tests.page;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The overview of the level that shows. */
public final class OverviewPage {
    private final UiDriver driver;
    private final Canvas canvas;

    OverviewPage(IWorkbenchPage page, UiDriver driver) {
        this.driver = driver;
        IViewPart view = ViewWidgets.show(page, driver, "org.sceneplan.workbench.view.overview");
        driver.waitUntil("the overview has its size", () -> ViewWidgets.all(view, Canvas.class).stream()
                .anyMatch(each -> each.getClass() == Canvas.class && each.getSize().x > 0));
        this.canvas = ViewWidgets.all(view, Canvas.class).stream().filter(each -> each.getClass() == Canvas.class)
                .findFirst().orElseThrow();
        canvas.update();
    }

    /** Clicks at a share of its width and height, from the upper left corner. */
    public void click(double across, double down) {
        Point size = canvas.getSize();
        driver.click(canvas, new Point((int) (across * size.x), (int) (down * size.y)));
    }

    /** Presses a key on it. */
    public void key(int key) {
        driver.key(canvas, key, 0);
    }
}
