package org.sceneplan.drawing;

/** One step of a path; coordinates in the millimetres of the group. */
public sealed interface PathStep {

    /** Starts a new sub-path. */
    record MoveTo(double x, double y) implements PathStep {
    }

    /** Straight line to a point. */
    record LineTo(double x, double y) implements PathStep {
    }

    /** Cubic curve by two control points. */
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements PathStep {
    }

    /** Straight back to the start of the sub-path. */
    record Close() implements PathStep {
    }
}
