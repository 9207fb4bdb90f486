package org.sceneplan.ui.tests.driver;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A user's hands and eyes. All calls come from the user interface thread. */
public interface UiDriver {

    /** Moves the pointer to a point of a control, presses and releases the first mouse button. */
    void click(Control control, Point at);

    /**
     * Turns the mouse wheel over a point of a control.
     *
     * @param notches upwards positive
     * @param stateMask modifier keys held, as in SWT events
     */
    void wheel(Control control, Point at, int notches, int stateMask);

    /** Types a character while the control has the focus. */
    void type(Control control, char character);

    /**
     * Lets the workbench work until a condition holds.
     *
     * @param what the condition in words, for the message
     * @throws AssertionError if it does not hold within 30 seconds
     */
    void waitUntil(String what, BooleanSupplier condition);

    /** The same with a limit of its own. */
    void waitUntil(String what, int limitSeconds, BooleanSupplier condition);

    /** Saves a picture of the screen as PNG, making the folder. */
    void capture(Path file);
}
