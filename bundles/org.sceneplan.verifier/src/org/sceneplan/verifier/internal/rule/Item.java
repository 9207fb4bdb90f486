package org.sceneplan.verifier.internal.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.verifier.internal.document.RuleLine.FindingLine;

/**
 * Something that was measured again. The true value lies between {@code low} and {@code high}; they are equal where
 * every mm counts, and apart where corners of turned things were rounded.
 *
 * @param objects  ids that a finding names
 * @param doubtful ids that a finding may name, too: things that just touch or just don't
 * @param limit    in {@code unit}
 * @param atLeast  whether the value must reach the limit; else it must not exceed it
 */
record Item(Set<String> objects, Set<String> doubtful, double low, double high, double limit, String unit,
        boolean atLeast) {

    /** Slanted things: a limit is kept within 3 mm, and 1 mm for the rounding of the value. */
    static final double SLANTED_MM = 4;
    /** Values are written rounded to the unit that is usual for them. */
    private static final double ROUNDING = 0.501;
    private static final double NOISE_MM = 1e-6;

    /** A value that must reach a limit, exact. */
    static Item atLeast(double value, double limit, String unit, Collection<String> objects) {
        return new Item(new LinkedHashSet<>(objects), Set.of(), value, value, limit, unit, true);
    }

    /** A value that must not exceed a limit, exact. */
    static Item atMost(double value, double limit, String unit, Collection<String> objects) {
        return new Item(new LinkedHashSet<>(objects), Set.of(), value, value, limit, unit, false);
    }

    /** The same with the doubt of slanted things: the value may be better or worse by some mm. */
    Item slanted(boolean isSlanted) {
        return isSlanted ? between(low - SLANTED_MM, high + SLANTED_MM) : this;
    }

    /** The same with another range of the value. */
    Item between(double least, double most) {
        return new Item(objects, doubtful, least, most, limit, unit, atLeast);
    }

    /** The same with ids that may be named, too. */
    Item maybe(Collection<String> ids) {
        return new Item(objects, new LinkedHashSet<>(ids), low, high, limit, unit, atLeast);
    }

    /** Whether it breaks its limit whatever the rounding. */
    boolean isBroken() {
        return atLeast ? high < limit : low > limit;
    }

    /** Whether it keeps its limit whatever the rounding. */
    boolean holds() {
        return atLeast ? low >= limit : high <= limit;
    }

    /** Returns the least and the greatest margin to the limit. */
    double[] margins() {
        return atLeast ? new double[] {low - limit, high - limit} : new double[] {limit - high, limit - low};
    }

    boolean isAt(FindingLine finding) {
        return finding.objects().containsAll(objects)
                && finding.objects().stream().allMatch(id -> objects.contains(id) || doubtful.contains(id));
    }

    boolean hasValueOf(FindingLine finding) {
        return finding.unit().equals(unit) && finding.measured() >= low - rounding()
                && finding.measured() <= high + rounding() && Math.abs(finding.limit() - limit) <= rounding();
    }

    /** Half of the last place of a written value in this unit. */
    double rounding() {
        return switch (unit) {
            case "m2", "%", "kN/m2" -> 0.01 * ROUNDING;
            case "1/m2" -> 0.001 * ROUNDING;
            case "W/m2" -> 0.1 * ROUNDING;
            case "1" -> 1e-9;
            default -> ROUNDING;
        };
    }

    /** A measured length in whole mm, rounded down but for the noise of the computation. */
    static double wholeMm(double lengthMm) {
        return Math.floor(lengthMm + NOISE_MM);
    }

    /** Ids in order without repetition. */
    static List<String> ids(String first, Collection<String> others) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(first);
        ids.addAll(others);
        return List.copyOf(ids);
    }
}
