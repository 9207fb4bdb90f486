package org.sceneplan.rules.clearance;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;

/**
 * CLEAR-STACK: a washer with a dryer on top is no higher than the limit, or nobody reaches the upper controls.
 *
 * <p>Measured: from the underside of the lower to the top of the upper machine in whole mm, exact; a set sold as one
 * stack by its height. A machine counts as the upper one when another of the laundry group stands below its middle.
 * Source: consumer page [S51].
 */
public final class StackHeightRule extends ClearanceRule {

    /** Needs nothing. */
    public StackHeightRule() {
        super("CLEAR-STACK", SHOWN, Trait.LAUNDRY, Sense.AT_MOST, "StackHeightRule_high");
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return product.is(Trait.STACK) || lower(shelf, product) != null;
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        Shown lower = lower(shelf, product);
        return (double) product.topMm() - (lower == null ? product : lower).bottomMm();
    }

    private static Shown lower(Shelf shelf, Shown upper) {
        for (Shown other : shelf.products()) {
            boolean isBelow = other != upper && other.is(Trait.LAUNDRY) && other.topMm() <= upper.bottomMm();
            if (isBelow && other.commonWidthMm(upper) > upper.widthMm() / 2.0 && other.commonDepthMm(upper) > 0) {
                return other;
            }
        }
        return null;
    }
}
