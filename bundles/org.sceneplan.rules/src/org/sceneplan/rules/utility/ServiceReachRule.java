package org.sceneplan.rules.utility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.utility.ServiceReach.Reached;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * UTIL-01: every sample that runs has each service its type needs within reach.
 *
 * <p>Measured: distance by {@link ServiceReach} in whole mm, one finding per fixture and service; where the level has
 * no point of the kind at all, the number of such points, 0 of 1. A distance equal to the limit passes.
 */
public final class ServiceReachRule implements Rule {

    private static final Wording WORDING = Wording.of(ServiceReachRule.class);

    @Override
    public String id() {
        return ServiceReach.RULE_ID;
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelSnapshot level : scope.levels()) {
            ServiceReach reach = ServiceReach.of(level.services(), Lengths.millimetres(limit));
            for (FixtureSnapshot fixture : level.fixtures()) {
                Map<ServiceKind, List<String>> positionsByNeed = positionsByNeed(scope, fixture);
                asked |= !positionsByNeed.isEmpty();
                positionsByNeed.forEach((need, positions) -> check(scope, reach, fixture, need, positions, findings));
            }
        }
        return asked ? findings.outcome()
                : new RuleOutcome.NotApplicable(WORDING.text("ServiceReachRule_nothingRuns"));
    }

    private static Map<ServiceKind, List<String>> positionsByNeed(CheckScope scope, FixtureSnapshot fixture) {
        Map<ServiceKind, List<String>> positionsByNeed = new EnumMap<>(ServiceKind.class);
        for (PositionSnapshot position : fixture.positions()) {
            for (ServiceKind need : ServiceReach.needs(position, scope.catalogue())) {
                positionsByNeed.computeIfAbsent(need, kind -> new ArrayList<>()).add(position.id());
            }
        }
        return positionsByNeed;
    }

    private static void check(CheckScope scope, ServiceReach reach, FixtureSnapshot fixture, ServiceKind need,
            List<String> positions, FindingList findings) {
        Optional<Reached> nearest = reach.nearest(fixture.footprint(), need);
        if (nearest.isPresent() && reach.isWithin(fixture.footprint(), nearest.get())) {
            return;
        }
        List<String> ids = new ArrayList<>(List.of(fixture.id()));
        ids.addAll(positions);
        if (nearest.isEmpty()) {
            findings.measured(0, 1, "1").at(ids).say("ServiceReachRule_noPoint", scope.names().fixture(fixture),
                    scope.names().serviceKind(need), positions.size());
            return;
        }
        double distanceMm = Math.rint(nearest.get().distanceMm());
        findings.measured(distanceMm, reach.reachMm(), "mm").at(ids).say("ServiceReachRule_tooFar",
                scope.names().fixture(fixture), scope.names().serviceKind(need), positions.size(),
                scope.names().service(nearest.get().service()), Figures.millimetres(distanceMm),
                Figures.millimetres(distanceMm - reach.reachMm()), Figures.millimetres(reach.reachMm()));
    }
}
