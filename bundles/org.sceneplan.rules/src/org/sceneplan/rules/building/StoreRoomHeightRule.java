package org.sceneplan.rules.building;

import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * C24-HEIGHT: a store room with racks is high enough. Measured: surveyed clear height of every level that has racks
 * in a back-of-house zone, in mm; exactly the limit passes. Source: JGJ 48-2014 4.3.
 */
public final class StoreRoomHeightRule implements Rule {

    private static final Wording WORDING = Wording.of(StoreRoomHeightRule.class);

    @Override
    public String id() {
        return "C24-HEIGHT";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.INVENTORY, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            if (!StoreRooms.racks(scope, level).isEmpty()) {
                asked = true;
                check(scope, level, limitMm, findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("StoreRoomRules_noRack"));
    }

    private static void check(CheckScope scope, LevelSnapshot level, double limitMm, FindingList findings) {
        int heightMm = level.clearHeightMm();
        if (heightMm >= limitMm) {
            findings.holds(Sense.AT_LEAST, heightMm, limitMm, "mm", level.id());
        } else {
            findings.measured(heightMm, limitMm, "mm").at(level.id()).say("StoreRoomHeightRule_tooLow",
                    scope.names().level(level), Figures.millimetres(heightMm), Figures.millimetres(limitMm),
                    Figures.millimetres(limitMm - heightMm));
        }
    }
}
