package org.sceneplan.ui.swtbot.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.sceneplan.ui.tests.driver.MissedKey;
import org.sceneplan.ui.tests.driver.UiDriver;

/** Drives the workbench through SWTBot: its widgets, its keyboard, its waiting, its pictures. */
public final class SwtBotDriver implements UiDriver {
    private static final int LIMIT_SECONDS = 20;
    private static final int LATE_MS = 500;
    private static final int LOOK_AGAIN_MS = 20;
    private static final int MS_PER_SECOND = 1000;

    private final Display display = Display.getCurrent();
    private Control over;
    private Point pointer = new Point(0, 0);
    private int held;

    @Override
    public Point pointer(Control control) {
        return over == null || over.isDisposed() ? pointer : display.map(over, control, pointer);
    }

    @Override
    public void moveTo(Control control, Point at) {
        point(control, at);
        if (control instanceof Canvas canvas) {
            bot(() -> new CanvasBot(canvas).move(at, held));
        }
    }

    @Override
    public void press(Control control, Point at) {
        waitUntilPainted(control);
        point(control, at);
        bot(() -> new CanvasBot(canvas(control)).press(at, held));
        held |= SWT.BUTTON1;
    }

    @Override
    public void release(Control control) {
        held &= ~SWT.BUTTON1;
        Point at = pointer(control);
        bot(() -> new CanvasBot(canvas(control)).release(at, held));
    }

    @Override
    public void click(Control control, Point at) {
        if (control instanceof Button button) {
            int style = button.getStyle();
            bot(() -> press(button, style));
        } else if (control instanceof ToolBar bar) {
            ToolItem item = item(bar, at);
            int style = item.getStyle();
            bot(() -> press(item, style));
        } else if (control instanceof Tree tree) {
            TreeItem item = item(tree, at);
            int column = column(tree, item, at);
            bot(() -> new SWTBotTreeItem(item).click(column));
        } else {
            UiDriver.super.click(control, at);
        }
    }

    @Override
    public void doubleClick(Control control, Point at) {
        if (control instanceof Tree tree) {
            TreeItem item = item(tree, at);
            int column = column(tree, item, at);
            // without a column SWTBot clicks on the first
            bot(() -> new SWTBotTreeItem(item).doubleClick(column));
        } else {
            point(control, at);
            bot(() -> new CanvasBot(canvas(control)).doubleClick(at.x, at.y));
        }
    }

    @Override
    public void hold(Control control, int modifiers) {
        bot(() -> new KeysBot(control).modifiers(SWT.KeyDown, modifiers, held));
        held |= modifiers;
    }

    @Override
    public void letGo(Control control, int modifiers) {
        bot(() -> new KeysBot(control).modifiers(SWT.KeyUp, modifiers, held));
        held &= ~modifiers;
    }

    @Override
    public void key(Control control, int key, int modifiers) {
        int[] downs = new int[1];
        int[] ups = new int[1];
        Listener down = event -> downs[0]++;
        Listener up = event -> ups[0]++;
        display.addFilter(SWT.KeyDown, down);
        display.addFilter(SWT.KeyUp, up);
        try {
            int strokes = 1 + Integer.bitCount(modifiers);
            bot(() -> new KeysBot(control).press(key, modifiers));
            if (!arrives(() -> ups[0] >= strokes) && downs[0] + ups[0] == 0 && !control.isDisposed()) {
                MissedKey.press(control, key, modifiers);
            }
        } finally {
            display.removeFilter(SWT.KeyDown, down);
            display.removeFilter(SWT.KeyUp, up);
        }
    }

    @Override
    public void wheel(Control control, Point at, int notches, int stateMask) {
        point(control, at);
        bot(() -> new CanvasBot(canvas(control)).wheel(at, notches, held | stateMask));
    }

    @Override
    public void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(what, LIMIT_SECONDS, condition);
    }

    @Override
    public void waitUntil(String what, int limitSeconds, BooleanSupplier condition) {
        if (!condition.getAsBoolean()) {
            Awaited awaited = new Awaited(display, what, condition);
            bot(() -> new SWTBot().waitUntil(awaited, (long) limitSeconds * MS_PER_SECOND, LOOK_AGAIN_MS));
            awaited.rethrow();
        }
    }

    @Override
    public void capture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SWTUtils.captureScreenshot(file.toString());
    }

    /** Whether what SWTBot posted comes within half a second. */
    private boolean arrives(BooleanSupplier condition) {
        Awaited awaited = new Awaited(display, "a key is seen", condition);
        boolean[] seen = new boolean[1];
        bot(() -> {
            try {
                new SWTBot().waitUntil(awaited, LATE_MS, LOOK_AGAIN_MS);
                seen[0] = true;
            } catch (TimeoutException e) {
                // not seen
            }
        });
        return seen[0];
    }

    private void bot(Runnable work) {
        BotThread.run(display, work);
    }

    private void point(Control control, Point at) {
        over = control;
        pointer = at;
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

    private static void press(Button button, int style) {
        if ((style & SWT.RADIO) != 0) {
            new SWTBotRadio(button).click();
        } else if ((style & SWT.CHECK) != 0) {
            new SWTBotCheckBox(button).click();
        } else {
            new SWTBotButton(button).click();
        }
    }

    private static void press(ToolItem item, int style) {
        if ((style & SWT.RADIO) != 0) {
            new SWTBotToolbarRadioButton(item).click();
        } else if ((style & SWT.CHECK) != 0) {
            new SWTBotToolbarToggleButton(item).click();
        } else {
            new SWTBotToolbarPushButton(item).click();
        }
    }

    private static Canvas canvas(Control control) {
        if (control instanceof Canvas canvas) {
            return canvas;
        }
        throw new AssertionError("no widget of SWTBot takes the mouse on " + control);
    }

    private static ToolItem item(ToolBar bar, Point at) {
        ToolItem item = bar.getItem(at);
        if (item == null) {
            throw new AssertionError("no button of the tool bar is at " + at);
        }
        return item;
    }

    private static TreeItem item(Tree tree, Point at) {
        TreeItem item = tree.getItem(at);
        if (item == null) {
            throw new AssertionError("no line of the tree is at " + at);
        }
        return item;
    }

    private static int column(Tree tree, TreeItem item, Point at) {
        return IntStream.range(0, Math.max(1, tree.getColumnCount())).filter(i -> item.getBounds(i).contains(at))
                .findFirst().orElse(0);
    }
}
