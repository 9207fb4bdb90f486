package org.sceneplan.exchange.dxf;

import java.util.Arrays;
import java.util.Locale;

import org.sceneplan.rules.wording.PatternTexts;

/** The texts of this package and of those below it, in English and Chinese. */
public final class Messages {
    private static final PatternTexts TEXTS = PatternTexts.of(Messages.class);

    private Messages() {
    }

    /**
     * The text of a key with its arguments filled in; numbers appear without grouping.
     *
     * @param locale Chinese for {@code zh}, else English
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.text(locale, key, Arrays.stream(arguments).map(each -> each instanceof Place place
                ? TEXTS.text(locale, place.isByte() ? "Place_byte" : "Place_line", place.at()) : each).toArray());
    }
}
