package org.sceneplan.plan.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The {@code messages} files of one package: {@code messages.properties} English, {@code messages_zh.properties}
 * Chinese, both UTF-8. The locale of the machine plays no part.
 */
public final class TextBundle {

    private static final Control ONLY_THE_ASKED_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle english;
    private final ResourceBundle chinese;

    /** Loads the files beside {@code neighbour}. */
    public TextBundle(Class<?> neighbour) {
        String name = neighbour.getPackageName() + ".messages";
        english = ResourceBundle.getBundle(name, Locale.ROOT, neighbour.getClassLoader(), ONLY_THE_ASKED_LOCALE);
        chinese = ResourceBundle.getBundle(name, Locale.CHINESE, neighbour.getClassLoader(), ONLY_THE_ASKED_LOCALE);
    }

    /**
     * Fills a sentence. A {@link BilingualText} argument takes part in the language of the sentence; all others are
     * shown by {@link String#valueOf(Object)}: no grouping, no locale.
     *
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public BilingualText text(String key, Object... arguments) {
        return new BilingualText(fill(english, Locale.ROOT, key, arguments),
                fill(chinese, Locale.CHINESE, key, arguments));
    }

    /** Whether there is a sentence with that key. */
    boolean has(String key) {
        return english.containsKey(key);
    }

    private static String fill(ResourceBundle bundle, Locale locale, String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arguments[i] instanceof BilingualText text ? text.in(locale) : String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }
}
