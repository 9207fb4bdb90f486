package org.sceneplan.rules.utility;

import java.util.List;
import java.util.Set;

import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * UTIL-02: every planned service point is fed by a surveyed point of its kind on its level.
 *
 * <p>Measured: number of surveyed points that feed it, 0 of 1. A planned power point may hang on a three-phase point.
 */
public final class PlannedSourceRule implements Rule {

    private static final Wording WORDING = Wording.of(PlannedSourceRule.class);

    @Override
    public String id() {
        return "UTIL-02";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SERVICES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<PlannedRun> runs = PlannedRun.of(scope.plan());
        if (runs.isEmpty()) {
            return new RuleOutcome.NotApplicable(WORDING.text("PlannedSourceRule_nothingPlanned"));
        }
        FindingList findings = scope.findings(limit, WORDING);
        runs.forEach(run -> check(scope, run.point(), run.source().orElse(null), findings));
        return findings.outcome();
    }

    private static void check(CheckScope scope, ServiceSnapshot planned, ServiceSnapshot source,
            FindingList findings) {
        if (source == null) {
            findings.measured(0, 1, "1").at(planned.id()).say("PlannedSourceRule_noSource",
                    scope.names().service(planned));
        } else if (!ServiceReach.meets(source.kind(), planned.kind())) {
            findings.measured(0, 1, "1").at(planned.id(), source.id()).say("PlannedSourceRule_otherKind",
                    scope.names().service(planned), scope.names().service(source));
        } else {
            findings.holds(Sense.AT_LEAST, 1, 1, "1", planned.id(), source.id());
        }
    }
}
