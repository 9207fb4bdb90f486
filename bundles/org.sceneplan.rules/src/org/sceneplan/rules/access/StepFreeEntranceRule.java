package org.sceneplan.rules.access;

import java.util.ArrayList;
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
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A03 and A04: people with wheelchairs get in.
 *
 * <p>Looked at: the step-free flag of the surveyed entrances. Each step-free entrance holds. Whether a ramp or a lift
 * lies beside a step, and how steep a ramp is, the survey does not say: a person is asked for every entrance with a
 * step. Source: GB 55019-2021 2.3.1, 2.4.1.
 */
public final class StepFreeEntranceRule implements Rule {

    private static final Wording WORDING = Wording.of(StepFreeEntranceRule.class);
    private static final String RAMP = "A03";
    private static final String ENTRANCE = "A04";

    private final String id;

    private StepFreeEntranceRule(String id) {
        this.id = id;
    }

    /** Returns the rules of ramp and entrance. */
    public static List<Rule> all() {
        return List.of(new StepFreeEntranceRule(RAMP), new StepFreeEntranceRule(ENTRANCE));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<OpeningSnapshot> entrances = new ArrayList<>();
        for (LevelSnapshot level : scope.levels()) {
            level.openings().stream().filter(opening -> opening.kind() == OpeningKind.ENTRANCE)
                    .forEach(entrances::add);
        }
        if (entrances.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("AccessRules_noEntrance"));
        }
        boolean isRamp = id.equals(RAMP);
        if (isRamp && entrances.stream().allMatch(OpeningSnapshot::stepFree)) {
            return new RuleOutcome.NotApplicable(WORDING.text("StepFreeEntranceRule_noRamp"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        for (OpeningSnapshot entrance : entrances) {
            if (!entrance.stepFree()) {
                findings.ask(List.of(entrance.id()),
                        isRamp ? "StepFreeEntranceRule_slope" : "StepFreeEntranceRule_step",
                        scope.names().opening(entrance), Figures.number(limit.limit()));
            } else if (!isRamp) {
                findings.holds(entrance.id());
            }
        }
        return findings.outcome();
    }
}
