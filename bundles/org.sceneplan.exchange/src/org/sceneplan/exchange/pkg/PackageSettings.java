package org.sceneplan.exchange.pkg;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the caller decides of a package.
 *
 * @param locale language of drawing, lists and messages: Chinese for {@code zh}, else English
 * @param dateText date for title blocks as it shall be printed; empty = blank
 * @param generatorVersion version of the product that writes it
 */
public record PackageSettings(Locale locale, String dateText, String generatorVersion) {

    public PackageSettings {
        requireNonNull(locale, "locale");
        requireNonNull(dateText, "dateText");
        requireNonNull(generatorVersion, "generatorVersion");
    }

    /** Settings with blank dates. */
    public static PackageSettings of(Locale locale, String generatorVersion) {
        return new PackageSettings(locale, "", generatorVersion);
    }
}
