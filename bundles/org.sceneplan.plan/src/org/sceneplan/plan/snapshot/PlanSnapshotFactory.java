package org.sceneplan.plan.snapshot;

import org.sceneplan.model.plan.StorePlan;

/** Copies a live plan into an immutable snapshot and resolves its geometry. */
public final class PlanSnapshotFactory {

    private PlanSnapshotFactory() {
    }

    /**
     * Returns the snapshot of a plan. The plan is only read; later changes of it do not reach the snapshot.
     *
     * <p>Lengths in mm, frame x east and y north. Rings are counter-clockwise, simple, first point not repeated. Lists keep
     * the order of the plan. Missing texts become empty texts.
     *
     * @throws InvalidPlanException if an id is missing or used twice, a number is outside its range (coordinates within
     *         +-1,000,000 mm, sizes greater than 0), a ring is unreadable, clockwise or crosses itself, an opening leaves its
     *         edge or overlaps a door, or a reference leads out of the plan
     */
    public static PlanSnapshot of(StorePlan plan) throws InvalidPlanException {
        throw new UnsupportedOperationException("not yet");
    }
}
