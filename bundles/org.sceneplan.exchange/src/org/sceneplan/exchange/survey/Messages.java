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

    /** The same, whose first argument is the text of a key. */
    static SurveyProblem problemOf(String pointer, String key, String firstKey, Object second) {
        return new SurveyProblem(pointer, text(Locale.CHINESE, key, text(Locale.CHINESE, firstKey), second),
                text(Locale.ENGLISH, key, text(Locale.ENGLISH, firstKey), second));
    }

    /** A problem with its reason in both languages. */
    static SurveyProblem problem(String pointer, String key, Object... arguments) {
        return new SurveyProblem(pointer, text(Locale.CHINESE, key, arguments), text(Locale.ENGLISH, key, arguments));
    }
}
