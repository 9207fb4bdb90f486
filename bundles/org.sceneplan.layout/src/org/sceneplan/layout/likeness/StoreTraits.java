package org.sceneplan.layout.likeness;

import org.sceneplan.layout.frame.ShopFront;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/**
 * What is compared of a store.
 *
 * @param areaM2 inside the outlines of all levels
 * @param frontMm extent of the level of the entrance along its wall; of the first level from the south without one
 * @param depthMm from that wall to the far end
 * @param entranceFromEndMm from the middle of the widest entrance to the nearer end of the front; -1 without one
 * @param inwardsDeg direction in which customers come in, counter-clockwise from east
 */
public record StoreTraits(String standardId, StoreTier tier, double areaM2, int frontMm, int depthMm,
        int entranceFromEndMm, double inwardsDeg) {

    /** Measures a plan. */
    public static StoreTraits of(PlanSnapshot plan) {
        LevelSnapshot level = plan.levels().stream().filter(StoreTraits::hasEntrance).findFirst()
                .orElse(plan.levels().getFirst());
        ShopFront front = ShopFront.of(level);
        return new StoreTraits(plan.standardId(), plan.store().tier(), plan.totalAreaM2(), front.frontMm(),
                front.depthMm(), front.hasEntrance() ? front.fromEndMm() : -1, front.inwardsDeg());
    }

    private static boolean hasEntrance(LevelSnapshot level) {
        return level.openings().stream().anyMatch(opening -> opening.kind() == OpeningKind.ENTRANCE);
    }

    /** Place of the entrance in the front, 0 at an end to 0.5 in the middle; -1 without one. */
    public double entranceShare() {
        return entranceFromEndMm < 0 ? -1 : (double) entranceFromEndMm / frontMm;
    }
}
