package org.sceneplan.exchange.survey;

import java.util.Locale;

import org.sceneplan.rules.wording.PatternTexts;

/** The texts of this package in English and Chinese. */
final class Messages {
    private static final PatternTexts TEXTS = PatternTexts.of(Messages.class);

    private Messages() {
    }

    /** The text of a key with its arguments filled in; numbers appear without grouping. */
    static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }

    /** A problem with its reason in both languages. */
    static SurveyProblem problem(String pointer, String key, Object... arguments) {
        return new SurveyProblem(pointer, text(Locale.CHINESE, key, arguments), text(Locale.ENGLISH, key, arguments));
    }
}
