package org.sceneplan.rules.clearance;

import java.util.List;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;

/**
 * CLEAR-HOOD-TOP, -SIDE, -INDUCTION and their -MAX: height of a hood above the hob below it.
 *
 * <p>Measured: from the top of the hob to the underside of the hood in whole mm, exact. The top of a hob is the
 * elevation of its position, the underside, and its height. Top-type hoods have one range over gas and one over
 * induction, side-type hoods one over both. For hoods that are both at once no source gives a range: they keep the
 * least height of the side type and the greatest of the top type. Source: consumer pages [S46].
 */
public final class HoodHeightRule extends ClearanceRule {

    private final Set<Trait> hoods;
    private final Set<Trait> hobs;

    private HoodHeightRule(String id, Sense sense, Set<Trait> hoods, Set<Trait> hobs) {
        super(id, SHOWN, Trait.HOOD, sense, "HoodHeightRule_" + sense.name());
        this.hoods = hoods;
        this.hobs = hobs;
    }

    /** Returns the rules of all ranges. */
    public static List<Rule> all() {
        Set<Trait> gas = Set.of(Trait.GAS_HOB);
        Set<Trait> induction = Set.of(Trait.INDUCTION_HOB);
        Set<Trait> any = Set.of(Trait.HOB);
        Set<Trait> top = Set.of(Trait.TOP_HOOD);
        Set<Trait> side = Set.of(Trait.SIDE_HOOD);
        return List.of(new HoodHeightRule("CLEAR-HOOD-TOP", Sense.AT_LEAST, top, gas),
                new HoodHeightRule("CLEAR-HOOD-TOP-MAX", Sense.AT_MOST, Set.of(Trait.TOP_HOOD, Trait.DUAL_HOOD), gas),
                new HoodHeightRule("CLEAR-HOOD-SIDE", Sense.AT_LEAST, Set.of(Trait.SIDE_HOOD, Trait.DUAL_HOOD), any),
                new HoodHeightRule("CLEAR-HOOD-SIDE-MAX", Sense.AT_MOST, side, any),
                new HoodHeightRule("CLEAR-HOOD-INDUCTION", Sense.AT_LEAST, top, induction),
                new HoodHeightRule("CLEAR-HOOD-INDUCTION-MAX", Sense.AT_MOST, top, induction));
    }

    @Override
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return product.isAny(hoods) && hobBelow(shelf, product) != null;
    }

    @Override
    protected double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product) {
        return (double) product.bottomMm() - hobBelow(shelf, product).topMm();
    }

    private Shown hobBelow(Shelf shelf, Shown hood) {
        Shown below = null;
        for (Shown hob : shelf.products()) {
            if (hob.isAny(hobs) && hob.sharesSide(hood) && hob.commonWidthMm(hood) > 0
                    && hob.bottomMm() < hood.bottomMm() && (below == null || hob.topMm() > below.topMm())) {
                below = hob;
            }
        }
        return below;
    }
}
