package org.sceneplan.exchange.dxf.shell;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * The end face of a piece of wall, or a loose end of a wall drawn as one line.
 *
 * @param face end face; for a single line both points are the same
 * @param outwards unit vector away from the wall
 * @param isColumn whether it is the face of a column
 */
record Jamb(Segment face, Vector outwards, boolean isColumn) {
    /** Thinnest wall that counts as two lines. */
    static final double MIN_MM = 40;
    /** Thickest wall. */
    static final double MAX_MM = 610;

    /** Thickness of the wall. */
    double thicknessMm() {
        return face.lengthMm();
    }

    Point middle() {
        return face.midPoint();
    }
}
