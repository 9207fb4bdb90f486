package org.sceneplan.exchange.table;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the caller decides of a printed list.
 *
 * @param locale language: Chinese for {@code zh}, else English
 * @param dateText date for the title block as it shall be printed; empty = blank
 * @param hashText hash of the plan for the head of each page, lower-case hexadecimal; empty = none
 */
public record TableSettings(Locale locale, String dateText, String hashText) {

    public TableSettings {
        requireNonNull(locale, "locale");
        requireNonNull(dateText, "dateText");
        requireNonNull(hashText, "hashText");
    }

    /** Settings for a plan whose hash is not known. */
    public TableSettings(Locale locale, String dateText) {
        this(locale, dateText, "");
    }

    /** Settings with a blank date. */
    public static TableSettings of(Locale locale) {
        return new TableSettings(locale, "");
    }
}
