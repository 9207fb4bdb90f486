package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * A dimension line.
 *
 * @param measured from one end to the other
 * @param offsetMm distance of the dimension line from the start, positive to the left of its direction
 * @param from what its start hangs on
 * @param to what its end hangs on
 * @param chain name of the chain it belongs to, empty when it stands alone
 * @param directed whether the dimension line has a direction of its own; else it runs from end to end
 * @param angleDeg that direction, counter-clockwise from x; 0 without one
 */
public record DimensionSnapshot(String id, Segment measured, int offsetMm, AnchorSnapshot from, AnchorSnapshot to,
        String chain, boolean directed, double angleDeg) {

    /** A dimension between two free points that stands alone and runs from one to the other. */
    public DimensionSnapshot(String id, Segment measured, int offsetMm) {
        this(id, measured, offsetMm, AnchorSnapshot.NONE, AnchorSnapshot.NONE, "", false, 0);
    }

    /** Direction of the dimension line, of length 1, from the start towards the end unless it has one of its own. */
    public Vector direction() {
        return directed ? Vector.ofAngle(angleDeg) : measured.direction();
    }

    /** How far the ends lie apart in the direction of the line, mm, 0 or more. */
    public double lengthMm() {
        return Math.abs(direction().dot(measured.from().to(measured.to())));
    }

    /** Start of the dimension line, mm in the survey frame: where the extension line from the start of it ends. */
    public Vector lineFrom() {
        return on(measured.from());
    }

    /** End of the dimension line, mm in the survey frame. */
    public Vector lineTo() {
        return on(measured.to());
    }

    /** Foot of a point on the dimension line. */
    private Vector on(Point point) {
        Vector along = direction();
        Vector start = new Vector(measured.from().xMm(), measured.from().yMm());
        Vector aside = along.perpendicular().times(offsetMm);
        return start.plus(aside).plus(along.times(along.dot(measured.from().to(point))));
    }
}
