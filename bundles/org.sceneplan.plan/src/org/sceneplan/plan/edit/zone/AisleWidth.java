package org.sceneplan.plan.edit.zone;

import java.util.List;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/** The width an aisle was designed with, when its outline changes. */
final class AisleWidth {
    private static final int TOLERANCE_MM = 1;
    private static final double MAX_SINE = 0.01;

    private AisleWidth() {
    }

    /**
     * Returns the width after a change: of an aisle that is a rectangle as wide as it was designed, and stays one, the
     * width it has then; else the width before.
     *
     * @param widthMm the width before, mm
     */
    static int after(int widthMm, Ring before, Ring after) {
        List<Segment> was = before.withoutCollinear().edges();
        List<Segment> is = after.withoutCollinear().edges();
        if (!isRectangle(was) || !isRectangle(is)) {
            return widthMm;
        }
        Segment across = was.get(was.get(0).lengthMm() < was.get(1).lengthMm() ? 0 : 1);
        if (Math.abs(across.lengthMm() - widthMm) > TOLERANCE_MM) {
            return widthMm;
        }
        return (int) Math.round(is.get(sine(across, is.get(0)) < sine(across, is.get(1)) ? 0 : 1).lengthMm());
    }

    private static boolean isRectangle(List<Segment> edges) {
        return edges.size() == 4 && Math.abs(edges.get(0).lengthMm() - edges.get(2).lengthMm()) <= TOLERANCE_MM
                && Math.abs(edges.get(1).lengthMm() - edges.get(3).lengthMm()) <= TOLERANCE_MM
                && Math.abs(edges.get(0).direction().dot(edges.get(1).direction())) <= MAX_SINE;
    }

    private static double sine(Segment one, Segment other) {
        return Math.abs(one.direction().cross(other.direction()));
    }
}
