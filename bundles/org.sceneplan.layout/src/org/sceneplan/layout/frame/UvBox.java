package org.sceneplan.layout.frame;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** An axis-parallel box in a {@link PlanFrame}, mm; may be empty or reach to {@link #FAR}. */
public record UvBox(double minU, double minV, double maxU, double maxV) {
    /** A coordinate beyond every shell. */
    public static final double FAR = 4e6;

    public double widthMm() {
        return maxU - minU;
    }

    public double depthMm() {
        return maxV - minV;
    }

    public double areaMm2() {
        return isEmpty() ? 0 : widthMm() * depthMm();
    }

    public boolean isEmpty() {
        return maxU <= minU || maxV <= minV;
    }

    public double centreU() {
        return (minU + maxU) / 2;
    }

    public double centreV() {
        return (minV + maxV) / 2;
    }

    public UvBox intersect(UvBox other) {
        return new UvBox(Math.max(minU, other.minU), Math.max(minV, other.minV), Math.min(maxU, other.maxU),
                Math.min(maxV, other.maxV));
    }

    public UvBox expanded(double mm) {
        return new UvBox(minU - mm, minV - mm, maxU + mm, maxV + mm);
    }

    /** Length of the common border with another box, or of the overlap; 0 when they are apart. */
    public double contactMm(UvBox other) {
        UvBox common = expanded(1).intersect(other);
        return common.isEmpty() ? 0 : Math.max(common.widthMm(), common.depthMm());
    }

    /** Straight distance between two boxes, 0 when they touch. */
    public double distanceMm(UvBox other) {
        double du = Math.max(0, Math.max(other.minU - maxU, minU - other.maxU));
        double dv = Math.max(0, Math.max(other.minV - maxV, minV - other.maxV));
        return Math.sqrt(du * du + dv * dv);
    }

    /** Straight distance from a place in the frame, 0 inside. */
    public double distanceMm(double u, double v) {
        return distanceMm(new UvBox(u, v, u, v));
    }

    /** The box as a ring in the plan. */
    public Ring toRing(PlanFrame frame) {
        return Ring.ccw(List.of(corner(frame, minU, minV), corner(frame, maxU, minV), corner(frame, maxU, maxV),
                corner(frame, minU, maxV)));
    }

    private static Point corner(PlanFrame frame, double u, double v) {
        return frame.toPlan(u, v);
    }
}
