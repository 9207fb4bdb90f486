package org.sceneplan.drafting.input;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/**
 * A field for a point. {@code 1200,3400} is a place in the plan, {@code @1200,300} one from the last point,
 * {@code 2400<45} or {@code @2400<45} a length and angle from the last point, {@code 2400} alone that length from the
 * last point towards the pointer, {@code <45} alone the pointer's distance at that angle. Comma or semicolon stand
 * between the coordinates, so decimals take a point; each part may be an expression of {@link LengthInput}, where
 * {@code @} is the coordinate of the last point. Immutable.
 */
public final class PointInput {

    private final LengthUnit unit;
    private final Units commaSeparates;
    private final Units commaDecimal;

    /** A field whose numbers without unit are in the given unit. */
    public PointInput(LengthUnit unit) {
        this.unit = requireNonNull(unit, "unit");
        this.commaSeparates = Units.lengths(unit, true);
        this.commaDecimal = Units.lengths(unit, false);
    }

    /** Reads a text while there is no last point yet: places in the plan only. */
    public Parsed<Point> parse(String text) {
        return read(text, null, null);
    }

    /**
     * Reads a text.
     *
     * @param last the last point
     * @param pointer where the pointer is
     */
    public Parsed<Point> parse(String text, Point last, Point pointer) {
        return read(text, requireNonNull(last, "last"), requireNonNull(pointer, "pointer"));
    }

    private Parsed<Point> read(String typed, Point last, Point pointer) {
        try {
            String text = PlainText.of(typed);
            int from = 0;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            if (from == text.length()) {
                throw new InputFault(from, 0, "Input_empty");
            }
            return new Parsed.Value<>(point(text, from, last, pointer));
        } catch (InputFault fault) {
            return fault.problem();
        }
    }

    private Point point(String text, int from, Point last, Point pointer) throws InputFault {
        int angle = text.indexOf('<');
        if (angle >= 0) {
            return polar(text, from, angle, last, pointer);
        }
        int semicolon = text.indexOf(';');
        int between = semicolon >= 0 ? semicolon : text.indexOf(',');
        if (between < 0) {
            return towards(text, from, last, pointer);
        }
        MeasureText grammar = new MeasureText(semicolon >= 0 ? commaDecimal : commaSeparates, false,
                LengthInput.MAX_MM);
        boolean relative = text.charAt(from) == '@' && last != null;
        if (text.charAt(from) == '@' && last == null) {
            throw new InputFault(from, 1, "Input_noLast");
        }
        int start = relative ? from + 1 : from;
        Double lastX = last == null ? null : Double.valueOf(last.xMm());
        Double lastY = last == null ? null : Double.valueOf(last.yMm());
        double x = grammar.read(text, start, between, lastX);
        double y = grammar.read(text, between + 1, text.length(), lastY);
        return relative ? Point.rounded(lastX + x, lastY + y) : Point.rounded(x, y);
    }

    private Point polar(String text, int from, int angle, Point last, Point pointer) throws InputFault {
        needLast(last, from);
        double deg = AngleInput.read(text, angle + 1, text.length(), last.to(pointer).angleDeg());
        Vector direction = Vector.ofAngle(deg);
        boolean marked = text.charAt(from) == '@';
        int start = marked ? from + 1 : from;
        double length = text.substring(start, angle).isBlank() ? last.to(pointer).length()
                : length(text, start, angle, last, pointer);
        return last.stepped(direction.times(length));
    }

    private Point towards(String text, int from, Point last, Point pointer) throws InputFault {
        needLast(last, from);
        int start = text.charAt(from) == '@' ? from + 1 : from;
        double length = length(text, start, text.length(), last, pointer);
        Vector aim = last.to(pointer);
        if (aim.length() == 0) {
            throw new InputFault(from, text.length() - from, "Input_noDirection");
        }
        return last.stepped(aim.normalise().times(length));
    }

    private double length(String text, int from, int end, Point last, Point pointer) throws InputFault {
        return new MeasureText(commaDecimal, false, LengthInput.MAX_MM).read(text, from, end,
                last.to(pointer).length());
    }

    private static void needLast(Point last, int from) throws InputFault {
        if (last == null) {
            throw new InputFault(from, 1, "Input_noLast");
        }
    }

    /** Returns a point as this field shows it, for example {@code 1200,3400}; reading it back gives the same point. */
    public String format(Point point) {
        LengthInput places = LengthInput.places(unit);
        return places.format(point.xMm()) + "," + places.format(point.yMm());
    }
}
