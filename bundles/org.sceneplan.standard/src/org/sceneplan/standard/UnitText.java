package org.sceneplan.standard;

import java.util.Locale;
import java.util.Map;

/** Units of limits and findings for a reader: rule book and rules have them as machine formats write them. */
public final class UnitText {
    /** Units that say nothing beside a number. */
    private static final Map<String, String> PLAIN = Map.of("1", "", "count", "", "ratio", "", "m2", "m²", "W/m2", "W/m²",
            "kN/m2", "kN/m²", "1/m2", "/m²");
    private static final Map<String, String> ENGLISH = Map.of("person", "persons", "person/m²", "persons/m²",
            "piece/m²", "pieces/m²");
    private static final Map<String, String> CHINESE = Map.of("person", "人", "person/m²", "人/m²", "m²/person", "m²/人",
            "m/100 persons", "m/百人", "m³/(h·person)", "m³/(h·人)", "piece/m²", "件/m²", "CNY", "元");
    private static final String SLOPE = "1:n";

    private UnitText() {
    }

    /** The unit in a language; empty for plain numbers, as it is where there is nothing to say in words. */
    public static String of(String unit, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return PLAIN.getOrDefault(unit, (chinese ? CHINESE : ENGLISH).getOrDefault(unit, unit));
    }

    /** A number with its unit; a slope stands before its number. */
    public static String with(String number, String unit, Locale locale) {
        return unit.equals(SLOPE) ? "1:" + number : (number + " " + of(unit, locale)).strip();
    }
}
