package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.ElementId;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;

/** Tells whether a proposed design fits a plan: levels, ids, references and locks. */
final class DesignCheck {

    private final StorePlan plan;
    private final List<LevelSnapshot> designed;
    private final List<UnmetSnapshot> unmet;
    private final Map<String, Level> levelById = new HashMap<>();
    /** Every id after the change. */
    private final Set<String> ids = new HashSet<>();
    private final List<String> taken = new ArrayList<>();

    DesignCheck(StorePlan plan, List<LevelSnapshot> designed, List<UnmetSnapshot> unmet) {
        this.plan = plan;
        this.designed = designed;
        this.unmet = unmet;
        plan.getLevels().forEach(level -> levelById.put(level.getId(), level));
    }

    Refusal check() {
        Set<String> seen = new HashSet<>();
        for (LevelSnapshot level : designed) {
            if (!levelById.containsKey(level.id()) || !seen.add(level.id())) {
                return EditRules.refusal(plan, "design.level", level.id());
            }
        }
        collectStayingIds(seen);
        designed.forEach(this::collectProposedIds);
        unmet.forEach(each -> propose(each.id()));
        if (!taken.isEmpty()) {
            return EditRules.refusal(plan, "design.duplicate", taken.get(0));
        }
        for (LevelSnapshot level : designed) {
            Refusal refusal = references(level);
            refusal = refusal.isRefused() ? refusal : new LockCheck(levelById.get(level.id()), level).check();
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    private void collectStayingIds(Set<String> replacedLevels) {
        Consumer<EObject> stays = element -> {
            if (element instanceof Identified identified) {
                ids.add(identified.getId());
            }
        };
        stays.accept(plan);
        plan.getLayers().forEach(stays);
        plan.getScenarios().forEach(stays);
        for (Level level : plan.getLevels()) {
            stays.accept(level);
            if (replacedLevels.contains(level.getId())) {
                List.of(level.getWalls(), level.getColumns(), level.getOpenings(), level.getObstacles(),
                        level.getDimensions(), level.getNotes()).forEach(list -> list.forEach(stays));
                level.getWalls().forEach(wall -> wall.getOpenings().forEach(stays));
                level.getServices().stream().filter(DesignUpdate::stays).forEach(stays);
            } else {
                level.eAllContents().forEachRemaining(stays);
            }
        }
    }

    private void collectProposedIds(LevelSnapshot level) {
        level.zones().forEach(zone -> propose(zone.id()));
        level.aisles().forEach(aisle -> propose(aisle.id()));
        for (FixtureSnapshot fixture : level.fixtures()) {
            propose(fixture.id());
            fixture.positions().forEach(position -> propose(position.id()));
        }
        planned(level).forEach(service -> propose(service.id()));
        level.materials().forEach(material -> propose(material.id()));
    }

    private void propose(String id) {
        try {
            ElementId.check(id);
        } catch (FaultException notAnId) {
            taken.add(id);
            return;
        }
        if (!ids.add(id)) {
            taken.add(id);
        }
    }

    private List<ServiceSnapshot> planned(LevelSnapshot level) {
        return DesignUpdate.plannedServices(levelById.get(level.id()), level);
    }

    private Refusal references(LevelSnapshot level) {
        for (FixtureSnapshot fixture : level.fixtures()) {
            if (isDangling(fixture.zoneId())) {
                return dangling(fixture.id(), fixture.zoneId());
            }
        }
        for (ServiceSnapshot service : planned(level)) {
            if (isDangling(service.sourceId()) || isDangling(service.servesFixtureId())) {
                return dangling(service.id(),
                        isDangling(service.sourceId()) ? service.sourceId() : service.servesFixtureId());
            }
        }
        for (MaterialSnapshot material : level.materials()) {
            if (isDangling(material.zoneId()) || isDangling(material.fixtureId())) {
                return dangling(material.id(),
                        isDangling(material.zoneId()) ? material.zoneId() : material.fixtureId());
            }
        }
        return Refusal.NONE;
    }

    private boolean isDangling(String id) {
        return !id.isEmpty() && !ids.contains(id);
    }

    private Refusal dangling(String from, String to) {
        return EditRules.refusal(plan, "design.reference", from, to);
    }
}
