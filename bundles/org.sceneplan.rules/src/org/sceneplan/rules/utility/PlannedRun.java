package org.sceneplan.rules.utility;

import java.util.List;
import java.util.Optional;

import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;

/**
 * A planned service point and the surveyed point of its level that feeds it.
 *
 * @param source empty when the plan names none, or none that was surveyed on the same level
 */
public record PlannedRun(ServiceSnapshot point, Optional<ServiceSnapshot> source) {

    /** Returns the planned points of all levels in plan order. */
    static List<PlannedRun> of(PlanSnapshot plan) {
        return plan.levels().stream().flatMap(level -> level.services().stream()
                .filter(service -> service.status() == ServiceStatus.PLANNED)
                .map(service -> new PlannedRun(service, sourceOf(level, service)))).toList();
    }

    private static Optional<ServiceSnapshot> sourceOf(LevelSnapshot level, ServiceSnapshot planned) {
        return level.services().stream().filter(service -> service.status() == ServiceStatus.SURVEYED
                && service.id().equals(planned.sourceId())).findFirst();
    }
}
