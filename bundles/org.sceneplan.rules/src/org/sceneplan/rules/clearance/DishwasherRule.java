package org.sceneplan.rules.clearance;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;

/**
 * CLEAR-DISH-DEPTH, CLEAR-DISH-HEIGHT: a built-in dishwasher fits its base cabinet.
 *
 * <p>Measured in whole mm: depth of the fixture; clear height from the underside of the dishwasher to the next sample
 * above it, else to the top of the fixture. The upper end of the depth range of the source is no bound: a deeper
 * cabinet does no harm. In room sets only the height is measured. Source: answer page [S48].
 */
public final class DishwasherRule extends ClearanceRule {

    private final boolean height;

    private DishwasherRule(String id, boolean height) {
        super(id, SHOWN, Trait.FITTED_DISHWASHER, Sense.AT_LEAST,
                height ? "DishwasherRule_low" : "DishwasherRule_shallow");
        this.height = height;
    }

    /** Returns both rules. */
    public static List<Rule> all() {
        return List.of(new DishwasherRule("CLEAR-DISH-DEPTH", false), new DishwasherRule("CLEAR-DISH-HEIGHT", true));
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return shelf.fixture().heightMm() > product.bottomMm() && (height || !shelf.isRoom(scope));
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        return height ? new Space(scope, shelf, product).aboveMm(shelf.fixture().heightMm()) + product.heightMm()
                : shelf.fixture().depthMm();
    }
}
