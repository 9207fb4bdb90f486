package org.sceneplan.plan.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The {@code messages} files of one package: {@code messages.properties} English, {@code messages_zh.properties} Chinese,
 * both UTF-8. The locale of the machine plays no part.
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
     * Fills a sentence. Arguments are shown by {@link String#valueOf(Object)}: no grouping, no locale.
     *
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public BilingualText text(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new BilingualText(fill(english, Locale.ROOT, key, shown), fill(chinese, Locale.CHINESE, key, shown));
    }

    private static String fill(ResourceBundle bundle, Locale locale, String key, Object[] shown) {
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }
}
