package org.sceneplan.ui.tests.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/**
 * Posts keys and buttons into the event queue of the window system, and counts what arrives. Under GTK posted buttons
 * arrive without their place and moves without what is held; both are filled in before any listener sees the event.
 */
final class PostedInput implements Listener {
    private static final String KEY = PostedInput.class.getName();
    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};

    private final Display display;
    private int held;
    private int downs;
    private Widget downOn;
    private int ups;
    private int keys;
    private Widget over;
    private Point movedTo = new Point(Integer.MIN_VALUE, 0);

    private PostedInput(Display display) {
        this.display = display;
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp, SWT.MouseEnter, SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            display.addFilter(type, this);
        }
    }

    /** The one of a display. */
    static PostedInput of(Display display) {
        if (!(display.getData(KEY) instanceof PostedInput)) {
            display.setData(KEY, new PostedInput(display));
        }
        return (PostedInput) display.getData(KEY);
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.KeyDown || event.type == SWT.KeyUp) {
            keys++;
            return;
        }
        over = event.widget;
        if (event.type == SWT.MouseEnter) {
            return;
        }
        if (event.type != SWT.MouseMove && event.widget instanceof Control control) {
            Point at = control.toControl(display.getCursorLocation());
            event.x = at.x;
            event.y = at.y;
        }
        event.stateMask |= held;
        if (event.type == SWT.MouseDown) {
            downs++;
            downOn = event.widget;
            held |= SWT.BUTTON1;
        } else if (event.type == SWT.MouseUp) {
            ups++;
            held &= ~SWT.BUTTON1;
        } else if (event.widget instanceof Control control) {
            movedTo = control.toDisplay(event.x, event.y);
        }
    }

    /** Nothing counts as held any more. */
    void forget() {
        held = 0;
    }

    /** Number of buttons seen to go down. */
    int downs() {
        return downs;
    }

    /** The widget that saw the button go down last, or null. */
    Widget downOn() {
        return downOn;
    }

    /** Number of buttons seen to come up. */
    int ups() {
        return ups;
    }

    /** Number of keys seen to go down or to come up. */
    int keys() {
        return keys;
    }

    /** Where the pointer was last seen to move to, screen pixels. */
    Point movedTo() {
        return movedTo;
    }

    /** The widget the pointer was last seen to be over, or null. */
    Widget over() {
        return over;
    }

    /** Posts a button; false when the display refuses. */
    boolean button(int type) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        return display.post(event);
    }

    /** Posts modifiers going down or coming up; false when the display refuses. */
    boolean modifiers(int type, int modifiers) {
        boolean posted = true;
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                held = type == SWT.KeyDown ? held | modifier : held & ~modifier;
                posted &= key(type, modifier);
            }
        }
        return posted;
    }

    /** Posts a key going down or coming up; false when the display refuses. */
    boolean key(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0 || key == SWT.TAB || key == SWT.ESC || key == SWT.BS) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        if (key == SWT.CR || key == SWT.DEL) {
            event.keyCode = key;
        }
        return display.post(event);
    }
}
