package org.sceneplan.rules.limit;

import org.sceneplan.standard.RuleLimit;

/** Lengths of the rule book, which may stand there in m or in mm, as mm. */
public final class Lengths {

    private static final double MM_PER_M = 1000;

    private Lengths() {
    }

    /**
     * Returns the limit in mm.
     *
     * @throws IllegalArgumentException if its unit is neither mm nor m
     */
    public static double millimetres(RuleLimit limit) {
        return switch (limit.unit()) {
            case "mm" -> limit.limit();
            case "m" -> limit.limit() * MM_PER_M;
            default -> throw new IllegalArgumentException(
                    "unit %s of rule %s is no length.\nUse mm or m in the rule book.".formatted(limit.unit(),
                            limit.ruleId()));
        };
    }
}
