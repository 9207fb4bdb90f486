package org.sceneplan.drafting.input;

/**
 * A number inside an expression with what is known of its unit.
 *
 * @param value in mm or degrees for {@link Kind#MEASURE}, as typed for {@link Kind#BARE}, pure for {@link Kind#RATIO}
 */
record Amount(double value, Kind kind) {

    enum Kind {
        /** Typed without unit: a factor, or a measure in the unit of the field. */
        BARE,
        /** Has a unit. */
        MEASURE,
        /** One measure divided by another. */
        RATIO
    }

    static Amount bare(double value) {
        return new Amount(value, Kind.BARE);
    }

    static Amount measure(double value) {
        return new Amount(value, Kind.MEASURE);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    Amount negated() {
        return new Amount(-value, kind);
    }

    /** The sum; {@code at} is where the operator stands. */
    Amount plus(Amount other, Units units, int at) throws InputFault {
        if (kind == other.kind) {
            return new Amount(value + other.value, kind);
        }
        if (is(Kind.RATIO) || other.is(Kind.RATIO)) {
            if (is(Kind.MEASURE) || other.is(Kind.MEASURE)) {
                throw new InputFault(at, 1, "Input_ratioAdded");
            }
            return new Amount(value + other.value, Kind.RATIO);
        }
        return measure(in(units) + other.in(units));
    }

    Amount times(Amount other, int at) throws InputFault {
        if (is(Kind.MEASURE) && other.is(Kind.MEASURE)) {
            throw new InputFault(at, 1, "Input_squared");
        }
        return new Amount(value * other.value, product(other));
    }

    private Kind product(Amount other) {
        if (is(Kind.MEASURE) || other.is(Kind.MEASURE)) {
            return Kind.MEASURE;
        }
        return is(Kind.RATIO) && other.is(Kind.RATIO) ? Kind.RATIO : Kind.BARE;
    }

    Amount dividedBy(Amount other, Units units, int at) throws InputFault {
        if (other.value == 0) {
            throw new InputFault(at, 1, "Input_zero");
        }
        if (other.is(Kind.MEASURE)) {
            if (is(Kind.RATIO)) {
                throw new InputFault(at, 1, "Input_inverse");
            }
            return new Amount(in(units) / other.value, Kind.RATIO);
        }
        return new Amount(value / other.value, kind);
    }

    /** The value in mm or degrees; one without unit is taken in the unit of the field. */
    double in(Units units) {
        return is(Kind.BARE) ? value * units.bareSize() : value;
    }
}
