package org.sceneplan.verifier.internal.rule;

import org.locationtech.jts.geom.Coordinate;

/**
 * Where somebody stands before a line: a disc that touches it at a point from one side.
 *
 * @param at     point of the line
 * @param x      x of the unit vector away from the line, on to the floor
 * @param y      y of it
 * @param mostMm wider discs stand where one of this width does
 * @param steps  how many quarters of a width one may stand farther away from the line
 */
record Stand(Coordinate at, double x, double y, double mostMm, int steps) {

    private static final int STEPS_PER_WIDTH = 4;

    Stand(Coordinate at, double x, double y, double mostMm) {
        this(at, x, y, mostMm, 0);
    }

    /** The same place, or up to four widths farther away from the line. */
    Stand orFartherIn() {
        return new Stand(at, x, y, mostMm, 4 * STEPS_PER_WIDTH);
    }

    /** The same place some quarters of a width farther away from the line. */
    Stand fartherBy(int quarters, double widthMm) {
        double away = quarters * widthMm / STEPS_PER_WIDTH;
        return new Stand(new Coordinate(at.x + x * away, at.y + y * away), x, y, mostMm);
    }

    /** Before the left side of a line, at a share of its length. */
    static Stand leftOf(Coordinate from, Coordinate to, double share) {
        double length = from.distance(to);
        return new Stand(new Coordinate(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share),
                -(to.y - from.y) / length, (to.x - from.x) / length, Double.POSITIVE_INFINITY);
    }

    /** The centre of a disc. */
    Coordinate centre(double widthMm) {
        double depth = Math.min(widthMm, mostMm) / 2;
        return new Coordinate(at.x + x * depth, at.y + y * depth);
    }

    /** Whether the line is slanted, so that its place may be off by rounding. */
    boolean isSlanted() {
        return Math.abs(x) > 1e-9 && Math.abs(y) > 1e-9;
    }
}
