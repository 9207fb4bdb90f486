package org.sceneplan.drafting.ground;

import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * A straight part of an element.
 *
 * @param role what part it is
 * @param at where it is; of an {@link Role#AXIS} the part inside the element
 * @param direction unit vector along it; of a turned fixture or column by its angle, not by the rounded ends
 * @param normal unit vector to its left; for solids the free side
 * @param host how a docked fixture names it: {@code edge/3} of the outline, {@code W1/left}, {@code C1/2}; else empty
 */
public record GroundLine(Role role, Segment at, Vector direction, Vector normal, String host) {

    /** Part of an element. */
    public enum Role {
        /** Side of something solid. */
        FACE,
        /** Boundary of an area. */
        EDGE,
        /** Line through the centre, or across an opening through its middle. */
        AXIS,
        /** Line across an opening at one of its ends. */
        JAMB,
        /** Far edge of a strip that stays free before a fixture; its normal points away from the fixture. */
        STRIP
    }

    static GroundLine of(Role role, Segment at, String host) {
        return of(role, at, at.direction(), host);
    }

    static GroundLine of(Role role, Segment at, Vector direction, String host) {
        return new GroundLine(role, at, direction, direction.perpendicular(), host);
    }

    /** Signed distance of a place to the left of the line, mm. */
    public double asideMm(double xMm, double yMm) {
        return (xMm - at.from().xMm()) * normal.x() + (yMm - at.from().yMm()) * normal.y();
    }

    /** Distance of a place along the line from its start, mm. */
    public double alongMm(double xMm, double yMm) {
        return (xMm - at.from().xMm()) * direction.x() + (yMm - at.from().yMm()) * direction.y();
    }

    /** Length along the line, mm. */
    public double lengthMm() {
        return alongMm(at.to().xMm(), at.to().yMm());
    }
}
