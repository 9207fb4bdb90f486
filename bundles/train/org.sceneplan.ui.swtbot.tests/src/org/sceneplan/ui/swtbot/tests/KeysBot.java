package org.sceneplan.ui.swtbot.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.keyboard.SWTKeyboardStrategy;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;
import org.sceneplan.ui.tests.driver.MissedKey;

/** Any control as something that takes keys. */
final class KeysBot extends AbstractSWTBotControl<Control> {
    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};

    static {
        // the other keyboard needs AWT; without a layout SWTBot looks for one of the language of the machine
        SWTBotPreferences.KEYBOARD_STRATEGY = SWTKeyboardStrategy.class.getName();
        SWTBotPreferences.KEYBOARD_LAYOUT = "EN_US";
    }

    KeysBot(Control control) {
        super(control);
    }

    /** Presses and releases a key with modifiers around it. */
    void press(int key, int modifiers) {
        setFocus();
        VoidResult keys = () -> {
            if (MissedKey.isMissed(widget, key, modifiers)) {
                MissedKey.press(widget, key, modifiers);
            } else {
                post(key, modifiers);
            }
        };
        // GTK's queue bears no other thread: keys from SWTBot's own get lost or doubled, or bring the program down
        syncExec(keys);
    }

    private void post(int key, int modifiers) {
        List<KeyStroke> strokes = new ArrayList<>();
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                strokes.add(KeyStroke.getInstance(modifier, KeyStroke.NO_KEY));
            }
        }
        strokes.add(KeyStroke.getInstance(KeyStroke.NO_KEY, key));
        keyboard().pressShortcut(strokes.toArray(KeyStroke[]::new));
    }

    /** Lets modifiers go down or come up; SWTBot's keyboard cannot keep them down. */
    void modifiers(int type, int modifiers, int held) {
        setFocus();
        int before = held;
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                Event event = createEvent();
                event.keyCode = modifier;
                event.stateMask = before;
                event.doit = true;
                notify(type, event);
                before = type == SWT.KeyDown ? before | modifier : before & ~modifier;
            }
        }
    }
}
