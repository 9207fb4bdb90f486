package org.sceneplan.drafting.input;

import java.util.regex.Pattern;

/** Digits with points and commas, read without a locale; what could mean two numbers is refused. */
final class NumberText {

    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");

    private NumberText() {
    }

    /**
     * Returns the value of a number.
     *
     * @param digits digits, points and commas, at least one digit
     * @param at where it stands in the text
     */
    static double value(String digits, int at) throws InputFault {
        int comma = digits.indexOf(',');
        int point = digits.indexOf('.');
        if (comma < 0) {
            return plain(digits, at, digits);
        }
        boolean oneComma = digits.lastIndexOf(',') == comma;
        if (point < 0) {
            return oneComma ? oneComma(digits, at) : grouped(digits, at, digits.replace(",", ""));
        }
        if (point > comma) {
            String whole = digits.substring(0, point);
            return grouped(whole, at, digits.replace(",", ""));
        }
        if (!oneComma || !POINT_GROUPS.matcher(digits.substring(0, comma)).matches()) {
            throw new InputFault(at, digits.length(), "Input_number", digits);
        }
        return plain(digits, at, digits.replace(".", "").replace(',', '.'));
    }

    private static double oneComma(String digits, int at) throws InputFault {
        if (COMMA_GROUPS.matcher(digits).matches()) {
            throw new InputFault(at, digits.length(), "Input_twoMeanings", digits, digits.replace(",", ""),
                    digits.replace(',', '.'));
        }
        return plain(digits, at, digits.replace(',', '.'));
    }

    private static double grouped(String whole, int at, String joined) throws InputFault {
        if (!COMMA_GROUPS.matcher(whole).matches()) {
            throw new InputFault(at, whole.length(), "Input_number", whole);
        }
        return plain(whole, at, joined);
    }

    private static double plain(String shown, int at, String digits) throws InputFault {
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            throw new InputFault(at, shown.length(), "Input_number", shown);
        }
        return Double.parseDouble(digits);
    }
}
