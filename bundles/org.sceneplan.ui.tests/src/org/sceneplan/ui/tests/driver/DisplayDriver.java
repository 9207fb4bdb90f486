package org.sceneplan.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Drives the workbench through SWT alone: the pointer is moved, buttons and keys go through the event queue. */
public final class DisplayDriver implements UiDriver {
    private static final long LATE_NANOS = 1_000_000_000;
    private static final long PAUSE_NANOS = 10_000_000;
    private static final int LIMIT_SECONDS = 20;
    private static final int WAKE_MS = 20;
    private static final int PRESSES = 3;

    private final Display display = Display.getCurrent();
    private final PostedInput input = PostedInput.of(display);

    /** Hands that hold nothing. */
    public DisplayDriver() {
        input.forget();
    }

    @Override
    public Point pointer(Control control) {
        return control.toControl(display.getCursorLocation());
    }

    @Override
    public void moveTo(Control control, Point at) {
        Point screen = control.toDisplay(at);
        if (!(control instanceof Canvas)) {
            // widgets of the window system take notice themselves
            display.setCursorLocation(screen);
            waitUntil("the pointer is at " + screen, () -> near(display.getCursorLocation(), screen));
            drain();
            return;
        }
        if (input.over() != control || near(display.getCursorLocation(), screen) && !near(input.movedTo(), screen)) {
            // what comes from another widget is seen to enter, not to move; what is there already is seen neither way
            Point beside = new Point(screen.x + 2, screen.y + 2);
            display.setCursorLocation(beside);
            waitUntil("the pointer is over %s".formatted(control),
                    () -> input.over() == control && near(display.getCursorLocation(), beside));
        }
        if (!near(input.movedTo(), screen) || !near(display.getCursorLocation(), screen)) {
            display.setCursorLocation(screen);
            long[] since = {System.nanoTime()};
            waitUntil("the pointer is seen at " + screen, () -> isSeen(screen) || jiggle(screen, since));
        }
    }

    private boolean isSeen(Point screen) {
        return near(display.getCursorLocation(), screen) && near(input.movedTo(), screen);
    }

    /** Moves the pointer a little, as a hand does, where a busy window system has swallowed a move; not seen yet. */
    private boolean jiggle(Point screen, long[] since) {
        if (System.nanoTime() - since[0] > LATE_NANOS) {
            since[0] = System.nanoTime();
            display.setCursorLocation(screen.x + 2, screen.y + 2);
            display.setCursorLocation(screen);
        }
        return false;
    }

    @Override
    public void press(Control control, Point at) {
        if (display.getActiveShell() != control.getShell()) {
            control.getShell().forceActive();
        }
        waitUntilPainted(control);
        for (int tries = 0; tries < PRESSES; tries++) {
            moveTo(control, at);
            int seen = input.downs();
            waitUntil("a button can be pressed", () -> input.button(SWT.MouseDown));
            waitUntil("%s sees the button go down".formatted(control), () -> input.downs() > seen);
            if (!(control instanceof Canvas) || input.downOn() == control) {
                return;
            }
            // a tool tip came between; it goes when the pointer does
            release(control);
            moveTo(control, new Point(1, 1));
        }
        throw new AssertionError("%s was pressed instead of %s".formatted(input.downOn(), control));
    }

    @Override
    public void release(Control control) {
        int seen = input.ups();
        input.button(SWT.MouseUp);
        waitUntil("%s sees the button come up".formatted(control), () -> input.ups() > seen || control.isDisposed());
    }

    /** Tells of the second click of a double click, for which no hand is still enough. */
    private static void tellSecond(Control control, int type, Point at) {
        Event event = new Event();
        event.x = at.x + 1;
        event.y = at.y + 2;
        event.button = 1;
        event.count = 2;
        control.notifyListeners(type, event);
    }

    @Override
    public void doubleClick(Control control, Point at) {
        click(control, at);
        // GTK makes double clicks of what the hardware sends, not of what is posted
        if (control instanceof Canvas) {
            tellSecond(control, SWT.MouseDown, at);
        }
        tellSecond(control, SWT.MouseDoubleClick, at);
        if (control instanceof Tree tree) {
            TreeItem item = tree.getItem(at);
            Event chosen = new Event();
            chosen.item = item;
            tree.notifyListeners(SWT.DefaultSelection, chosen);
        }
    }

    @Override
    public void hold(Control control, int modifiers) {
        focus(control);
        input.modifiers(SWT.KeyDown, modifiers);
        drain();
    }

    @Override
    public void letGo(Control control, int modifiers) {
        input.modifiers(SWT.KeyUp, modifiers);
        drain();
    }

    @Override
    public void key(Control control, int key, int modifiers) {
        focus(control);
        if (MissedKey.isMissed(control, key, modifiers)) {
            MissedKey.press(control, key, modifiers);
            drain();
            return;
        }
        input.modifiers(SWT.KeyDown, modifiers);
        drain();
        int seen = input.keys();
        waitUntil("a key can be pressed", () -> input.key(SWT.KeyDown, key));
        // what the key does may take so long that a key that is down would count again
        waitUntil("a key can be released", () -> input.key(SWT.KeyUp, key));
        drain();
        boolean missed = !arrives(() -> input.keys() != seen);
        input.modifiers(SWT.KeyUp, modifiers);
        drain();
        if (missed && !control.isDisposed()) {
            MissedKey.press(control, key, modifiers);
        }
    }

    /** Whether what was posted comes within a second; it may be on its way when the queue is empty. */
    private boolean arrives(BooleanSupplier condition) {
        long end = System.nanoTime() + LATE_NANOS;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
            drain();
        }
        return condition.getAsBoolean();
    }

    private void focus(Control control) {
        if (control.isDisposed()) {
            throw new AssertionError("a key is pressed on something that is gone");
        }
        if (!control.isFocusControl()) {
            control.getShell().forceActive();
            control.forceFocus();
            waitUntil("%s has the focus".formatted(control), control::isFocusControl);
        }
    }

    /** Lets everything happen that has been caused already. */
    private void drain() {
        while (display.readAndDispatch()) {
            // next event
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
        Arrays.stream(display.getShells()).filter(Shell::isVisible).findFirst().ifPresent(this::waitUntilPainted);
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

    private static boolean near(Point one, Point other) {
        return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
    }
}
