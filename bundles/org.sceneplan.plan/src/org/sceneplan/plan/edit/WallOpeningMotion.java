package org.sceneplan.plan.edit;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;

/** Where a door of an inner wall goes in a motion: with its wall, else along it and never off it. */
final class WallOpeningMotion {

    private final Motion motion;
    private final Settings settings;

    WallOpeningMotion(Motion motion, Settings settings) {
        this.motion = motion;
        this.settings = settings;
    }

    Refusal move(WallOpening opening, Set<EObject> moved) {
        if (moved.contains(opening.eContainer())) {
            return Refusal.NONE;
        }
        if (!(opening.eContainer() instanceof Wall wall)) {
            return EditRules.refusal(opening, "move.wallOpening");
        }
        Segment line = new Segment(new Point(wall.getFromXMm(), wall.getFromYMm()),
                new Point(wall.getToXMm(), wall.getToYMm()));
        long offsetMm = motion instanceof Motion.Shift shift ? Math.round(opening.getOffsetMm()
                + line.direction().dot(new Vector(shift.dxMm(), shift.dyMm()))) : -1;
        if (offsetMm < 0 || offsetMm + opening.getWidthMm() > Math.ceil(line.lengthMm())) {
            return EditRules.refusal(opening, "move.wallOpening");
        }
        settings.add(opening, "offsetMm", (int) offsetMm);
        return Refusal.NONE;
    }

    /** In a mirrored wall the leaves open to the other of its sides. */
    void mirror(Wall wall) {
        for (WallOpening opening : wall.getOpenings()) {
            settings.add(opening, "swing", switch (opening.getSwing()) {
                case LEFT -> WallOpeningSwing.RIGHT;
                case RIGHT -> WallOpeningSwing.LEFT;
                case NONE, SLIDING -> opening.getSwing();
            });
        }
    }
}
