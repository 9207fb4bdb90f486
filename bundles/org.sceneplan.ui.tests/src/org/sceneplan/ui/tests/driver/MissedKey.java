package org.sceneplan.ui.tests.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Brings a key to its control past the window system: SWT may take a tool tip for the window with the focus. */
public final class MissedKey {

    private MissedKey() {
    }

    /** Presses and releases a key that was posted and did not arrive; keys and modifiers as {@link UiDriver} has them. */
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
        event.doit = true;
        return event;
    }
}
