package org.sceneplan.drafting;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One sentence for people in both languages of the product.
 *
 * @param english the sentence in English
 * @param chinese the same sentence in simplified Chinese
 */
public record Sentence(String english, String chinese) {

    public Sentence {
        requireNonNull(english, "english");
        requireNonNull(chinese, "chinese");
    }

    /** Returns a text that is the same in both languages: a name or a number. */
    public static Sentence same(String text) {
        return new Sentence(text, text);
    }

    /** Returns the Chinese sentence for any Chinese locale, else the English one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
}
