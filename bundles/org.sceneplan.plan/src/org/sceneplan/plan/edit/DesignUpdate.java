package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Brings a plan to a proposed design that passed {@link DesignCheck}, with as few changes as possible. */
final class DesignUpdate {

    private static final PlanFactory FACTORY = PlanFactory.INSTANCE;

    private final StorePlan plan;
    private final FeatureSetter setter = new FeatureSetter();
    private final DesignValues values = new DesignValues(setter);
    private final Map<String, Identified> elementById = new HashMap<>();

    DesignUpdate(StorePlan plan) {
        this.plan = plan;
    }

    /** Whether a replacement of the design leaves a service alone: a surveyed one, or one the designer locked. */
    static boolean stays(ServicePoint service) {
        return service.getStatus() == ServiceStatus.SURVEYED || service.isLocked();
    }

    /** Returns the planned services of a proposal that are not already there and locked. */
    static List<ServiceSnapshot> plannedServices(Level level, LevelSnapshot proposed) {
        Set<String> staying = level.getServices().stream().filter(DesignUpdate::stays).map(Identified::getId)
                .collect(Collectors.toSet());
        return proposed.services().stream().filter(service -> service.status() == ServiceStatus.PLANNED
                && !staying.contains(service.id())).toList();
    }

    Set<EObject> apply(List<LevelSnapshot> designed, List<UnmetSnapshot> unmet, long seed) {
        Map<String, LevelSnapshot> proposalById = designed.stream()
                .collect(Collectors.toMap(LevelSnapshot::id, Function.identity()));
        for (Level level : plan.getLevels()) {
            if (proposalById.containsKey(level.getId())) {
                update(level, proposalById.get(level.getId()));
            }
        }
        reconcile(plan, plan.getUnmetRequirements(), unmet, UnmetSnapshot::id, FACTORY::createUnmetRequirement,
                values::unmet);
        setter.set(plan, "seed", seed);
        indexElements();
        designed.forEach(this::updateReferences);
        return setter.affected();
    }

    private void update(Level level, LevelSnapshot proposed) {
        reconcile(level, level.getZones(), proposed.zones(), ZoneSnapshot::id, FACTORY::createZone, values::zone);
        reconcile(level, level.getAisles(), proposed.aisles(), AisleSnapshot::id, FACTORY::createAisle, values::aisle);
        reconcile(level, level.getFixtures(), proposed.fixtures(), FixtureSnapshot::id, FACTORY::createFixture,
                values::fixture);
        for (int i = 0; i < proposed.fixtures().size(); i++) {
            Fixture fixture = level.getFixtures().get(i);
            reconcile(fixture, fixture.getPositions(), proposed.fixtures().get(i).positions(), PositionSnapshot::id,
                    FACTORY::createDisplayPosition, values::position);
        }
        updateServices(level, plannedServices(level, proposed));
        reconcile(level, level.getMaterials(), proposed.materials(), MaterialSnapshot::id,
                FACTORY::createMaterialPlacement, values::material);
    }

    private void updateServices(Level level, List<ServiceSnapshot> planned) {
        Map<String, ServicePoint> serviceById = byId(level.getServices());
        List<ServicePoint> wanted = new ArrayList<>(level.getServices().stream().filter(DesignUpdate::stays).toList());
        for (ServiceSnapshot each : planned) {
            ServicePoint service = reused(serviceById, each.id(), FACTORY::createServicePoint);
            values.service(service, each);
            wanted.add(service);
        }
        setter.setAll(level, level.getServices(), wanted);
    }

    private <E extends Identified, S> void reconcile(EObject owner, EList<E> list, List<S> snapshots,
            Function<S, String> id, Supplier<E> factory, BiConsumer<E, S> values) {
        Map<String, E> presentById = byId(list);
        List<E> wanted = new ArrayList<>();
        for (S snapshot : snapshots) {
            E element = reused(presentById, id.apply(snapshot), factory);
            values.accept(element, snapshot);
            wanted.add(element);
        }
        setter.setAll(owner, list, wanted);
    }

    private static <E extends Identified> E reused(Map<String, E> presentById, String id, Supplier<E> factory) {
        E present = presentById.get(id);
        if (present != null) {
            return present;
        }
        E created = factory.get();
        created.setId(id);
        return created;
    }

    private static <E extends Identified> Map<String, E> byId(List<E> elements) {
        return elements.stream().collect(Collectors.toMap(Identified::getId, Function.identity()));
    }

    private void indexElements() {
        plan.eAllContents().forEachRemaining(element -> {
            if (element instanceof Identified identified) {
                elementById.put(identified.getId(), identified);
            }
        });
    }

    private void updateReferences(LevelSnapshot proposed) {
        for (FixtureSnapshot fixture : proposed.fixtures()) {
            refer(fixture.id(), "zone", fixture.zoneId());
        }
        Level level = (Level) elementById.get(proposed.id());
        for (ServiceSnapshot service : plannedServices(level, proposed)) {
            refer(service.id(), "source", service.sourceId());
            refer(service.id(), "serves", service.servesFixtureId());
        }
        for (MaterialSnapshot material : proposed.materials()) {
            refer(material.id(), "zone", material.zoneId());
            refer(material.id(), "fixture", material.fixtureId());
        }
    }

    private void refer(String from, String referenceName, String to) {
        setter.set(elementById.get(from), referenceName, to.isEmpty() ? null : elementById.get(to));
    }
}
