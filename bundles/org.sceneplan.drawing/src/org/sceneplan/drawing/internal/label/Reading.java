package org.sceneplan.drawing.internal.label;

/** Directions in which a text is read without turning the head: from the bottom or from the right side of the sheet. */
public final class Reading {
    private static final double TOLERANCE_DEG = 1e-6;
    private static final double MOST_DEG = 105;

    private Reading() {
    }

    /**
     * The same line direction as a readable angle, above -75 up to 105 degrees: a line that leans a little left of
     * upright is read from the right.
     */
    public static double angleDeg(double directionDeg) {
        double angle = directionDeg % 180;
        if (angle > MOST_DEG) {
            angle -= 180;
        } else if (angle <= MOST_DEG - 180) {
            angle += 180;
        }
        return Math.abs(angle) < TOLERANCE_DEG ? 0 : angle;
    }
}
