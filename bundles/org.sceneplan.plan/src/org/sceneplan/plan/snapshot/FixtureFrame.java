package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;

/**
 * The local frame of a fixture: origin in the centre of the footprint, local x along the width (left to right as a
 * customer before its front sees it; at angle 0: east), local y from front to back (at angle 0: north).
 */
public final class FixtureFrame {

    private FixtureFrame() {
    }

    /**
     * Turns a local point into plan coordinates, rounded to the millimetre; the same on every machine.
     *
     * @param xMm local x, from the centre along the width
     * @param yMm local y, from the centre towards the back
     */
    public static Point toPlan(FixturePlace place, double xMm, double yMm) {
        Vector turned = new Vector(xMm, yMm).rotated(place.angleDeg());
        return Point.rounded(place.centre().xMm() + turned.x(), place.centre().yMm() + turned.y());
    }

    /** Footprint of a fixture, counter-clockwise from its front left corner (south-west at angle 0). */
    public static Ring footprint(FixturePlace place, FixtureSize size) {
        return rectangle(place, -size.widthMm() / 2.0, -size.depthMm() / 2.0, size.widthMm() / 2.0,
                size.depthMm() / 2.0);
    }

    /** Free strips before the open sides: front; front and back; or front, back, left, right with the corners. */
    public static List<Ring> clearances(FixturePlace place, FixtureSize size) {
        List<Ring> strips = new ArrayList<>();
        if (size.clearMm() == 0 || size.clearSides() == 0) {
            return strips;
        }
        double halfWidth = size.widthMm() / 2.0;
        double halfDepth = size.depthMm() / 2.0;
        double clear = size.clearMm();
        double side = size.clearSides() == 4 ? clear : 0;
        strips.add(rectangle(place, -halfWidth - side, -halfDepth - clear, halfWidth + side, -halfDepth));
        if (size.clearSides() >= 2) {
            strips.add(rectangle(place, -halfWidth - side, halfDepth, halfWidth + side, halfDepth + clear));
        }
        if (size.clearSides() == 4) {
            strips.add(rectangle(place, -halfWidth - clear, -halfDepth, -halfWidth, halfDepth));
            strips.add(rectangle(place, halfWidth, -halfDepth, halfWidth + clear, halfDepth));
        }
        return strips;
    }

    /** A rectangle given in the local frame, as a ring in plan coordinates. */
    public static Ring rectangle(FixturePlace place, double minXMm, double minYMm, double maxXMm, double maxYMm) {
        return Ring.ccw(List.of(toPlan(place, minXMm, minYMm), toPlan(place, maxXMm, minYMm),
                toPlan(place, maxXMm, maxYMm), toPlan(place, minXMm, maxYMm)));
    }
}
