package org.sceneplan.drafting.shape;

import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * One side of a shape.
 *
 * @param at where it is, counter-clockwise round the shape, ends rounded to mm
 * @param direction unit vector along it; for a turned fixture by its angle, not by the rounded ends
 * @param outward unit vector away from the shape
 */
public record Side(SideRole role, Segment at, Vector direction, Vector outward) {

    /** A side of a counter-clockwise outline, with the direction of its ends. */
    public static Side of(Segment at) {
        Vector direction = at.direction();
        return new Side(SideRole.EDGE, at, direction, direction.perpendicular().times(-1));
    }

    /** The same side elsewhere. */
    public Side moved(int dxMm, int dyMm) {
        return new Side(role, new Segment(at.from().plus(dxMm, dyMm), at.to().plus(dxMm, dyMm)), direction, outward);
    }
}
