package org.sceneplan.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.DemandGroup;
import org.sceneplan.rules.load.PointLoad;
import org.sceneplan.rules.utility.ServiceReach;

/** What the samples of a plan need, and which point gives it to them. */
final class ServiceNeeds {
    private final DesignContext context;

    ServiceNeeds(DesignContext context) {
        this.context = context;
    }

    /** Media a running sample needs, in the order of the enum; none for samples that do not run. */
    Set<ServiceKind> of(PositionSnapshot position) {
        return ServiceReach.needs(position, context.catalogue());
    }

    /** Product type of a position. */
    Optional<ProductTypeSnapshot> type(PositionSnapshot position) {
        return context.catalogue().productType(position.productTypeCode());
    }

    /** Rated power of all pieces on a position in W; 0 for types the catalogue lacks. */
    int ratedW(PositionSnapshot position) {
        return type(position).map(type -> type.powerW() * position.quantity()).orElse(0);
    }

    /** Share of the rated power of a position to plan for, 0 to 1. */
    double demandFactor(PositionSnapshot position) {
        return type(position)
                .map(type -> DemandGroup.factorOf(type.group(), context.standard().ruleLimits())).orElse(0.0);
    }

    /**
     * The point that meets a need: the power point planned to feed the sample, else one planned for its fixture, else
     * the nearest of the level.
     */
    Optional<ServiceSnapshot> source(WalkStop stop, PositionSnapshot position, ServiceKind need) {
        List<ServiceSnapshot> services = stop.level().services();
        List<ServiceSnapshot> planned = services.stream()
                .filter(service -> service.servesFixtureId().equals(stop.fixture().id())
                        && ServiceReach.meets(service.kind(), need))
                .toList();
        if (planned.isEmpty()) {
            return ServiceReach.of(services, 0).nearest(stop.fixture().footprint(), need)
                    .map(ServiceReach.Reached::service);
        }
        return planned.stream().filter(point -> planned.size() > 1 && need == ServiceKind.POWER
                && PointLoad.of(context, stop.level(), point).positionIds().contains(position.id()))
                .findFirst().or(() -> Optional.of(planned.getFirst()));
    }

    /** Whether a running sample wants a circuit of its own. */
    boolean wantsOwnCircuit(PositionSnapshot position) {
        return type(position).map(type -> type.needs().ownCircuit()).orElse(false);
    }

    /** Length of the line from a sample to the point that feeds it along both axes in mm; 0 when there is none. */
    long runMm(WalkStop stop, PositionSnapshot position) {
        return source(stop, position, ServiceKind.POWER).map(point -> Math.abs((long) point.at().xMm() - position.at().xMm())
                + Math.abs((long) point.at().yMm() - position.at().yMm())).orElse(0L);
    }
}
