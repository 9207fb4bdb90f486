package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.UnmetRequirement;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.internal.PlanWalk;

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
     *         crosses itself, an opening leaves its edge or wall or overlaps a door, or a reference leads out of the plan
     */
    public static PlanSnapshot of(StorePlan plan) throws InvalidPlanException {
        ElementCheck.attributes(plan);
        for (Iterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
            ElementCheck.attributes(contents.next());
        }
        checkIds(plan);
        return ofRead(plan);
    }

    /**
     * The same for a plan that has just been read from a file and was not changed since: what reading has checked is not
     * checked again.
     *
     * @throws InvalidPlanException as {@link #of(StorePlan)}, but not for attributes and ids
     */
    public static PlanSnapshot ofRead(StorePlan plan) throws InvalidPlanException {
        List<LevelSnapshot> levels = new ArrayList<>();
        for (Level level : checkedLevels(plan)) {
            levels.add(new LevelCopy(plan, level, null, Set.of()).copy());
        }
        return snapshot(plan, store(plan.getStore()), levels);
    }

    /**
     * Returns the snapshot of a plan that was changed since an earlier one: equal to {@link #of(StorePlan)}, but made
     * of the earlier records wherever nothing changed, by identity, up to whole lists and levels. Costs one glance at
     * each element of the changed levels and the copying of what changed; elements that came in cost one look at all
     * ids.
     *
     * @param before snapshot of this plan at an earlier time
     * @param plan the same plan now
     * @param affected every element that was changed since then, came in or left; what contains them need not be named.
     *            {@code PlanChange.affected()} is enough for one change
     * @throws InvalidPlanException as {@link #of(StorePlan)}, for something that changed
     */
    public static PlanSnapshot after(PlanSnapshot before, StorePlan plan, Set<? extends EObject> affected)
            throws InvalidPlanException {
        Set<EObject> changed = withContainers(affected);
        boolean newIds = affected.contains(plan);
        for (EObject each : affected) {
            if (EcoreUtil.getRootContainer(each) == plan) {
                checkChanged(before, each);
                newIds |= each instanceof DisplayPosition || each instanceof WallOpening;
            }
        }
        List<LevelSnapshot> levels = new ArrayList<>();
        for (Level level : checkedLevels(plan)) {
            LevelSnapshot old = before.level(level.getId()).orElse(null);
            if (old != null && !changed.contains(level)) {
                levels.add(old);
                continue;
            }
            LevelCopy copy = new LevelCopy(plan, level, old, changed);
            levels.add(copy.copy());
            newIds |= copy.hasNewIds();
        }
        if (newIds) {
            checkIds(plan);
        }
        return snapshot(plan, changed.contains(plan.getStore()) ? store(plan.getStore()) : before.store(), levels);
    }

    private static Set<EObject> withContainers(Set<? extends EObject> affected) {
        Set<EObject> changed = new HashSet<>(affected);
        for (EObject each : affected) {
            for (EObject up = each.eContainer(); up != null && changed.add(up);) {
                up = up.eContainer();
            }
        }
        return changed;
    }

    /** An element that came in brings its contents, which need not be named. */
    private static void checkChanged(PlanSnapshot before, EObject element) throws InvalidPlanException {
        ElementCheck.attributes(element);
        boolean known = element instanceof StorePlan
                || element instanceof Level level && before.level(level.getId()).isPresent();
        if (!known) {
            for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext();) {
                ElementCheck.attributes(contents.next());
            }
        }
    }

    private static List<Level> checkedLevels(StorePlan plan) throws InvalidPlanException {
        if (plan.getStore() == null) {
            throw ElementCheck.refusal(plan, "store.missing");
        }
        if (plan.getLevels().isEmpty()) {
            throw ElementCheck.refusal(plan, "level.none");
        }
        return plan.getLevels();
    }

    private static PlanSnapshot snapshot(StorePlan plan, StoreSnapshot store, List<LevelSnapshot> levels) {
        return new PlanSnapshot(plan.getId(), text(plan.getName()), plan.getRevision(), text(plan.getStandardId()),
                text(plan.getStandardVersion()), text(plan.getCatalogueId()), text(plan.getCatalogueVersion()),
                plan.getSeed(), store, levels, unmet(plan.getUnmetRequirements()), layers(plan.getLayers()));
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    private static void checkIds(StorePlan plan) throws InvalidPlanException {
        Map<String, EObject> elementById = new HashMap<>();
        List<InvalidPlanException> duplicates = new ArrayList<>();
        elementById.put(plan.getId(), plan);
        PlanWalk.contents(plan, element -> {
            EObject first = element instanceof Identified identified
                    ? elementById.putIfAbsent(identified.getId(), identified) : null;
            if (first != null && duplicates.isEmpty()) {
                duplicates.add(ElementCheck.duplicateId(first, (Identified) element));
            }
        });
        if (!duplicates.isEmpty()) {
            throw duplicates.get(0);
        }
    }

    private static StoreSnapshot store(Store store) {
        return new StoreSnapshot(text(store.getCode()), text(store.getName()), text(store.getRegion()),
                store.getTier(), store.getMeterCapacityW(), store.getBudgetCny(), store.isSprinklers(),
                store.getFireResistanceClass(), store.isUnderHousing(), store.getMeasuredBy(),
                text(store.getMeasuredOn()), store.getToleranceMm(), StoreContact.of(store));
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
