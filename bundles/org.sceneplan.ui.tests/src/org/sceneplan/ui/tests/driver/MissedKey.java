package org.sceneplan.ui.tests.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Brings a key to its control past the window system: SWT may take a tool tip for the window with the focus. */
public final class MissedKey {

    private MissedKey() {
    }

    /**
     * Whether a key would be missed if it was posted: the workbench leaves out all but the first escape or deletion of
     * one time, and what is posted bears the time of the last real event. A text deletes without the workbench.
     */
    public static boolean isMissed(Control control, int key, int modifiers) {
        return key == SWT.DEL && modifiers == 0 && control instanceof Canvas;
    }

    /** Presses and releases a key that is missed when posted; keys and modifiers as {@link UiDriver} has them. */
    public static void press(Control control, int key, int modifiers) {
        control.notifyListeners(SWT.KeyDown, event(key, modifiers));
        if (control instanceof Text text && !text.isDisposed()) {
            if (key == SWT.CR) {
                text.notifyListeners(SWT.DefaultSelection, new Event());
            } else if (!Character.isISOControl(key)) {
                text.insert(Character.toString((char) key));
            }
        }
        if (!control.isDisposed()) {
            control.notifyListeners(SWT.KeyUp, event(key, modifiers));
        }
    }

    private static Event event(int key, int modifiers) {
        Event event = new Event();
        event.character = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 ? (char) key : 0;
        event.keyCode = key;
        event.stateMask = modifiers;
        event.time = (int) System.currentTimeMillis();
        event.doit = true;
        return event;
    }
}
