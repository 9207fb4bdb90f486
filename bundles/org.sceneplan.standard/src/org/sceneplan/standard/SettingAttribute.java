package org.sceneplan.standard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What headquarters may change in the setting of a rule; unit, clause, source and grade stay. */
public enum SettingAttribute {
    /** The number measured against, in the unit of the setting. */
    LIMIT("limit", setting -> number(setting.limit())),
    /** H, W or I. */
    SEVERITY("severity", setting -> setting.severity().getLiteral()),
    /** {@code true} or {@code false}. */
    ENABLED("enabled", setting -> String.valueOf(setting.enabled())),
    /** Least store area in m2; 0 = always. */
    MIN_AREA_M2("minAreaM2", setting -> number(setting.scope().minAreaM2())),
    /** Largest store area in m2; 0 = without bound. */
    MAX_AREA_M2("maxAreaM2", setting -> number(setting.scope().maxAreaM2())),
    /** Store tiers with blanks between them; empty = all. */
    TIERS("tiers", setting -> words(setting.scope().tiers().stream().map(tier -> tier.getLiteral()).toList())),
    /** Zone codes with blanks between them; empty = the whole store. */
    ZONE_CODES("zoneCodes", setting -> words(setting.scope().zoneCodes()));

    private final String nameInFile;
    private final Function<RuleLimit, String> text;

    SettingAttribute(String nameInFile, Function<RuleLimit, String> text) {
        this.nameInFile = nameInFile;
        this.text = text;
    }

    /** Name of the attribute in standard files. */
    public String nameInFile() {
        return nameInFile;
    }

    /** The value of a setting as it stands in the file: numbers without exponent, words in alphabetical order. */
    public String text(RuleLimit setting) {
        return text.apply(setting);
    }

    /** The attribute of a name. */
    public static Optional<SettingAttribute> of(String nameInFile) {
        return Arrays.stream(values()).filter(attribute -> attribute.nameInFile.equals(nameInFile)).findFirst();
    }

    /** A number as it stands in the file: without exponent and without zeros at its end. */
    public static String number(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String words(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }
}
