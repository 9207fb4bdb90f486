package org.sceneplan.exchange.table;

import java.util.regex.Pattern;

/** What a spreadsheet program makes of a text when it opens a CSV file. */
final class SheetGuess {
    private static final String FORMULA_STARTS = "=+-@\t＝＋－＠";
    private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*";
    private static final Pattern DAY = Pattern.compile("\\d{1,4}[-/.:]\\d{1,4}([-/.:]\\d{1,4})?|\\d{1,4}[ -]?" + MONTH
            + "([ -]?\\d{1,4})?|" + MONTH + "[ -]?\\d{1,4}|\\d{1,4}[年月]\\d{1,2}[月日]?(\\d{1,2}日)?");
    /** A number that would lose leading zeros, its last digits, or its exponent's meaning. */
    private static final Pattern LONG_NUMBER = Pattern.compile("0\\d+|\\d{12,}|\\d+(\\.\\d+)?[eE]\\d+");

    private SheetGuess() {
    }

    /** Whether it would be run as a formula: it starts with {@code = + - @}, also full width, or a tab. */
    static boolean isFormula(String text) {
        String start = text.stripLeading();
        return !text.isEmpty() && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0);
    }

    /** Whether it would become a day, a time or another number: {@code 1-2}, {@code MAR1}, {@code 007}. */
    static boolean isConverted(String text) {
        String bare = text.strip();
        return !bare.isEmpty() && isDigitOrLetter(bare.charAt(0)) && isConvertedAsAWhole(bare);
    }

    private static boolean isDigitOrLetter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isConvertedAsAWhole(String bare) {
        return DAY.matcher(bare).matches() || LONG_NUMBER.matcher(bare).matches();
    }
}
