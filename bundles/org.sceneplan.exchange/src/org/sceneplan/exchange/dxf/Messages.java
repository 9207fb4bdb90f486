package org.sceneplan.exchange.dxf;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package and of those below it, in English and Chinese. */
public final class Messages {
    private static final String BUNDLE = "org.sceneplan.exchange.dxf.messages";
    private static final ResourceBundle ENGLISH = load(Locale.ROOT);
    private static final ResourceBundle CHINESE = load(Locale.CHINESE);

    private Messages() {
    }

    /**
     * The text of a key with its arguments filled in; numbers appear without grouping.
     *
     * @param locale Chinese for {@code zh}, else English
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public static String text(Locale locale, String key, Object... arguments) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat((chinese ? CHINESE : ENGLISH).getString(key), Locale.ROOT).format(plain);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
