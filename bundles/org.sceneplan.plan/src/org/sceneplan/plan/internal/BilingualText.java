package org.sceneplan.plan.internal;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One sentence in both languages of the product.
 *
 * @param english the sentence in English
 * @param chinese the same sentence in simplified Chinese
 */
public record BilingualText(String english, String chinese) {

    public BilingualText {
        requireNonNull(english, "english");
        requireNonNull(chinese, "chinese");
    }

    /** Returns the Chinese sentence for any Chinese locale, else the English one. */
    public String in(Locale locale) {
        return isChinese(locale) ? chinese : english;
    }

    /** Tells whether a locale asks for Chinese texts. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
