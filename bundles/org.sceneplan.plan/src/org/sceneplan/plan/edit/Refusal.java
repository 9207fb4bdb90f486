package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Why an edit may not be applied.
 *
 * @param reasonKey stable key, for example {@code fixture.locked}; empty = no refusal
 * @param elementId id of the element that stands in the way, or empty
 * @param english sentence in English
 * @param chinese the same in simplified Chinese
 */
public record Refusal(String reasonKey, String elementId, String english, String chinese) {

    /** No refusal: the edit may be applied. */
    public static final Refusal NONE = new Refusal("", "", "", "");

    public Refusal {
        requireNonNull(reasonKey, "reasonKey");
        requireNonNull(elementId, "elementId");
        requireNonNull(english, "english");
        requireNonNull(chinese, "chinese");
    }

    /** Whether the edit is refused. */
    public boolean isRefused() {
        return !reasonKey.isEmpty();
    }

    /** The sentence, Chinese for Chinese locales, else English; empty when nothing is refused. */
    public String message(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
}
