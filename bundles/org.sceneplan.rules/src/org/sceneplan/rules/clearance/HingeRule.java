package org.sceneplan.rules.clearance;

import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;

/**
 * CLEAR-HINGE: a fridge keeps its hinge side off the wall, so that its door opens far enough.
 *
 * <p>Measured: distance from the side of the fridge to the shell outline, an inner wall or a column in whole mm, over
 * the depth of the fridge. Fridges with two leaves have hinges on both sides: the nearer wall counts; of the others
 * the hinge can be on either side: the farther wall counts. Fridges made to be built in are left out. Source:
 * consumer page [S49].
 */
public final class HingeRule extends ClearanceRule {

    /** Needs nothing. */
    public HingeRule() {
        super("CLEAR-HINGE", SHOWN_AND_SHELL, Trait.FRIDGE, Sense.AT_LEAST, "HingeRule_near");
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return !product.is(Trait.FITTED_FRIDGE);
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        double deepMm = scope.standard().ruleLimits().get(id()).limit() + 1; // so that exactly the limit is measured
        double left = sideMm(ground, shelf, product, product.leftMm() - deepMm, product.leftMm(), product.leftMm());
        double right = sideMm(ground, shelf, product, product.rightMm(), product.rightMm() + deepMm,
                product.rightMm());
        return product.is(Trait.DOUBLE_DOOR) ? Math.min(left, right) : Math.max(left, right);
    }

    private static double sideMm(LevelGround ground, Shelf shelf, Shown product, double minXMm, double maxXMm,
            double sideXMm) {
        return new ShellSpace(ground, shelf.fixture()).freeMm(minXMm, product.frontMm(), maxXMm, product.backMm(),
                FixtureFrame.toPlan(shelf.fixture().place(), sideXMm, product.frontMm()),
                FixtureFrame.toPlan(shelf.fixture().place(), sideXMm, product.backMm()));
    }
}
