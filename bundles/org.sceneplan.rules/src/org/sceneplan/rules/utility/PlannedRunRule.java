package org.sceneplan.rules.utility;

import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
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
 * UTIL-02-WATER, -DRAIN, -FLUE, -GAS: planned points lie near enough to the surveyed point that feeds them. One rule
 * per kind of service.
 *
 * <p>Measured: straight distance in whole mm; a distance equal to the limit passes. That is the least a pipe can
 * need, laid under the floor or above a ceiling: a finding is certain, while the run along walls may be longer and is
 * for the fitter to draw. Points without a source belong to {@link PlannedSourceRule}.
 */
public final class PlannedRunRule implements Rule {

    private static final Wording WORDING = Wording.of(PlannedRunRule.class);

    private final ServiceKind kind;

    private PlannedRunRule(ServiceKind kind) {
        this.kind = kind;
    }

    /** Returns the rules of all kinds of service whose run is limited. */
    public static List<Rule> all() {
        return List.of(new PlannedRunRule(ServiceKind.WATER), new PlannedRunRule(ServiceKind.DRAIN),
                new PlannedRunRule(ServiceKind.FLUE), new PlannedRunRule(ServiceKind.GAS));
    }

    @Override
    public String id() {
        return "UTIL-02-" + kind.name();
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SERVICES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<PlannedRun> runs = PlannedRun.of(scope.plan()).stream()
                .filter(run -> run.point().kind() == kind && run.source().isPresent()).toList();
        if (runs.isEmpty()) {
            return new RuleOutcome.NotApplicable(
                    WORDING.text("PlannedRunRule_nothingPlanned", scope.names().serviceKind(kind)));
        }
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        for (PlannedRun run : runs) {
            ServiceSnapshot source = run.source().orElseThrow();
            double distanceMm = Math.rint(run.point().at().distanceMm(source.at()));
            if (distanceMm > limitMm) {
                findings.measured(distanceMm, limitMm, "mm").at(run.point().id(), source.id()).say(
                        "PlannedRunRule_tooLong", scope.names().service(run.point()), Figures.metres(distanceMm),
                        scope.names().service(source), Figures.metres(limitMm), Figures.metres(distanceMm - limitMm));
            } else {
                findings.holds(Sense.AT_MOST, distanceMm, limitMm, "mm", run.point().id(), source.id());
            }
        }
        return findings.outcome();
    }
}
