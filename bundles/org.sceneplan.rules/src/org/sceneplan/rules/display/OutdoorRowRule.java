package org.sceneplan.rules.display;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D04-ROW: outdoor units on one side of a fixture stand in a row.
 *
 * <p>Measured: distance between the foremost and the hindmost front of the units in whole mm, rounded down; equal to
 * the limit passes. Source: store rules for samples [S27]; the tolerance is [K].
 */
public final class OutdoorRowRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(OutdoorRowRule.class);

    /** Needs nothing. */
    public OutdoorRowRule() {
        super("D04-ROW", WORDING, SHOWN, Trait.OUTDOOR_UNIT, "OutdoorRowRule_none");
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return shelf.all(Trait.OUTDOOR_UNIT).size() > 1;
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        List<Shown> units = shelf.all(Trait.OUTDOOR_UNIT);
        double offMm = Math.floor(Math.max(spreadMm(units, false), spreadMm(units, true)));
        double limitMm = Lengths.millimetres(limit);
        if (offMm <= limitMm) {
            findings.holds(Sense.AT_MOST, offMm, limitMm, "mm", shelf.fixture().id());
        } else {
            findings.measured(offMm, limitMm, "mm").at(shelf.fixture().id()).say("OutdoorRowRule_uneven",
                    scope.names().fixture(shelf.fixture()), Figures.millimetres(offMm), Figures.millimetres(limitMm),
                    Figures.millimetres(offMm - limitMm));
        }
    }

    private static double spreadMm(List<Shown> units, boolean back) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Shown unit : units) {
            if (unit.looksBack() == back) {
                double front = back ? unit.backMm() : unit.frontMm();
                least = Math.min(least, front);
                most = Math.max(most, front);
            }
        }
        return Math.max(0, most - least);
    }
}
