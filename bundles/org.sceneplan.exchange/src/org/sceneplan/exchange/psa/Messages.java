package org.sceneplan.exchange.psa;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package in English and Chinese. */
final class Messages {
    private static final String BUNDLE = "org.sceneplan.exchange.psa.messages";

    private Messages() {
    }

    /** The text of a key with its arguments filled in; numbers appear without grouping. */
    static String text(Locale locale, String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(plain);
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale language = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
