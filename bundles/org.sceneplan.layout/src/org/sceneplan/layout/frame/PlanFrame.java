package org.sceneplan.layout.frame;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * Turned frame along the main wall direction of a shell. u runs to the right and v inwards for a customer who enters;
 * both in mm from the plan's origin.
 *
 * @param angleDeg direction of the u axis in the plan, counter-clockwise from east
 * @param cos exact for multiples of 90 degrees
 * @param sin exact for multiples of 90 degrees
 */
public record PlanFrame(double angleDeg, double cos, double sin) {
    private static final double SAME_DIRECTION_DEG = 1.0;
    private static final double QUARTER_TURN_DEG = 90;

    /** A frame whose u axis has the given direction. */
    public static PlanFrame ofAngle(double angleDeg) {
        double radians = Math.toRadians(angleDeg);
        return new PlanFrame(normalised(angleDeg), exact(Math.cos(radians)), exact(Math.sin(radians)));
    }

    /**
     * The frame along the longest wall direction of a shell whose v axis is nearest to a given inward direction.
     *
     * @param inwards direction a customer walks when coming in
     */
    public static PlanFrame of(Ring outline, Vector inwards) {
        double base = mainDirectionDeg(outline);
        double wanted = inwards.angleDeg() - QUARTER_TURN_DEG;
        double quarterTurns = Math.rint((wanted - base) / QUARTER_TURN_DEG);
        return ofAngle(base + quarterTurns * QUARTER_TURN_DEG);
    }

    /** u of a plan point. */
    public double u(Point point) {
        return point.xMm() * cos + point.yMm() * sin;
    }

    /** v of a plan point. */
    public double v(Point point) {
        return -point.xMm() * sin + point.yMm() * cos;
    }

    /** The plan point of (u, v), rounded to the millimetre. */
    public Point toPlan(double u, double v) {
        return Point.rounded(u * cos - v * sin, u * sin + v * cos);
    }

    /** Whether the frame's axes are the plan's axes, so that no rounding happens. */
    public boolean isAxisParallel() {
        return cos == 0 || sin == 0;
    }

    private static double mainDirectionDeg(Ring outline) {
        double best = 0;
        double bestLengthMm = -1;
        for (Segment candidate : outline.edges()) {
            double angle = quarterAngle(candidate);
            double lengthMm = 0;
            for (Segment edge : outline.edges()) {
                double difference = Math.abs(quarterAngle(edge) - angle);
                if (Math.min(difference, QUARTER_TURN_DEG - difference) < SAME_DIRECTION_DEG) {
                    lengthMm += edge.lengthMm();
                }
            }
            if (lengthMm > bestLengthMm + 1) {
                bestLengthMm = lengthMm;
                best = angle;
            }
        }
        return best;
    }

    private static double quarterAngle(Segment edge) {
        double angle = edge.angleDeg() % QUARTER_TURN_DEG;
        return angle < 0 ? angle + QUARTER_TURN_DEG : angle;
    }

    private static double normalised(double angleDeg) {
        double angle = angleDeg % 360;
        return angle < 0 ? angle + 360 : angle;
    }

    private static double exact(double value) {
        double nearest = Math.rint(value);
        return Math.abs(value - nearest) < 1e-12 ? nearest : value;
    }
}
