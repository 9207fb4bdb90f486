package org.sceneplan.rules.display;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.ShownNames;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D06-ALONE: a high-end side-by-side fridge is shown alone.
 *
 * <p>Measured: number of other samples on its fixture, 0 allowed. High-end is a product of at least the price of the
 * setting; while only the type is decided there is no price and nothing to measure. Room sets are left out. Source:
 * store rules for samples [S27]; the price is [K].
 */
public final class FridgeAloneRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(FridgeAloneRule.class);

    /** Needs nothing. */
    public FridgeAloneRule() {
        super("D06-ALONE", WORDING, SHOWN, Trait.SIDE_BY_SIDE, "FridgeAloneRule_none");
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return !shelf.isRoom(scope)
                && !highEnd(shelf, scope.standard().ruleLimits().get(id()).limit()).isEmpty();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        Shown fridge = highEnd(shelf, limit.limit()).get(0);
        List<String> ids = new ArrayList<>(List.of(shelf.fixture().id(), fridge.id()));
        shelf.products().stream().filter(product -> product != fridge).forEach(product -> ids.add(product.id()));
        int others = ids.size() - 2;
        if (others == 0) {
            findings.holds(Sense.AT_MOST, 0, 0, "1", shelf.fixture().id(), fridge.id());
        } else {
            findings.measured(others, 0, "1").at(ids).say("FridgeAloneRule_together",
                    ShownNames.of(scope, fridge), Figures.count(fridge.priceCny()),
                    scope.names().fixture(shelf.fixture()), others);
        }
    }

    private static List<Shown> highEnd(Shelf shelf, double priceCny) {
        return shelf.all(Trait.SIDE_BY_SIDE).stream()
                .filter(fridge -> fridge.priceCny() > 0 && fridge.priceCny() >= priceCny).toList();
    }
}
