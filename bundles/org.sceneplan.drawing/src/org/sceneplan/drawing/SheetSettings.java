package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * What the caller decides of a sheet; everything else follows from the plan.
 *
 * @param locale language of all texts: Chinese for {@code zh}, else English
 * @param dateText date for the title block as it shall be printed, empty = the field stays blank
 * @param drawnBy designer for the title block, empty = blank
 * @param checkedBy checker for the title block, empty = blank
 * @param sizes sheet sizes that may be used, smallest first; one = that size whatever it costs in scale
 */
public record SheetSettings(Locale locale, String dateText, String drawnBy, String checkedBy, List<SheetSize> sizes) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if no size is given
     */
    public SheetSettings {
        requireNonNull(locale, "locale");
        requireNonNull(dateText, "dateText");
        requireNonNull(drawnBy, "drawnBy");
        requireNonNull(checkedBy, "checkedBy");
        sizes = sizes.stream().distinct().sorted().toList();
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("sizes is empty; a sheet needs a size");
        }
    }

    /** Settings that leave the size to the drawing. */
    public SheetSettings(Locale locale, String dateText, String drawnBy, String checkedBy) {
        this(locale, dateText, drawnBy, checkedBy, List.of(SheetSize.values()));
    }

    /** Settings with blank fields for date and names. */
    public static SheetSettings of(Locale locale) {
        return new SheetSettings(locale, "", "", "");
    }

    /** The same settings with a date. */
    public SheetSettings withDate(String newDateText) {
        return new SheetSettings(locale, newDateText, drawnBy, checkedBy, sizes);
    }

    /** The same settings with other sizes for the sheets of a package. */
    public SheetSettings withSizes(List<SheetSize> newSizes) {
        return new SheetSettings(locale, dateText, drawnBy, checkedBy, newSizes);
    }
}
