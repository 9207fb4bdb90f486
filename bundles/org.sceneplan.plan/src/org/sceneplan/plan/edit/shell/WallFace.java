package org.sceneplan.plan.edit.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;

/** Which face of the outer walls was drawn or measured. */
public enum WallFace {
    /** The face to the shop: the outline itself. */
    INNER(0),
    /** The middle of the wall. */
    CENTRE(0.5),
    /** The face to the street. */
    OUTER(1);

    private final double shareOfThickness;

    WallFace(double shareOfThickness) {
        this.shareOfThickness = shareOfThickness;
    }

    /**
     * Computes the inner face: every edge moves inwards, corners stay corners, rounded to mm.
     *
     * @param drawn ring of this face
     * @param thicknessMm thickness of all outer walls, 0 or more
     * @return nothing when no simple ring with the same corners is left
     */
    public Optional<Ring> inner(Ring drawn, int thicknessMm) {
        double inwardsMm = thicknessMm * shareOfThickness;
        if (inwardsMm == 0) {
            return Optional.of(drawn);
        }
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Vector before = drawn.edge(Math.floorMod(i - 1, drawn.size())).leftNormal();
            Vector after = drawn.edge(i).leftNormal();
            double share = inwardsMm / (1 + before.dot(after));
            Point corner = drawn.points().get(i);
            double x = corner.xMm() + (before.x() + after.x()) * share;
            double y = corner.yMm() + (before.y() + after.y()) * share;
            if (!Double.isFinite(x) || Math.abs(x) > Ring.MAX_COORDINATE_MM || Math.abs(y) > Ring.MAX_COORDINATE_MM) {
                return Optional.empty();
            }
            corners.add(Point.rounded(x, y));
        }
        return ring(corners).filter(ring -> keepsDirections(drawn, ring));
    }

    private static Optional<Ring> ring(List<Point> corners) {
        try {
            Ring ring = new Ring(corners);
            return ring.isSimple() ? Optional.of(ring) : Optional.empty();
        } catch (IllegalArgumentException noRing) {
            return Optional.empty();
        }
    }

    private static boolean keepsDirections(Ring drawn, Ring ring) {
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.edge(i).direction().dot(ring.edge(i).direction()) < 0) {
                return false;
            }
        }
        return true;
    }
}
