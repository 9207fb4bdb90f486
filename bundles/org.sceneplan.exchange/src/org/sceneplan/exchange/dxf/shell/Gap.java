package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * A gap in a wall that was bridged.
 *
 * @param left one face of the wall across the gap
 * @param right the other face, in the same direction; the same line for a wall drawn as one line
 * @param evidence the signs of doors and windows that lie in it
 */
record Gap(Segment left, Segment right, Vector along, double thicknessMm, List<Sign> evidence) {

    Gap {
        evidence = new ArrayList<>(evidence);
    }

    double widthMm() {
        return left.lengthMm();
    }

    Point middle() {
        return new Segment(left.midPoint(), right.midPoint()).midPoint();
    }

    /** A point beside the wall. */
    Point beside(boolean isLeft) {
        Vector side = along.perpendicular().times((isLeft ? 1 : -1) * (thicknessMm() / 2 + 60));
        Point middle = middle();
        return Point.rounded(middle.xMm() + side.x(), middle.yMm() + side.y());
    }
}
