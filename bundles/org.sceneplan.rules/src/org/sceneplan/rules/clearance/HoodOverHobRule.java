package org.sceneplan.rules.clearance;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;

/**
 * CLEAR-HOOD-OVER: where a fixture shows hob and hood, the hood hangs over the hob.
 *
 * <p>Measured: sideways distance between the middles of a hob and the nearest hood on its side of the fixture in
 * whole mm, exact; equal to the limit passes. Fixtures that show only one of both are left out. Source: [K]; the
 * heights of [S46] mean nothing beside the hob.
 */
public final class HoodOverHobRule extends ClearanceRule {

    /** Needs nothing. */
    public HoodOverHobRule() {
        super("CLEAR-HOOD-OVER", SHOWN, Trait.HOB, Sense.AT_MOST, "HoodOverHobRule_beside");
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return !Double.isInfinite(measureMm(scope, null, shelf, product));
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Shown hood : shelf.products()) {
            if (hood.is(Trait.HOOD) && hood.sharesSide(product)) {
                nearest = Math.min(nearest, Math.abs(hood.position().alongMm() - product.position().alongMm()));
            }
        }
        return nearest;
    }
}
