package org.sceneplan.cli.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The {@code messages} files of one package: {@code messages.properties} English, {@code messages_zh.properties}
 * Chinese, both UTF-8. The locale of the machine plays no part.
 */
public final class Texts {

    private static final Control ONLY_THE_ASKED_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ClassLoader loader;

    /** The files beside {@code neighbour}. */
    public Texts(Class<?> neighbour) {
        bundle = neighbour.getPackageName() + ".messages";
        loader = neighbour.getClassLoader();
    }

    /**
     * The sentence of a key with its values put in; values are shown by {@link String#valueOf(Object)}.
     *
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public String get(Locale locale, String key, Object... values) {
        String[] shown = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(shown);
    }

    /** The sentence of a key, or the given text when there is no such key. */
    public String getOr(Locale locale, String key, String otherwise) {
        ResourceBundle texts = bundle(locale);
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    private ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle(bundle, language, loader, ONLY_THE_ASKED_LOCALE);
    }
}
