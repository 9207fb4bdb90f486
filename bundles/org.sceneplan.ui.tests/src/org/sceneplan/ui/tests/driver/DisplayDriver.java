package org.sceneplan.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Drives the workbench through SWT alone. */
public final class DisplayDriver implements UiDriver {
    private static final int LIMIT_SECONDS = 30;
    private static final int WAKE_MS = 20;

    private final Display display = Display.getCurrent();

    @Override
    public void click(Control control, Point at) {
        control.getShell().forceActive();
        waitUntilPainted(control);
        Point screen = control.toDisplay(at);
        display.setCursorLocation(screen);
        waitUntil("the pointer is at " + screen, () -> near(display.getCursorLocation(), screen));
        if (control instanceof Canvas) {
            clickCanvas(control, at);
        } else {
            clickNative(control);
        }
    }

    @Override
    public void wheel(Control control, Point at, int notches, int stateMask) {
        // Display.post has no wheel with modifiers on every window system
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.count = notches;
        event.stateMask = stateMask;
        event.detail = SWT.SCROLL_LINE;
        event.doit = true;
        control.notifyListeners(SWT.MouseVerticalWheel, event);
    }

    @Override
    public void type(Control control, char character) {
        control.forceFocus();
        waitUntil("the control has the focus", control::isFocusControl);
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            event.doit = true;
            control.notifyListeners(type, event);
        }
    }

    @Override
    public void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(what, LIMIT_SECONDS, condition);
    }

    @Override
    public void waitUntil(String what, int limitSeconds, BooleanSupplier condition) {
        long end = System.nanoTime() + limitSeconds * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within %d s: %s".formatted(limitSeconds, what));
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MS, () -> { });
                display.sleep();
            }
        }
    }

    @Override
    public void capture(Path file) {
        waitUntilPainted(display.getActiveShell() == null ? display.getShells()[0] : display.getActiveShell());
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, screen.x, screen.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            Files.createDirectories(file.getParent());
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** A user acts on what is seen; figures have no place before they are painted. */
    private void waitUntilPainted(Control control) {
        boolean[] painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw();
        waitUntil("%s is painted".formatted(control), () -> painted[0]);
        control.removeListener(SWT.Paint, listener);
    }

    /** Buttons that SWT posts under GTK reach listeners without their place, so a canvas gets its events directly. */
    private static void clickCanvas(Control canvas, Point at) {
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.x = at.x;
            event.y = at.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
            canvas.notifyListeners(type, event);
        }
    }

    private void clickNative(Control control) {
        boolean[] seen = new boolean[2];
        Listener listener = event -> seen[event.type == SWT.MouseDown ? 0 : 1] = true;
        control.addListener(SWT.MouseDown, listener);
        control.addListener(SWT.MouseUp, listener);
        post(SWT.MouseDown);
        waitUntil("%s sees the button go down".formatted(control), () -> seen[0]);
        post(SWT.MouseUp);
        waitUntil("%s sees the button come up".formatted(control), () -> seen[1]);
        control.removeListener(SWT.MouseDown, listener);
        control.removeListener(SWT.MouseUp, listener);
    }

    private void post(int type) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        display.post(event);
    }

    private static boolean near(Point one, Point other) {
        return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
    }
}
