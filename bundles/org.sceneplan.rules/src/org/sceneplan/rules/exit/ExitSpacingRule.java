package org.sceneplan.rules.exit;

import java.util.List;
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
 * F12: two safety exits of a storey lie far enough apart.
 *
 * <p>Measured: straight distance of their nearest edges in whole mm; exits exactly as far apart as the limit pass. One
 * finding per pair. Source: GB 50016 5.5.2.
 */
public final class ExitSpacingRule implements Rule {

    private static final Wording WORDING = Wording.of(ExitSpacingRule.class);

    @Override
    public String id() {
        return "F12";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        if (scope.levels().stream().allMatch(level -> SafetyExit.of(level).size() < 2)) {
            return new RuleOutcome.NotApplicable(WORDING.text("ExitSpacingRule_noPair"));
        }
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        for (LevelSnapshot level : scope.levels()) {
            List<SafetyExit> exits = SafetyExit.of(level);
            for (int i = 0; i < exits.size(); i++) {
                for (SafetyExit other : exits.subList(i + 1, exits.size())) {
                    double distanceMm = Math.rint(exits.get(i).distanceMm(other));
                    if (distanceMm < limitMm - exits.get(i).roundingMm(other)) {
                        findings.measured(distanceMm, limitMm, "mm").at(exits.get(i).id(), other.id()).say(
                                "ExitSpacingRule_tooNear", scope.names().exit(level, exits.get(i).id()),
                                scope.names().exit(level, other.id()), scope.names().level(level),
                                Figures.metres(distanceMm), Figures.metres(limitMm),
                                Figures.metres(limitMm - distanceMm));
                    } else {
                        findings.holds(Sense.AT_LEAST, Math.max(limitMm, distanceMm), limitMm, "mm",
                                exits.get(i).id(), other.id());
                    }
                }
            }
        }
        return findings.outcome();
    }
}
