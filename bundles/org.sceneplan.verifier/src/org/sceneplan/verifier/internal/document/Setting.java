package org.sceneplan.verifier.internal.document;

import java.util.Set;

/** The setting of a rule: limit in {@code unit}, severity, and to which stores and zones it applies. */
public record Setting(double limit, String unit, String severity, boolean enabled, double minAreaM2, double maxAreaM2,
        Set<String> tiers, Set<String> zones) {

    private static final double MM_PER_M = 1000;

    /** Returns the limit in mm, which may stand in m. */
    public double limitMm() {
        return unit.equals("m") ? limit * MM_PER_M : limit;
    }
}
