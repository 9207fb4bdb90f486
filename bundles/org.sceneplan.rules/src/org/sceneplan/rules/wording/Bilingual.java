package org.sceneplan.rules.wording;

import java.util.Locale;

/**
 * The same text in Chinese and in English.
 *
 * @param key message key it was made of, empty for none; names the text in files, where its words may change
 */
public record Bilingual(String zh, String en, String key) {

    /** A text without a key. */
    public Bilingual(String zh, String en) {
        this(zh, en, "");
    }

    /** Returns a text that is the same in both languages. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The text in the language of a locale: Chinese for {@code zh}, else English. */
    public String in(Locale locale) {
        return isChinese(locale) ? zh : en;
    }

    /** Whether texts for a locale are Chinese. */
    public static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
