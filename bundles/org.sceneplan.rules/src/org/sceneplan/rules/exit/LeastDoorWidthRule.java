package org.sceneplan.rules.exit;

import java.util.Set;

import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
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
 * F14: the least width of any evacuation door. Measured: surveyed clear width in mm, for hinged doors the opening; a
 * door exactly as wide as the limit passes. F13 asks more of shops that are crowded. Source: GB 55037-2022 7.1.4.
 */
public final class LeastDoorWidthRule implements Rule {

    private static final Wording WORDING = Wording.of(LeastDoorWidthRule.class);

    @Override
    public String id() {
        return "F14";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            for (OpeningSnapshot door : SafetyExit.doors(level)) {
                asked = true;
                if (door.widthMm() >= limitMm) {
                    findings.holds(Sense.AT_LEAST, door.widthMm(), limitMm, "mm", door.id());
                } else {
                    findings.measured(door.widthMm(), limitMm, "mm").at(door.id()).say("LeastDoorWidthRule_tooNarrow",
                            scope.names().opening(door), Figures.millimetres(door.widthMm()),
                            Figures.millimetres(limitMm), Figures.millimetres(limitMm - door.widthMm()));
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("ExitRules_noDoor"));
    }
}
