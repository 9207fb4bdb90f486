package org.sceneplan.rules.clearance;

import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
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
 * A rule that measures one length at every sample of a kind. The length counts in whole mm, half a mm in favour of
 * the design; a length equal to the limit passes. One finding per fixture, about the sample farthest beyond its
 * limit.
 */
abstract class ClearanceRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(ClearanceRule.class);

    private final Sense sense;
    private final String key;

    /**
     * Describes the rule.
     *
     * @param key message key of its findings; with {@code _none} behind it, of the reason when there is no such sample
     */
    ClearanceRule(String id, Set<PlanPart> reads, Trait trait, Sense sense, String key) {
        super(id, WORDING, reads, trait, key + "_none");
        this.sense = sense;
        this.key = key;
    }

    /** Measures one sample in mm; NaN when the rule does not concern it, infinite when nothing bounds the length. */
    protected abstract double measureMm(CheckScope scope, LevelGround ground, Shelf shelf, Shown product);

    /** Returns the limit for one sample in mm; that of the setting unless overridden. */
    protected double limitMm(RuleLimit limit, Shown product) {
        return Lengths.millimetres(limit);
    }

    /** Tells whether the rule looks at a sample at all, without measuring it. */
    protected boolean isMeant(CheckScope scope, Shelf shelf, Shown product) {
        return true;
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        for (Shown product : shelf.products()) {
            if (product.is(trait()) && isMeant(scope, shelf, product)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected final void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf,
            FindingList findings) {
        Shown worst = null;
        double worstMm = 0;
        double worstMargin = Double.POSITIVE_INFINITY;
        int broken = 0;
        for (Shown product : shelf.products()) {
            if (product.is(trait()) && isMeant(scope, shelf, product)) {
                double mm = whole(measureMm(scope, ground, shelf, product));
                double margin = sense.margin(mm, limitMm(limit, product));
                broken += margin < 0 ? 1 : 0;
                if (margin < worstMargin) {
                    worst = product;
                    worstMm = mm;
                    worstMargin = margin;
                }
            }
        }
        if (worst == null) {
            findings.holds(shelf.fixture().id());
        } else if (broken == 0) {
            findings.holds(sense, worstMm, limitMm(limit, worst), "mm", shelf.fixture().id(), worst.id());
        } else {
            report(scope, shelf, worst, worstMm, limitMm(limit, worst), broken, findings);
        }
    }

    private double whole(double mm) {
        return sense == Sense.AT_LEAST ? Math.ceil(mm) : Math.floor(mm);
    }

    private void report(CheckScope scope, Shelf shelf, Shown product, double mm, double limitMm, int broken,
            FindingList findings) {
        findings.measured(mm, limitMm, "mm").at(shelf.fixture().id(), product.id()).say(key,
                ShownNames.of(scope, product), scope.names().fixture(shelf.fixture()), Figures.millimetres(mm),
                Figures.millimetres(limitMm), Figures.millimetres(Math.abs(mm - limitMm)), broken);
    }
}
