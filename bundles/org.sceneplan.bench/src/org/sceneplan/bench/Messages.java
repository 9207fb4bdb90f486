package org.sceneplan.bench;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of this package in the language asked for, whatever the machine's. */
public final class Messages {

    private static final Control ONLY_THE_ASKED_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /** Returns the text of a key. */
    public static String text(Locale locale, String key) {
        return ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale,
                Messages.class.getClassLoader(), ONLY_THE_ASKED_LOCALE).getString(key);
    }
}
