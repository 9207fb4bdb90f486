package org.sceneplan.cli.text;

import java.util.Locale;

import org.sceneplan.rules.wording.PatternTexts;

/**
 * The {@code messages} files of one package: {@code messages.properties} English, {@code messages_zh.properties}
 * Chinese, both UTF-8. The locale of the machine plays no part.
 */
public final class Texts {

    private final PatternTexts texts;

    /** The files beside {@code neighbour}. */
    public Texts(Class<?> neighbour) {
        texts = PatternTexts.of(neighbour);
    }

    /**
     * The sentence of a key with its values put in; values are shown by {@link String#valueOf(Object)}.
     *
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public String get(Locale locale, String key, Object... values) {
        return texts.text(locale, key, values);
    }

    /** The sentence of a key, or the given text when there is no such key. */
    public String getOr(Locale locale, String key, String otherwise) {
        return texts.patternOr(locale, key, otherwise);
    }
}
