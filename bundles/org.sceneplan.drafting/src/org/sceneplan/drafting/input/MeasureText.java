package org.sceneplan.drafting.input;

/**
 * A whole field: {@code =} in front makes it absolute; {@code @} in front of a number, or a leading operator where the
 * field takes signs as relative, starts from the value that was there.
 */
final class MeasureText {

    private static final double STEPS = 1e6;

    private final Units units;
    private final boolean signIsRelative;
    private final double limit;

    MeasureText(Units units, boolean signIsRelative, double limit) {
        this.units = units;
        this.signIsRelative = signIsRelative;
        this.limit = limit;
    }

    /**
     * Reads {@code text} from {@code from} to before {@code end}.
     *
     * @param start the value that was there in mm or degrees, or null
     */
    double read(String text, int from, int end, Double start) throws InputFault {
        Expression expression = new Expression(text, from, end, units, start);
        char first = expression.peek();
        int at = expression.position();
        if (first == 0) {
            throw new InputFault(end, 0, "Input_empty");
        }
        double value;
        if (first == '=') {
            value = measure(new Expression(text, at + 1, end, units, start).all(), at, end);
        } else if (first == '@' && startsNumber(text, at + 1, end)) {
            Amount step = new Expression(text, at + 1, end, units, start).all();
            value = known(start, at) + measure(step, at, end);
        } else if (isRelative(first, start)) {
            value = measure(expression.continued(Amount.measure(start)), at, end);
        } else {
            value = measure(expression.all(), at, end);
        }
        return checked(value, at, end);
    }

    private boolean isRelative(char first, Double start) {
        boolean sign = first == '+' || first == '-';
        boolean factor = first == '*' || first == '/' || first == 'x' || first == 'X';
        return start != null && (signIsRelative && sign || factor);
    }

    private static boolean startsNumber(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        char c = at < end ? text.charAt(at) : 0;
        return c >= '0' && c <= '9' || c == '.' || c == '(';
    }

    private static double known(Double start, int at) throws InputFault {
        if (start == null) {
            throw new InputFault(at, 1, "Input_noStart");
        }
        return start;
    }

    private double measure(Amount amount, int at, int end) throws InputFault {
        if (amount.is(Amount.Kind.RATIO)) {
            throw new InputFault(at, end - at, "Input_ratio");
        }
        return amount.in(units);
    }

    /** Sums of decimals carry tails of binary rounding; nobody types a millionth. */
    private double checked(double value, int at, int end) throws InputFault {
        if (!(Math.abs(value) <= limit)) {
            throw new InputFault(at, end - at, "Input_tooLarge");
        }
        return Math.rint(value * STEPS) / STEPS + 0.0;
    }
}
