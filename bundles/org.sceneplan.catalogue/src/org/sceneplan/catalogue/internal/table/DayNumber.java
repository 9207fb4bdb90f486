package org.sceneplan.catalogue.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Days that a workbook keeps as numbers: a number is a day when its format shows one. */
final class DayNumber {
    /** Day 0 where day 60 is 29 February 1900. Source: ECMA-376 part 1, 18.17.4.1. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal FIRST = BigDecimal.valueOf(366);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    /** What a format shows as it stands: quoted and escaped text, colours, languages. */
    private static final Pattern LITERAL = Pattern.compile(
            "\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]|(?i)general|G/通用格式");
    private static final Pattern SHOWS_DAY = Pattern.compile("[yYdDeE]");

    private DayNumber() {
    }

    /** Whether a number format shows a day. Source of the numbers: ECMA-376 part 1, 18.8.30, with those for Chinese. */
    static boolean isDay(Integer id, String format) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36
                || id >= 50 && id <= 54 || id == 57 || id == 58)) {
            return true;
        }
        return format != null && SHOWS_DAY.matcher(LITERAL.matcher(format).replaceAll("").replaceAll("(?i)e[+-]", "")).find();
    }

    /** The day as {@code 2026-11-22}, with the time of the day where it has one; null for numbers that are no day. */
    static String text(BigDecimal number, boolean countsFrom1904) {
        if (number.compareTo(FIRST) < 0 || number.compareTo(LAST) >= 0) {
            return null;
        }
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        LocalDate day = (countsFrom1904 ? FROM_1904 : FROM_1900).plusDays(whole.longValueExact());
        int second = number.subtract(whole).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return second == 0 || second >= SECONDS.intValueExact() ? day.toString()
                : day + "T" + LocalTime.ofSecondOfDay(second);
    }
}
