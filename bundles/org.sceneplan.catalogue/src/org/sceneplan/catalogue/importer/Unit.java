package org.sceneplan.catalogue.importer;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit that a header or a cell names, and how many of the catalogue's own unit it has: mm, W, CNY, m2.
 *
 * @param name as people write it
 * @param kind what it measures
 * @param factor times the own unit
 */
record Unit(String name, Kind kind, BigDecimal factor) {

    /** What is measured. */
    enum Kind { LENGTH, POWER, MONEY, AREA }

    private static final Map<String, Unit> UNITS = Map.ofEntries(entry("mm", Kind.LENGTH, "1"),
            entry("毫米", Kind.LENGTH, "1"), entry("cm", Kind.LENGTH, "10"), entry("厘米", Kind.LENGTH, "10"),
            entry("公分", Kind.LENGTH, "10"), entry("dm", Kind.LENGTH, "100"), entry("m", Kind.LENGTH, "1000"),
            entry("米", Kind.LENGTH, "1000"), entry("in", Kind.LENGTH, "25.4"), entry("inch", Kind.LENGTH, "25.4"),
            entry("英寸", Kind.LENGTH, "25.4"), entry("w", Kind.POWER, "1"), entry("瓦", Kind.POWER, "1"),
            entry("kw", Kind.POWER, "1000"), entry("千瓦", Kind.POWER, "1000"), entry("元", Kind.MONEY, "1"),
            entry("元台", Kind.MONEY, "1"),
            entry("元件", Kind.MONEY, "1"), entry("元套", Kind.MONEY, "1"), entry("cny", Kind.MONEY, "1"),
            entry("rmb", Kind.MONEY, "1"), entry("万元", Kind.MONEY, "10000"),
            entry("m2", Kind.AREA, "1"), entry("sqm", Kind.AREA, "1"), entry("平方米", Kind.AREA, "1"),
            entry("平米", Kind.AREA, "1"));

    private static final Pattern IN_BRACKETS = Pattern.compile("^(.*?)[(\\[](?:单位)?[:\\s]*([^()\\[\\]]*)[)\\]]$");
    /** What can only be a unit at the end of a name. */
    private static final Pattern AT_END = Pattern.compile("^(.+?)(mm|毫米|cm|厘米|公分|英寸|kw|千瓦|万元|m2|平方米|平米)$");
    private static final Pattern BEHIND_NUMBER = Pattern.compile("^([+-]?[\\d.,]+)\\s*([^\\d\\s.,]\\S*)$");

    private static Map.Entry<String, Unit> entry(String name, Kind kind, String factor) {
        return Map.entry(name, new Unit(name, kind, new BigDecimal(factor)));
    }

    /**
     * A text with the unit it ends with.
     *
     * @param stem the text without it
     * @param unit null when it names none
     */
    record Split(String stem, Unit unit) {
    }

    /** Takes the unit off a header name. */
    static Split ofHeader(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-*/]+", "");
        for (Pattern pattern : new Pattern[] {IN_BRACKETS, AT_END}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches() && UNITS.containsKey(matcher.group(2))) {
                return new Split(matcher.group(1), UNITS.get(matcher.group(2)));
            }
        }
        return new Split(plain, null);
    }

    /** Takes the unit off a number in a cell. */
    static Split ofCell(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        Matcher matcher = BEHIND_NUMBER.matcher(plain);
        return matcher.matches() && UNITS.containsKey(matcher.group(2))
                ? new Split(matcher.group(1), UNITS.get(matcher.group(2))) : new Split(text, null);
    }

    /** What a column of the catalogue measures; null for texts and plain numbers. */
    static Kind kindOf(String column) {
        if (column.endsWith("_mm")) {
            return Kind.LENGTH;
        }
        if (column.endsWith("_w")) {
            return Kind.POWER;
        }
        if (column.endsWith("_cny") || column.startsWith("price_")) {
            return Kind.MONEY;
        }
        return column.endsWith("_m2") ? Kind.AREA : null;
    }
}
