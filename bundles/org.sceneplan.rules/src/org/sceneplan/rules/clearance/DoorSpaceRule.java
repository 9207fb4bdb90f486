package org.sceneplan.rules.clearance;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.standard.RuleLimit;

/**
 * CLEAR-DISH-DOOR, CLEAR-FRIDGE-DOOR, CLEAR-OVEN-DOOR: space before an appliance in which its door opens.
 *
 * <p>Measured in whole mm: {@link Space} before the sample, which ends at the next sample before it, else at the end
 * of the free strip of the fixture; what stands in that strip is found by SHELL-04. Limit: for dishwashers that of
 * the setting, else that share of the depth of the open leaf: width of a fridge, half of it with two leaves, height
 * of an oven whose door folds down. Samples that nobody can stand before (window platforms) are left out. Sources:
 * answer page [S48], leaf sizes [K].
 */
public final class DoorSpaceRule extends ClearanceRule {

    private static final double PERCENT = 100;

    private DoorSpaceRule(String id, Trait trait) {
        super(id, SHOWN, trait, Sense.AT_LEAST, "DoorSpaceRule_short");
    }

    /** Returns the rules of all appliances with doors. */
    public static List<Rule> all() {
        return List.of(new DoorSpaceRule("CLEAR-DISH-DOOR", Trait.DISHWASHER),
                new DoorSpaceRule("CLEAR-FRIDGE-DOOR", Trait.FRIDGE),
                new DoorSpaceRule("CLEAR-OVEN-DOOR", Trait.OVEN));
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return new Space(scope, shelf, product).isOpenBefore();
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        return new Space(scope, shelf, product).beforeMm();
    }

    @Override
    protected double limitMm(RuleLimit limit, Shown product) {
        return switch (trait()) {
            case FRIDGE -> Math.floor((product.is(Trait.DOUBLE_DOOR) ? product.widthMm() / 2.0 : product.widthMm())
                    * limit.limit() / PERCENT);
            case OVEN -> Math.floor(product.heightMm() * limit.limit() / PERCENT);
            default -> super.limitMm(limit, product);
        };
    }
}
