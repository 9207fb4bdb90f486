package org.sceneplan.workbench.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.standard.StandardSnapshot;

/** The format a shell is most likely meant for, when nobody has said it. */
final class LikelyFormat {

    private LikelyFormat() {
    }

    /** The format for a shell; empty where its area fits none or is not known. */
    static Optional<StandardSnapshot> of(List<StandardSnapshot> formats, StorePlan shell) {
        try {
            return of(formats, PlanSnapshotFactory.of(shell).totalAreaM2());
        } catch (InvalidPlanException e) {
            // the shell is checked, and its faults are told, when the plan is made
            return Optional.empty();
        }
    }

    /**
     * The format whose range of areas the area lies in, of several the one it lies most in the middle of.
     *
     * @return empty when it lies in none
     */
    static Optional<StandardSnapshot> of(List<StandardSnapshot> formats, double areaM2) {
        return formats.stream().filter(each -> each.minAreaM2() <= areaM2 && areaM2 <= each.maxAreaM2())
                .min(Comparator.comparingDouble(each -> Math.abs(Math.log(areaM2 * areaM2
                        / Math.max(1, each.minAreaM2()) / Math.max(1, each.maxAreaM2())))));
    }
}
