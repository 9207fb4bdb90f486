package org.sceneplan.plan.edit.follow;

import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.plan.place.WallSpot;

/** Doors in an inner wall keep their distance from its nearer end when the wall gets longer or shorter. */
final class WallOpenings {

    private static final double SAME_MM = 0.5;

    private final TouchedFeatures touched;

    WallOpenings(TouchedFeatures touched) {
        this.touched = touched;
    }

    void follow(Level level) {
        for (Wall wall : level.getWalls()) {
            boolean moved = !wall.getOpenings().isEmpty() && !touched.isNew(wall)
                    && touched.changed(wall, "fromXMm", "fromYMm", "toXMm", "toYMm");
            if (moved) {
                follow(wall, lengthMm(touched.before(wall)), lengthMm(wall));
            }
        }
    }

    private void follow(Wall wall, double beforeMm, double afterMm) {
        if (Math.abs(beforeMm - afterMm) < SAME_MM) {
            return;
        }
        for (WallOpening opening : wall.getOpenings()) {
            boolean stays = opening.isLocked() || touched.isNew(opening) || touched.changed(opening, "offsetMm");
            int offsetMm = stays ? opening.getOffsetMm() : WallSpot.offsetMm(opening, beforeMm, afterMm);
            if (offsetMm != opening.getOffsetMm()) {
                opening.setOffsetMm(offsetMm);
            }
        }
    }

    private static double lengthMm(Wall wall) {
        return new Point(wall.getFromXMm(), wall.getFromYMm())
                .distanceMm(new Point(wall.getToXMm(), wall.getToYMm()));
    }
}
