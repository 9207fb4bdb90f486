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
 * F13: every evacuation door is wide enough.
 *
 * <p>Measured: surveyed clear width in mm; a door exactly as wide as the limit passes. Source: GB 50016 5.5.19.
 */
public final class EvacuationDoorWidthRule implements Rule {

    private static final Wording WORDING = Wording.of(EvacuationDoorWidthRule.class);

    @Override
    public String id() {
        return "F13";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.levels().stream().allMatch(level -> SafetyExit.doors(level).isEmpty())) {
            return new RuleOutcome.NotApplicable(WORDING.text("ExitRules_noDoor"));
        }
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            for (OpeningSnapshot door : SafetyExit.doors(level)) {
                if (door.widthMm() < limitMm) {
                    findings.measured(door.widthMm(), limitMm, "mm").at(door.id()).say(
                            "EvacuationDoorWidthRule_tooNarrow", scope.names().opening(door),
                            Figures.millimetres(door.widthMm()), Figures.millimetres(limitMm),
                            Figures.millimetres(limitMm - door.widthMm()));
                } else {
                    findings.holds(Sense.AT_LEAST, door.widthMm(), limitMm, "mm", door.id());
                }
            }
        }
        return findings.outcome();
    }
}
