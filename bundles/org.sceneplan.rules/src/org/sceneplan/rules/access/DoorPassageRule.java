package org.sceneplan.rules.access;

import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.OpeningKind;
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
 * A05: doors that customers use let a wheelchair pass.
 *
 * <p>Measured: surveyed clear width of entrances and exits, and of back doors that are evacuation doors, in mm; exactly
 * the limit passes. It is a rule for new and extended buildings, which the survey does not tell from others: of a
 * narrower door a person is asked whether the building is an old one. Source: GB 55019-2021 2.5.4.
 */
public final class DoorPassageRule implements Rule {

    private static final Wording WORDING = Wording.of(DoorPassageRule.class);

    @Override
    public String id() {
        return "A05";
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
            for (OpeningSnapshot door : level.openings()) {
                if (door.isDoor() && (door.kind() != OpeningKind.BACK_DOOR || door.evacuation())) {
                    asked = true;
                    check(scope, door, limitMm, findings);
                }
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("DoorPassageRule_noDoor"));
    }

    private static void check(CheckScope scope, OpeningSnapshot door, double limitMm, FindingList findings) {
        if (door.widthMm() >= limitMm) {
            findings.holds(Sense.AT_LEAST, door.widthMm(), limitMm, "mm", door.id());
        } else {
            findings.ask(List.of(door.id()), "DoorPassageRule_oldBuilding", scope.names().opening(door),
                    Figures.millimetres(door.widthMm()), Figures.millimetres(limitMm));
        }
    }
}
