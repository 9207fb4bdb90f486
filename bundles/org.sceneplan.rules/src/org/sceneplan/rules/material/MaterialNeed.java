package org.sceneplan.rules.material;

import org.sceneplan.standard.MaterialRule;

/**
 * How many pieces of a material a plan needs, as the material list counts them.
 *
 * @param pieces quantity of the rule x count of its basis, rounded up
 * @param spares share of spare pieces, rounded up
 */
record MaterialNeed(MaterialRule rule, int pieces, int spares) {

    private static final double ROUNDING = 1e-9;

    static MaterialNeed of(MaterialRule rule, PlanCounts counts) {
        int pieces = roundedUp(rule.quantity() * counts.of(rule));
        return new MaterialNeed(rule, pieces, roundedUp(pieces * rule.spareRatio()));
    }

    /** Cost of the order in CNY, spares included. */
    double costCny() {
        return (pieces + spares) * rule.unitPriceCny();
    }

    private static int roundedUp(double pieces) {
        return (int) Math.ceil(pieces - ROUNDING);
    }
}
