package org.sceneplan.rules.clearance;

import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;

/**
 * CLEAR-FRIDGE-SIDE, -TOP, -BACK, CLEAR-BUILTIN: air around fridges.
 *
 * <p>Measured: {@link Space} beside, above (below the ceiling of the level where no cabinet bounds it) and behind a
 * fridge; behind it the shell counts as well. Fridges made to be built in without gaps follow CLEAR-BUILTIN beside
 * and need no air behind and above. Sources: consumer page [S49], certificate [S50].
 */
public final class FridgeAirRule extends ClearanceRule {

    private enum Where {
        BESIDE, ABOVE, BEHIND
    }

    private final Where where;
    private final boolean fitted;

    private FridgeAirRule(String id, Set<PlanPart> reads, Where where, boolean fitted) {
        super(id, reads, fitted ? Trait.FITTED_FRIDGE : Trait.FRIDGE, Sense.AT_LEAST,
                "FridgeAirRule_" + (fitted ? "fitted" : where.name()));
        this.where = where;
        this.fitted = fitted;
    }

    /** Returns the rules of all sides. */
    public static List<Rule> all() {
        return List.of(new FridgeAirRule("CLEAR-FRIDGE-SIDE", SHOWN, Where.BESIDE, false),
                new FridgeAirRule("CLEAR-FRIDGE-TOP", SHOWN, Where.ABOVE, false),
                new FridgeAirRule("CLEAR-FRIDGE-BACK", SHOWN_AND_SHELL, Where.BEHIND, false),
                new FridgeAirRule("CLEAR-BUILTIN", SHOWN, Where.BESIDE, true));
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return product.is(Trait.FITTED_FRIDGE) == fitted;
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        Space space = new Space(scope, shelf, product);
        return switch (where) {
            case BESIDE -> space.besideMm();
            case ABOVE -> space.aboveMm(ground.level().clearHeightMm() > 0 ? ground.level().clearHeightMm()
                    : Double.POSITIVE_INFINITY);
            case BEHIND -> Math.min(space.behindMm(), shellBehindMm(scope, ground, shelf, product));
        };
    }

    private double shellBehindMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        double deepMm = scope.standard().ruleLimits().get(id()).limit();
        ShellSpace shell = new ShellSpace(ground, shelf.fixture());
        return product.looksBack()
                ? shell.freeMm(product.leftMm(), product.frontMm() - deepMm, product.rightMm(), product.frontMm(),
                        FixtureFrame.toPlan(shelf.fixture().place(), product.leftMm(), product.frontMm()),
                        FixtureFrame.toPlan(shelf.fixture().place(), product.rightMm(), product.frontMm()))
                : shell.freeMm(product.leftMm(), product.backMm(), product.rightMm(), product.backMm() + deepMm,
                        FixtureFrame.toPlan(shelf.fixture().place(), product.leftMm(), product.backMm()),
                        FixtureFrame.toPlan(shelf.fixture().place(), product.rightMm(), product.backMm()));
    }
}
