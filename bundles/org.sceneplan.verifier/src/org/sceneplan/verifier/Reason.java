package org.sceneplan.verifier;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A sentence in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Reason(String zh, String en) {

    public Reason {
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
    }

    /** The sentence in Chinese for a Chinese locale, in English for any other. */
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
