package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.UnmetRequirement;

/** Copies a live plan into an immutable snapshot and resolves its geometry. */
public final class PlanSnapshotFactory {

    private PlanSnapshotFactory() {
    }

    /**
     * Returns the snapshot of a plan. The plan is only read; later changes of it do not reach the snapshot.
     *
     * <p>Lengths in mm, frame x east and y north. Rings are counter-clockwise, simple, first point not repeated. Lists
     * keep the order of the plan. Missing texts become empty texts. Linear but for the openings of one edge.
     *
     * @throws InvalidPlanException if an id or required attribute is missing, an id is used twice, a number is outside
     *         its range (coordinates within +-1,000,000 mm, sizes greater than 0), a ring is unreadable, clockwise or
     *         crosses itself, an opening leaves its edge or overlaps a door, or a reference leads out of the plan
     */
    public static PlanSnapshot of(StorePlan plan) throws InvalidPlanException {
        checkElements(plan);
        if (plan.getStore() == null) {
            throw ElementCheck.refusal(plan, "store.missing");
        }
        if (plan.getLevels().isEmpty()) {
            throw ElementCheck.refusal(plan, "level.none");
        }
        List<LevelSnapshot> levels = new ArrayList<>();
        for (Level level : plan.getLevels()) {
            levels.add(level(plan, level));
        }
        return new PlanSnapshot(plan.getId(), text(plan.getName()), plan.getRevision(), text(plan.getStandardId()),
                text(plan.getStandardVersion()), text(plan.getCatalogueId()), text(plan.getCatalogueVersion()),
                plan.getSeed(), store(plan.getStore()), levels, unmet(plan.getUnmetRequirements()),
                layers(plan.getLayers()));
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    private static void checkElements(StorePlan plan) throws InvalidPlanException {
        Map<String, EObject> elementById = new HashMap<>();
        ElementCheck.attributes(plan);
        elementById.put(plan.getId(), plan);
        for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
            EObject element = contents.next();
            ElementCheck.attributes(element);
            if (element instanceof Identified identified) {
                EObject first = elementById.put(identified.getId(), identified);
                if (first != null) {
                    throw ElementCheck.duplicateId(first, identified);
                }
            }
        }
    }

    private static StoreSnapshot store(Store store) {
        return new StoreSnapshot(text(store.getCode()), text(store.getName()), text(store.getRegion()),
                store.getTier(), store.getMeterCapacityW(), store.getBudgetCny(), store.isSprinklers(),
                store.getFireResistanceClass(), store.isUnderHousing(), store.getMeasuredBy(),
                text(store.getMeasuredOn()), store.getToleranceMm());
    }

    private static LevelSnapshot level(StorePlan plan, Level level) throws InvalidPlanException {
        ShellCopy shell = new ShellCopy(plan, level);
        DesignCopy design = new DesignCopy(plan, level);
        return new LevelSnapshot(level.getId(), text(level.getName()), level.getStorey(), level.getClearHeightMm(),
                shell.outline(), shell.walls(), shell.columns(), shell.openings(), shell.services(), shell.obstacles(),
                design.zones(), design.aisles(), design.fixtures(), design.materials(), design.dimensions(),
                design.notes(), design.groups(), design.underlays(), design.guides());
    }

    private static List<LayerSnapshot> layers(List<Layer> layers) {
        List<LayerSnapshot> copies = new ArrayList<>();
        for (Layer layer : layers) {
            copies.add(new LayerSnapshot(layer.getId(), text(layer.getName()), text(layer.getKind()),
                    layer.isVisible(), layer.isLocked()));
        }
        return copies;
    }

    private static List<UnmetSnapshot> unmet(List<UnmetRequirement> requirements) {
        List<UnmetSnapshot> copies = new ArrayList<>();
        for (UnmetRequirement unmet : requirements) {
                    copies.add(new UnmetSnapshot(unmet.getId(), text(unmet.getRequirement()), text(unmet.getSubject()),
                    text(unmet.getLevel()), unmet.getWanted(), unmet.getAchieved(), text(unmet.getUnit()),
                    text(unmet.getReason())));
        }
        return copies;
    }
}
