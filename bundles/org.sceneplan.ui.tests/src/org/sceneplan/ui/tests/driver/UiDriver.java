package org.sceneplan.ui.tests.driver;

import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A user's hands and eyes. All calls come from the user interface thread; what a call causes at once has happened when
 * it returns. Modifiers are bits of SWT, for example {@code SWT.MOD1 | SWT.MOD2}; keys are characters or key codes of
 * SWT. Points are pixels of the control.
 */
public interface UiDriver {

    /** The driver that a fragment of this bundle brings as a service, else the one through SWT alone. */
    static UiDriver atHand() {
        return ServiceLoader.load(UiDriver.class, UiDriver.class.getClassLoader()).findFirst()
                .orElseGet(DisplayDriver::new);
    }

    /** Where the pointer is, which may be outside of the control. */
    Point pointer(Control control);

    /** Moves the pointer to a point of a control; buttons and modifiers that are down stay down. */
    void moveTo(Control control, Point at);

    /** Moves the pointer to a point of a control and presses the first mouse button. */
    void press(Control control, Point at);

    /** Releases the first mouse button where the pointer is; the control is the one it was pressed on. */
    void release(Control control);

    /** Moves the pointer to a point of a control, presses and releases the first mouse button. */
    default void click(Control control, Point at) {
        press(control, at);
        release(control);
    }

    /** Clicks twice on a point of a control, as fast as a double click. */
    void doubleClick(Control control, Point at);

    /**
     * Begins to drag what lies under a point of a control out of it. Drags of the window system cannot be posted; what
     * follows the pointer by itself sees the events it would see.
     */
    default void dragOut(Control source, Point at) {
        source.notifyListeners(SWT.DragDetect, drag(source, at, 0));
    }

    /** Moves what was dragged out of a control to a point of the screen. */
    default void dragTo(Control source, Point screen) {
        source.getDisplay().setCursorLocation(screen);
        source.notifyListeners(SWT.MouseMove, drag(source, source.toControl(screen), SWT.BUTTON1));
    }

    /** Lets go of what was dragged out of a control at a point of the screen. */
    default void drop(Control source, Point screen) {
        source.notifyListeners(SWT.MouseUp, drag(source, source.toControl(screen), SWT.BUTTON1));
    }

    private static Event drag(Control source, Point at, int stateMask) {
        Event event = new Event();
        event.widget = source;
        event.button = stateMask == 0 ? 0 : 1;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = stateMask;
        event.doit = true;
        return event;
    }

    /** Presses modifier keys and keeps them down for what follows. */
    void hold(Control control, int modifiers);

    /** Releases modifier keys. */
    void letGo(Control control, int modifiers);

    /** Presses and releases a key, with modifiers around it, while the control has the focus. */
    void key(Control control, int key, int modifiers);

    /** Types characters one after the other while the control has the focus. */
    default void type(Control control, String text) {
        text.chars().forEach(character -> key(control, character, 0));
    }

    /**
     * Turns the mouse wheel over a point of a control.
     *
     * @param notches upwards positive
     * @param stateMask modifier keys held, as in SWT events
     */
    void wheel(Control control, Point at, int notches, int stateMask);

    /**
     * Lets the workbench work until a condition holds.
     *
     * @param what the condition in words, for the message
     * @throws AssertionError if it does not hold within 20 seconds
     */
    void waitUntil(String what, BooleanSupplier condition);

    /** The same with a limit of its own. */
    void waitUntil(String what, int limitSeconds, BooleanSupplier condition);

    /** Saves a picture of the screen as PNG, making the folder. */
    void capture(Path file);
}
