package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the caller decides of a sheet; everything else follows from the plan.
 *
 * @param locale language of all texts: Chinese for {@code zh}, else English
 * @param dateText date for the title block as it shall be printed, empty = the field stays blank
 * @param drawnBy designer for the title block, empty = blank
 * @param checkedBy checker for the title block, empty = blank
 */
public record SheetSettings(Locale locale, String dateText, String drawnBy, String checkedBy) {

    public SheetSettings {
        requireNonNull(locale, "locale");
        requireNonNull(dateText, "dateText");
        requireNonNull(drawnBy, "drawnBy");
        requireNonNull(checkedBy, "checkedBy");
    }

    /** Settings with blank fields for date and names. */
    public static SheetSettings of(Locale locale) {
        return new SheetSettings(locale, "", "", "");
    }

    /** The same settings with a date. */
    public SheetSettings withDate(String newDateText) {
        return new SheetSettings(locale, newDateText, drawnBy, checkedBy);
    }
}
