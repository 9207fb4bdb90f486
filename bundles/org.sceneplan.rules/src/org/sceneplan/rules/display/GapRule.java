package org.sceneplan.rules.display;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.display.Neighbours.Direction;
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
 * D02, D03-COLUMN, D03-ROW, D06, D07, D09, D09-V and their -MAX: gaps between neighbouring samples of a kind on one
 * fixture. One rule per number.
 *
 * <p>Measured: the gap between the boxes of two {@link Neighbours} in whole mm, half a mm in favour of the design; a
 * gap equal to the limit passes. One finding per fixture, about the gap farthest beyond the limit. Things in room
 * sets stand as at home and are left out. Fridges in wall surrounds of their own, one a bay, have no neighbour on
 * their fixture: there the gap to the surround counts (CLEAR-FRIDGE-SIDE). Source: store rules for samples [S27].
 */
public final class GapRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(GapRule.class);

    private final Direction direction;
    private final Sense sense;

    private GapRule(String id, Trait trait, Direction direction, Sense sense) {
        super(id, WORDING, SHOWN, trait, "GapRule_none_" + trait.name());
        this.direction = direction;
        this.sense = sense;
    }

    /** Returns the rules of all numbers. */
    public static List<Rule> all() {
        return List.of(new GapRule("D02", Trait.FLOOR_AC, Direction.BESIDE, Sense.AT_LEAST),
                new GapRule("D02-MAX", Trait.FLOOR_AC, Direction.BESIDE, Sense.AT_MOST),
                new GapRule("D03-COLUMN", Trait.WALL_AC, Direction.BESIDE, Sense.AT_MOST),
                new GapRule("D03-ROW", Trait.WALL_AC, Direction.ABOVE, Sense.AT_LEAST),
                new GapRule("D03-ROW-MAX", Trait.WALL_AC, Direction.ABOVE, Sense.AT_MOST),
                new GapRule("D06", Trait.FRIDGE, Direction.BESIDE, Sense.AT_LEAST),
                new GapRule("D06-MAX", Trait.FRIDGE, Direction.BESIDE, Sense.AT_MOST),
                new GapRule("D07", Trait.LAUNDRY, Direction.BESIDE, Sense.AT_LEAST),
                new GapRule("D07-MAX", Trait.LAUNDRY, Direction.BESIDE, Sense.AT_MOST),
                new GapRule("D09", Trait.SCREEN, Direction.BESIDE, Sense.AT_LEAST),
                new GapRule("D09-V", Trait.SCREEN, Direction.ABOVE, Sense.AT_LEAST));
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return shelf.products().size() > 1 && !shelf.isRoom(scope)
                && !Neighbours.among(shelf.all(trait()), direction).isEmpty();
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        Neighbours worst = null;
        int broken = 0;
        for (Neighbours pair : Neighbours.among(shelf.all(trait()), direction)) {
            broken += sense.margin(measuredMm(pair), limitMm) < 0 ? 1 : 0;
            if (worst == null || sense.margin(measuredMm(pair), limitMm) < sense.margin(measuredMm(worst), limitMm)) {
                worst = pair;
            }
        }
        Shown first = worst.first();
        Shown second = worst.second();
        double measuredMm = measuredMm(worst);
        if (broken == 0) {
            findings.holds(sense, measuredMm, limitMm, "mm", shelf.fixture().id(), first.id(), second.id());
            return;
        }
        String key = "GapRule_" + direction.name() + (measuredMm < 0 ? "_overlap" : "_" + sense.name());
        findings.measured(measuredMm, limitMm, "mm").at(shelf.fixture().id(), first.id(), second.id()).say(key,
                ShownNames.of(scope, first), ShownNames.of(scope, second), scope.names().fixture(shelf.fixture()),
                Figures.millimetres(Math.abs(measuredMm)), Figures.millimetres(limitMm),
                Figures.millimetres(Math.abs(measuredMm - limitMm)), broken);
    }

    private double measuredMm(Neighbours pair) {
        return sense == Sense.AT_LEAST ? pair.widestMm() : pair.narrowestMm();
    }
}
