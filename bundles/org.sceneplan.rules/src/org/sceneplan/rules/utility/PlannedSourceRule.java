package org.sceneplan.rules.utility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * UTIL-02: every planned service point is fed by a surveyed point of its kind, on any level.
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
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        List<ServiceSnapshot> services = scope.levels().stream().flatMap(level -> level.services().stream()).toList();
        if (services.stream().noneMatch(service -> service.status() == ServiceStatus.PLANNED)) {
            return new RuleOutcome.NotApplicable(WORDING.text("PlannedSourceRule_nothingPlanned"));
        }
        Map<String, ServiceSnapshot> surveyedById = new TreeMap<>();
        services.stream().filter(service -> service.status() == ServiceStatus.SURVEYED)
                .forEach(service -> surveyedById.put(service.id(), service));
        FindingList findings = new FindingList(limit, WORDING);
        for (ServiceSnapshot service : services) {
            if (service.status() == ServiceStatus.PLANNED) {
                check(scope, service, surveyedById.get(service.sourceId()), findings);
            }
        }
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
        }
    }
}
