package org.sceneplan.rules.display;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.display.Neighbours.Direction;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D02-EQUAL: the gaps between floor air conditioners on one fixture are equal.
 *
 * <p>Measured: widest less narrowest gap of the fixture in whole mm, rounded down; a difference equal to the limit
 * passes. Fixtures with fewer than two gaps and room sets have nothing to compare. Source: store rules for samples
 * [S27]; the tolerance is [K].
 */
public final class EqualGapRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(EqualGapRule.class);

    /** Needs nothing. */
    public EqualGapRule() {
        super("D02-EQUAL", WORDING, SHOWN, Trait.FLOOR_AC, "EqualGapRule_none");
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return shelf.products().size() > 2 && !shelf.isRoom(scope) && gaps(shelf).size() > 1;
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = Double.NEGATIVE_INFINITY;
        for (Neighbours pair : gaps(shelf)) {
            narrowest = Math.min(narrowest, pair.gapMm());
            widest = Math.max(widest, pair.gapMm());
        }
        double limitMm = Lengths.millimetres(limit);
        double differenceMm = Math.floor(widest - narrowest);
        if (differenceMm <= limitMm) {
            findings.holds(Sense.AT_MOST, differenceMm, limitMm, "mm", shelf.fixture().id());
        } else {
            findings.measured(differenceMm, limitMm, "mm").at(shelf.fixture().id()).say("EqualGapRule_unequal",
                    scope.names().fixture(shelf.fixture()), Figures.millimetres(narrowest),
                    Figures.millimetres(widest), Figures.millimetres(limitMm), Figures.millimetres(differenceMm),
                    Figures.millimetres(differenceMm - limitMm));
        }
    }

    private static List<Neighbours> gaps(Shelf shelf) {
        return Neighbours.among(shelf.all(Trait.FLOOR_AC), Direction.BESIDE);
    }
}
