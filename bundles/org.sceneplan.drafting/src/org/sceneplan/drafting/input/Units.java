package org.sceneplan.drafting.input;

import java.util.List;

/**
 * The units that an expression may name.
 *
 * @param bareSize what 1 without unit means in mm or degrees
 * @param known all names, in lower case
 * @param foreign units that people try and that are not read
 * @param list the main units for messages
 * @param commaSeparates whether a comma ends a number
 */
record Units(double bareSize, List<Named> known, List<String> foreign, String list, boolean commaSeparates) {

    private static final List<Named> LENGTHS = List.of(new Named("mm", 1), new Named("cm", 10), new Named("m", 1000),
            new Named("毫米", 1), new Named("厘米", 10), new Named("公分", 10), new Named("公尺", 1000),
            new Named("米", 1000), new Named("㎜", 1), new Named("㎝", 10));
    private static final List<Named> ANGLES = List.of(new Named("deg", 1), new Named("°", 1), new Named("度", 1));
    private static final List<String> FEET = List.of("'", "\"", "′", "″", "’", "”", "ft", "in", "inch", "feet", "foot",
            "英尺", "英寸", "尺", "寸", "吋", "呎");
    private static final List<String> MINUTES = List.of("'", "\"", "′", "″", "’", "”", "rad", "gon", "分", "秒");

    /** A unit and its size in mm or degrees. */
    record Named(String name, double size) {
    }

    static Units lengths(LengthUnit bare, boolean commaSeparates) {
        return new Units(bare.sizeMm(), LENGTHS, FEET, "mm, cm, m", commaSeparates);
    }

    static Units angles(boolean commaSeparates) {
        return new Units(1, ANGLES, MINUTES, "deg, °", commaSeparates);
    }
}
