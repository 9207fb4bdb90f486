package org.sceneplan.exchange.sh3d;

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
}
