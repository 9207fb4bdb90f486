package org.sceneplan.catalogue.importer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this package for an explicit language. */
final class Messages {

    private static final String BUNDLE = "org.sceneplan.catalogue.importer.messages";
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /** The sentence of the key with its values put in; numbers are passed as text so that no locale groups them. */
    static String text(Locale locale, String key, Object... values) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        String pattern = ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), CONTROL)
                .getString(key);
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }
}
