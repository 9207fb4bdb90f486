package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;

/**
 * Replaces the design of the given levels by what snapshots hold: zones, aisles, fixtures with positions, planned
 * services, materials, and the unmet requirements and seed of the plan. Shell, surveyed services, dimensions and notes
 * stay, and so do planned services that are locked.
 *
 * <p>Elements whose id is in the snapshot of their level stay the same objects and only what differs is set; layer and
 * lock of such elements stay. Whatever refers to what is gone follows, as after every edit.
 *
 * <p>Refused when a level is unknown, an id is taken or used twice, a reference leads nowhere, or a locked zone, aisle
 * or fixture is left out or changes outline, place, size or type.
 */
public final class ReplaceDesignEdit implements PlanEdit {

    private final StorePlan plan;
    private final List<LevelSnapshot> designed;
    private final List<UnmetSnapshot> unmet;
    private final long seed;

    /**
     * @param plan the plan to change
     * @param designed the levels to replace, found by id; levels of the plan that are not in the list stay
     * @param unmet the new unmet requirements of the plan
     * @param seed the seed the layout was made with
     */
    public ReplaceDesignEdit(StorePlan plan, List<LevelSnapshot> designed, List<UnmetSnapshot> unmet, long seed) {
        this.plan = requireNonNull(plan, "plan");
        this.designed = List.copyOf(designed);
        this.unmet = List.copyOf(unmet);
        this.seed = seed;
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("design.replace", seed).in(locale);
    }

    @Override
    public boolean givesZones() {
        return true;
    }

    @Override
    public Refusal canApply() {
        return new DesignCheck(plan, designed, unmet).check();
    }

    @Override
    public Set<EObject> apply() {
        return new DesignUpdate(plan).apply(designed, unmet, seed);
    }
}
