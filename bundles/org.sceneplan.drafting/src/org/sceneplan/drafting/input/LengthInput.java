package org.sceneplan.drafting.input;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.sceneplan.drafting.internal.Wording;

/**
 * A field for a length. Grammar: numbers with point or comma, units {@code mm cm m 毫米 厘米 米} (none = the unit of the
 * field), {@code + - * x / ( )}, {@code 1m 5cm}, {@code =} in front for an absolute value, {@code @} for the value that
 * was there: {@code @+50}, {@code @/2}; {@code @50} adds 50. A leading {@code *2} or {@code /2} changes the value that
 * was there, and so do leading {@code +50} and {@code -50} in a field for sizes. Immutable.
 */
public final class LengthInput {

    /** Nothing longer or farther away is accepted, mm. */
    public static final int MAX_MM = 10_000_000;

    private static final Wording WORDING = new Wording(LengthInput.class);

    private final LengthUnit unit;
    private final boolean signIsRelative;
    private final MeasureText grammar;

    private LengthInput(LengthUnit unit, boolean signIsRelative) {
        this.unit = requireNonNull(unit, "unit");
        this.signIsRelative = signIsRelative;
        this.grammar = new MeasureText(Units.lengths(unit, false), signIsRelative, MAX_MM);
    }

    /** A field for sizes and distances: a leading sign is relative to the value that was there. */
    public static LengthInput sizes(LengthUnit unit) {
        return new LengthInput(unit, true);
    }

    /** A field for coordinates and offsets, which may be negative: a leading sign is a sign. */
    public static LengthInput places(LengthUnit unit) {
        return new LengthInput(unit, false);
    }

    /** The unit of numbers without unit. */
    public LengthUnit unit() {
        return unit;
    }

    /** Reads a text where no value was there before; result in mm, not rounded to whole mm. */
    public Parsed<Double> parse(String text) {
        return read(text, null);
    }

    /**
     * Reads a text.
     *
     * @param startMm the value that was there
     * @return mm, not rounded to whole mm
     */
    public Parsed<Double> parse(String text, double startMm) {
        return read(text, startMm);
    }

    /**
     * Reads a text as whole mm, halves up.
     *
     * @param startMm the value that was there
     * @param minMm least value allowed
     * @param maxMm greatest value allowed
     */
    public Parsed<Integer> parse(String text, double startMm, int minMm, int maxMm) {
        Parsed<Integer> whole = read(text, startMm).map(mm -> (int) Math.round(mm));
        if (whole instanceof Parsed.Value<Integer> found && (found.value() < minMm || found.value() > maxMm)) {
            return new Parsed.Problem<>(0, text.length(), WORDING.text("LengthInput_range",
                    formatWithUnit(found.value()), formatWithUnit(minMm), formatWithUnit(maxMm)));
        }
        return whole;
    }

    private Parsed<Double> read(String typed, Double startMm) {
        try {
            String text = PlainText.of(typed);
            return new Parsed.Value<>(grammar.read(text, 0, text.length(), startMm));
        } catch (InputFault fault) {
            return fault.problem();
        }
    }

    /**
     * Returns a length as this field shows it: in its unit, without unit symbol, no grouping. Reading it back gives the
     * same whole mm whatever was there before.
     *
     * @param mm rounded to whole mm
     */
    public String format(double mm) {
        String digits = digits(mm);
        return signIsRelative && digits.startsWith("-") ? "=" + digits : digits;
    }

    /** Returns a length with the symbol of its unit, for example {@code 1.2 m}; rounded to whole mm. */
    public String formatWithUnit(double mm) {
        return digits(mm) + " " + unit.symbol();
    }

    private String digits(double mm) {
        BigDecimal value = BigDecimal.valueOf(Math.round(mm)).divide(BigDecimal.valueOf(unit.sizeMm()),
                unit.decimals(), RoundingMode.UNNECESSARY);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
