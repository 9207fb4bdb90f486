package org.sceneplan.plan.place;

import org.sceneplan.model.plan.WallOpening;

/** Where doors stand in a wall that gets longer or shorter. */
public final class WallSpot {

    private WallSpot() {
    }

    /**
     * Returns the distance from the start of the wall at which a door stands when the length of its wall changed: it
     * keeps its distance from the nearer end. Negative where the wall has become too short for it.
     */
    public static int offsetMm(WallOpening opening, double lengthBeforeMm, double lengthAfterMm) {
        double fromEndMm = lengthBeforeMm - opening.getOffsetMm() - opening.getWidthMm();
        return opening.getOffsetMm() <= fromEndMm ? opening.getOffsetMm()
                : (int) Math.round(lengthAfterMm - fromEndMm - opening.getWidthMm());
    }
}
