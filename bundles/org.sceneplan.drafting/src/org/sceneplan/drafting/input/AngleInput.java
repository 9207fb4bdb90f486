package org.sceneplan.drafting.input;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A field for an angle in degrees, counter-clockwise. Grammar as {@link LengthInput} with the units {@code ° deg 度};
 * {@code 1:12} is the angle of a slope of 1 on 12. A sign is a sign; {@code @+15} turns from the value that was there.
 */
public final class AngleInput {

    private static final double MAX_DEG = 36_000;
    private static final double FULL_TURN_DEG = 360;
    private static final int DECIMALS = 4;
    private static final Units UNITS = Units.angles(false);
    private static final MeasureText GRAMMAR = new MeasureText(UNITS, false, MAX_DEG);

    private AngleInput() {
    }

    /** Reads a text where no value was there before; degrees as typed, not brought into one turn. */
    public static Parsed<Double> parse(String text) {
        return read(text, null);
    }

    /** Reads a text; {@code startDeg} is the value that was there. */
    public static Parsed<Double> parse(String text, double startDeg) {
        return read(text, startDeg);
    }

    private static Parsed<Double> read(String typed, Double startDeg) {
        try {
            String text = PlainText.of(typed);
            return new Parsed.Value<>(read(text, 0, text.length(), startDeg));
        } catch (InputFault fault) {
            return fault.problem();
        }
    }

    static double read(String text, int from, int end, Double startDeg) throws InputFault {
        int colon = text.indexOf(':', from);
        if (colon < 0 || colon >= end) {
            return GRAMMAR.read(text, from, end, startDeg);
        }
        double rise = bare(text, from, colon);
        double run = bare(text, colon + 1, end);
        if (rise == 0 && run == 0) {
            throw new InputFault(colon, 1, "Input_zero");
        }
        return StrictMath.toDegrees(StrictMath.atan2(rise, run));
    }

    private static double bare(String text, int from, int end) throws InputFault {
        Amount amount = new Expression(text, from, end, UNITS, null).all();
        if (amount.is(Amount.Kind.MEASURE)) {
            throw new InputFault(from, end - from, "Input_slope");
        }
        return amount.value();
    }

    /** Returns the same direction as an angle from 0 up to below 360. */
    public static double normalised(double angleDeg) {
        double turn = angleDeg % FULL_TURN_DEG;
        return turn < 0 ? (turn + FULL_TURN_DEG) % FULL_TURN_DEG : turn + 0.0;
    }

    /** Returns an angle as fields show it: up to four decimals, no sign of degree. */
    public static String format(double angleDeg) {
        BigDecimal value = BigDecimal.valueOf(angleDeg).setScale(DECIMALS, RoundingMode.HALF_UP);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
