package org.sceneplan.ui.tests.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.progress.IProgressConstants;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The view of what runs in the background, brought to the front. */
public final class ProgressPage {
    private static final String CANCELLED = "(Cancel Requested)";
    private static final String CANCEL = "Cancel Operation";

    private final IWorkbenchPage page;
    private final UiDriver driver;
    private final IViewPart view;

    ProgressPage(IWorkbenchPage page, UiDriver driver) {
        this.page = page;
        this.driver = driver;
        this.view = ViewWidgets.show(page, driver, IProgressConstants.PROGRESS_VIEW_ID);
    }

    /**
     * Presses the button that cancels the first thing that runs, and waits until the view says so or the thing is over.
     * The view is laid out anew while it fills: a press that went beside is repeated.
     */
    public void cancel(BooleanSupplier over) {
        driver.waitUntil("the view says so", () -> {
            button().ifPresent(this::press);
            return over.getAsBoolean() || ViewWidgets.all(view, Label.class).stream()
                    .anyMatch(label -> label.getText().endsWith(CANCELLED));
        });
    }

    private void press(ToolItem button) {
        Rectangle place = button.getBounds();
        driver.click(button.getParent(), new Point(place.x + place.width / 2, place.y + place.height / 2));
    }

    /** Closes the view. */
    public void close() {
        page.hideView(view);
    }

    private Optional<ToolItem> button() {
        return ViewWidgets.all(view, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> CANCEL.equals(item.getToolTipText()) && item.isEnabled()).findFirst();
    }
}
