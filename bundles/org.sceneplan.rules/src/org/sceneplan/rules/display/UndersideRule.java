package org.sceneplan.rules.display;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.ShownNames;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D04, D07-PLINTH, D13: outdoor units and washers stand on a plinth, small goods off the floor.
 *
 * <p>Measured: height of the underside of the lowest sample of the kind on a fixture above the floor, whole mm,
 * exact; a height equal to the limit passes. One finding per fixture. In room sets washers stand on the floor as at
 * home. That a plinth is an island is not asked: a plinth at a wall keeps the machine off the bare floor as well.
 * Sources: store rules for samples [S27], goods handling note [S73]; least height of a plinth [K].
 */
public final class UndersideRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(UndersideRule.class);

    private final boolean alsoRooms;

    private UndersideRule(String id, Trait trait, boolean alsoRooms) {
        super(id, WORDING, SHOWN, trait, "UndersideRule_none_" + trait.name());
        this.alsoRooms = alsoRooms;
    }

    /** Returns all rules of this method. */
    public static List<Rule> all() {
        return List.of(new UndersideRule("D04", Trait.OUTDOOR_UNIT, true),
                new UndersideRule("D07-PLINTH", Trait.LAUNDRY, false),
                new UndersideRule("D13", Trait.TABLE_GOODS, true));
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return alsoRooms || !shelf.isRoom(scope);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        Shown lowest = null;
        List<String> low = new ArrayList<>();
        for (Shown product : shelf.products()) {
            if (product.is(trait())) {
                lowest = lowest == null || product.bottomMm() < lowest.bottomMm() ? product : lowest;
                if (product.bottomMm() < limitMm) {
                    low.add(product.id());
                }
            }
        }
        if (low.isEmpty()) {
            findings.holds(Sense.AT_LEAST, lowest.bottomMm(), limitMm, "mm", shelf.fixture().id(), lowest.id());
            return;
        }
        low.add(0, shelf.fixture().id());
        findings.measured(lowest.bottomMm(), limitMm, "mm").at(low).say("UndersideRule_low_" + trait().name(),
                ShownNames.of(scope, lowest), scope.names().fixture(shelf.fixture()),
                Figures.millimetres(lowest.bottomMm()), Figures.millimetres(limitMm),
                Figures.millimetres(limitMm - lowest.bottomMm()), low.size() - 1);
    }
}
