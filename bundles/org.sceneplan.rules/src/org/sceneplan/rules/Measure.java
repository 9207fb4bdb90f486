package org.sceneplan.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One measured value beside its limit.
 *
 * @param value   measured value in {@code unit}
 * @param limit   limit in {@code unit}
 * @param unit    mm, m, m2, %, W, W/m2, 1 (a count)
 * @param sense   on which side of the limit the value holds
 * @param objects ids of the plan elements it was measured at, most important first; empty for the whole store
 */
public record Measure(double value, double limit, String unit, Sense sense, List<String> objects) {

    public Measure {
        requireNonNull(unit, "unit");
        requireNonNull(sense, "sense");
        objects = List.copyOf(objects);
    }

    /** Returns how far the value is on the good side of the limit, in {@code unit}; negative where it breaks it. */
    public double margin() {
        return sense.margin(value, limit);
    }

    /** Tells whether this is nearer to its limit, or farther beyond, than another; as shares where the units differ. */
    boolean isTighterThan(Measure other) {
        return unit.equals(other.unit) && sense == other.sense ? margin() < other.margin()
                : share() < other.share();
    }

    private double share() {
        return limit == 0 ? margin() : margin() / Math.abs(limit);
    }
}
