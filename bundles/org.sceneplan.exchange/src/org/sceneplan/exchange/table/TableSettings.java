package org.sceneplan.exchange.table;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the caller decides of a printed list.
 *
 * @param locale language: Chinese for {@code zh}, else English
 * @param dateText date for the title block as it shall be printed; empty = blank
 */
public record TableSettings(Locale locale, String dateText) {

    public TableSettings {
        requireNonNull(locale, "locale");
        requireNonNull(dateText, "dateText");
    }

    /** Settings with a blank date. */
    public static TableSettings of(Locale locale) {
        return new TableSettings(locale, "");
    }
}
