package org.sceneplan.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.DemandGroup;
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

    /** The point that meets a need: one planned for the fixture, else the nearest of the level. */
    Optional<ServiceSnapshot> source(WalkStop stop, ServiceKind need) {
        List<ServiceSnapshot> services = stop.level().services();
        return services.stream()
                .filter(service -> service.servesFixtureId().equals(stop.fixture().id())
                        && ServiceReach.meets(service.kind(), need))
                .findFirst().or(() -> ServiceReach.of(services, 0).nearest(stop.fixture().footprint(), need)
                        .map(ServiceReach.Reached::service));
    }

    /** Whether a running sample wants a circuit of its own. */
    boolean wantsOwnCircuit(PositionSnapshot position) {
        return type(position).map(type -> type.needs().ownCircuit()).orElse(false);
    }

    /** Length of the line from a sample to the point that feeds it along both axes in mm; 0 when there is none. */
    long runMm(WalkStop stop, PositionSnapshot position) {
        return source(stop, ServiceKind.POWER).map(point -> Math.abs((long) point.at().xMm() - position.at().xMm())
                + Math.abs((long) point.at().yMm() - position.at().yMm())).orElse(0L);
    }

    /** Rated power in W that a planned power point gives to the running samples of its fixture; 0 for other points. */
    int servedW(ServiceSnapshot point, FixtureSnapshot fixture) {
        return served(point, fixture).mapToInt(this::ratedW).sum();
    }

    /** The share of that power to plan for, in W. */
    int servedDemandW(ServiceSnapshot point, FixtureSnapshot fixture) {
        return (int) Math.round(served(point, fixture)
                .mapToDouble(position -> ratedW(position) * demandFactor(position)).sum());
    }

    private Stream<PositionSnapshot> served(ServiceSnapshot point, FixtureSnapshot fixture) {
        boolean power = point.status() == ServiceStatus.PLANNED && ServiceReach.meets(point.kind(), ServiceKind.POWER);
        return fixture.positions().stream().filter(position -> power && of(position).contains(ServiceKind.POWER));
    }

    /** Number of running samples of a fixture that want a circuit of their own. */
    int ownCircuits(FixtureSnapshot fixture) {
        return (int) fixture.positions().stream().filter(position -> of(position).contains(ServiceKind.POWER)
                && wantsOwnCircuit(position)).count();
    }
}
