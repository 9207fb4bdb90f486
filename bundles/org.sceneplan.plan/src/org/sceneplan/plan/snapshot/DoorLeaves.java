package org.sceneplan.plan.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.WallOpeningSwing;

/**
 * Hangs leaves into a door: one up to {@value #MAX_SINGLE_LEAF_MM} mm clear width, hinged at the near jamb unless asked
 * otherwise, else two.
 */
final class DoorLeaves {

    static final int MAX_SINGLE_LEAF_MM = 1200;

    private static final int ARC_STEPS = 6;
    private static final double STEP_DEG = 90.0 / ARC_STEPS;
    /** Keeps the polygon around the arc although its corners are rounded to whole millimetres. */
    private static final double ROUNDING_MM = 1;

    private DoorLeaves() {
    }

    /**
     * Returns the leaves of a door.
     *
     * @param span jamb to jamb; the shop lies to its left
     */
    static List<DoorLeaf> of(Segment span, int widthMm, OpeningSwing swing) {
        return switch (swing) {
            case NONE, SLIDING -> List.of();
            case IN -> hinged(span, widthMm, true);
            case OUT -> hinged(span, widthMm, false);
        };
    }

    /**
     * Returns the leaves of a door in an inner wall, which opens into the shop to either side.
     *
     * @param span jamb to jamb in the direction of the wall, on the face the leaves open to
     * @param atFarJamb a single leaf hangs at the end of the span
     */
    static List<DoorLeaf> of(Segment span, int widthMm, WallOpeningSwing swing, boolean atFarJamb) {
        if (swing == WallOpeningSwing.NONE || swing == WallOpeningSwing.SLIDING) {
            return List.of();
        }
        boolean left = swing == WallOpeningSwing.LEFT;
        Vector closed = span.direction().times(widthMm <= MAX_SINGLE_LEAF_MM ? widthMm : widthMm / 2.0);
        DoorLeaf near = leaf(span.from(), closed, left, true);
        DoorLeaf far = leaf(span.to(), closed.times(-1), !left, true);
        return widthMm > MAX_SINGLE_LEAF_MM ? List.of(near, far) : List.of(atFarJamb ? far : near);
    }

    private static List<DoorLeaf> hinged(Segment span, int widthMm, boolean inwards) {
        Vector along = span.direction();
        if (widthMm <= MAX_SINGLE_LEAF_MM) {
            return List.of(leaf(span.from(), along.times(widthMm), inwards, inwards));
        }
        Vector half = along.times(widthMm / 2.0);
        return List.of(leaf(span.from(), half, inwards, inwards), leaf(span.to(), half.times(-1), !inwards, inwards));
    }

    private static DoorLeaf leaf(Point hinge, Vector closed, boolean turnsLeft, boolean inwards) {
        int sign = turnsLeft ? 1 : -1;
        double cornerFactor = 1 / StrictMath.cos(StrictMath.toRadians(STEP_DEG / 2)) + ROUNDING_MM / closed.length();
        Point closedTip = reached(hinge, closed);
        Point openTip = reached(hinge, closed.rotated(sign * 90));
        List<Point> swept = new ArrayList<>();
        swept.add(hinge);
        swept.add(closedTip);
        for (int step = 0; step < ARC_STEPS; step++) {
            swept.add(reached(hinge, closed.rotated(sign * STEP_DEG * (step + 0.5)).times(cornerFactor)));
        }
        swept.add(openTip);
        return new DoorLeaf(hinge, closedTip, openTip, Ring.ccw(swept), inwards);
    }

    private static Point reached(Point hinge, Vector leaf) {
        return Point.rounded(hinge.xMm() + leaf.x(), hinge.yMm() + leaf.y());
    }
}
