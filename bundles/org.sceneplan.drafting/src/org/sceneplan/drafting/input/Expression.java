package org.sceneplan.drafting.input;

import java.util.Locale;

/**
 * Reads one expression by recursive descent: sums of products of signed numbers with units, brackets, and {@code @} for
 * the start value. Two numbers with units side by side, the second with the smaller unit, are one: {@code 1m 5cm}.
 */
final class Expression {

    private static final int MAX_DEPTH = 32;

    private final String text;
    private final Units units;
    private final Double start;
    private final int end;
    private int at;
    private int depth;

    /**
     * Reads {@code text} from {@code at} to before {@code end}.
     *
     * @param start what {@code @} means in mm or degrees; null when there is no start value
     */
    Expression(String text, int at, int end, Units units, Double start) {
        this.text = text;
        this.at = at;
        this.end = end;
        this.units = units;
        this.start = start;
    }

    /** Reads everything up to the end. */
    Amount all() throws InputFault {
        Amount sum = sum();
        if (peek() != 0) {
            throw unexpected();
        }
        return sum;
    }

    /** Reads as far as a sum goes. */
    Amount sum() throws InputFault {
        return sumFrom(product());
    }

    private Amount sumFrom(Amount first) throws InputFault {
        Amount sum = first;
        for (char sign = peek(); sign == '+' || sign == '-'; sign = peek()) {
            int operator = at++;
            Amount next = product();
            sum = sum.plus(sign == '+' ? next : next.negated(), units, operator);
        }
        return sum;
    }

    private Amount product() throws InputFault {
        return productFrom(signed());
    }

    private Amount productFrom(Amount first) throws InputFault {
        Amount product = first;
        for (char sign = peek(); isTimes(sign) || sign == '/'; sign = peek()) {
            int operator = at++;
            Amount next = signed();
            product = sign == '/' ? product.dividedBy(next, units, operator) : product.times(next, operator);
        }
        return product;
    }

    /** Reads the rest behind an operator that stands first, applied to a value in front of it. */
    Amount continued(Amount value) throws InputFault {
        Amount sum = sumFrom(productFrom(value));
        if (peek() != 0) {
            throw unexpected();
        }
        return sum;
    }

    private Amount signed() throws InputFault {
        char sign = peek();
        if (sign == '-' || sign == '+') {
            at++;
            Amount value = nested(this::signed);
            return sign == '-' ? value.negated() : value;
        }
        return primary();
    }

    private Amount primary() throws InputFault {
        char c = peek();
        if (c == '(') {
            int opened = at++;
            Amount inner = nested(this::sum);
            if (peek() != ')') {
                throw peek() == 0 ? new InputFault(opened, 1, "Input_bracketOpen") : unexpected();
            }
            at++;
            return inner;
        }
        if (c == '@') {
            if (start == null) {
                throw new InputFault(at, 1, "Input_noStart");
            }
            at++;
            return Amount.measure(start);
        }
        if (!isNumberPart(c)) {
            throw c == 0 ? new InputFault(end, 0, "Input_missing") : unexpected();
        }
        return measured();
    }

    private Amount measured() throws InputFault {
        double value = number();
        Units.Named unit = unit();
        if (unit == null) {
            return Amount.bare(value);
        }
        double sum = value * unit.size();
        double size = unit.size();
        while (isNumberPart(peek())) {
            int from = at;
            double more = number();
            Units.Named smaller = unit();
            if (smaller == null) {
                throw new InputFault(from, at - from, "Input_compound", text.substring(from, at).strip());
            }
            if (smaller.size() >= size) {
                throw new InputFault(from, at - from, "Input_noOperator");
            }
            size = smaller.size();
            sum += more * size;
        }
        return Amount.measure(sum);
    }

    private double number() throws InputFault {
        peek();
        int from = at;
        while (at < end && isInNumber()) {
            at++;
        }
        String digits = text.substring(from, at);
        if (digits.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            throw new InputFault(from, digits.length(), "Input_number", digits);
        }
        return NumberText.value(digits, from);
    }

    private boolean isInNumber() {
        char c = text.charAt(at);
        boolean decimalComma = c == ',' && !units.commaSeparates() && at + 1 < end && isDigit(text.charAt(at + 1));
        return isNumberPart(c) || decimalComma;
    }

    /** The unit that stands here; null when there is none. */
    private Units.Named unit() throws InputFault {
        peek();
        String word = word();
        if (word.isEmpty()) {
            return null;
        }
        for (Units.Named unit : units.known()) {
            if (unit.name().equals(word)) {
                at += word.length();
                return unit;
            }
        }
        if (units.foreign().contains(word)) {
            throw new InputFault(at, word.length(), "Input_foreignUnit", word, units.list());
        }
        throw new InputFault(at, word.length(), "Input_unknownUnit", word, units.list());
    }

    /** Letters and marks up to the next sign of the grammar, in lower case; x between numbers is a sign. */
    private String word() {
        int to = at;
        while (to < end && isWordPart(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordPart(char c) {
        return !isDigit(c) && !isTimes(c) && "+-/()@=<>:;,. ".indexOf(c) < 0;
    }

    /** One step deeper; the depth is limited because a hostile text could nest without end. */
    private Amount nested(Part part) throws InputFault {
        if (++depth > MAX_DEPTH) {
            throw new InputFault(at, end - at, "Input_tooDeep");
        }
        Amount value = part.read();
        depth--;
        return value;
    }

    private interface Part {
        Amount read() throws InputFault;
    }

    /** The next char that is no space; 0 at the end. */
    char peek() {
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at < end ? text.charAt(at) : 0;
    }

    /** Where reading goes on. */
    int position() {
        return at;
    }

    InputFault unexpected() {
        char c = peek();
        if (isDigit(c) || c == '.' || c == '(' || c == '@') {
            return new InputFault(at, 1, "Input_noOperator");
        }
        return c == ')' ? new InputFault(at, 1, "Input_bracketClose")
                : new InputFault(at, 1, "Input_unexpected", text.substring(at, at + 1));
    }

    private static boolean isTimes(char c) {
        return c == '*' || c == 'x' || c == 'X';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumberPart(char c) {
        return isDigit(c) || c == '.';
    }
}
