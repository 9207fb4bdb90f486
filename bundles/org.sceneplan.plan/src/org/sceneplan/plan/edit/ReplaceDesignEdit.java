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
 * Replaces the design of the given levels by what snapshots hold: zones, aisles, fixtures with positions, planned services,
 * materials, and the unmet requirements and seed of the plan. Shell, surveyed services, dimensions and notes stay.
 *
 * <p>Elements whose id is in the snapshot stay the same objects. Locked zones, aisles and fixtures must be in the snapshot
 * with the same place, size and type, else the edit is refused.
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
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public Refusal canApply() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public Set<EObject> apply() {
        throw new UnsupportedOperationException("not yet");
    }
}
