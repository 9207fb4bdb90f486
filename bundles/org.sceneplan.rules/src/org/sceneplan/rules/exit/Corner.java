package org.sceneplan.rules.exit;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;

/**
 * A corner that sticks out into the floor, and the arc round it on which a walker keeps half his width.
 *
 * <p>Places on the arc are given by the unit vector from the corner; it reaches counter-clockwise from the first to the
 * second, by less than half a turn.
 *
 * @param angle of the arc in radians
 * @param wide  whether nothing else comes near the arc
 */
record Corner(double x, double y, double firstX, double firstY, double secondX, double secondY, double angle,
        boolean wide) {

    private static final double EPSILON = 1e-9;
    /** Chords of this angle lie up to 1.1 mm inside the arc at a radius of 300 mm. */
    private static final double CHORD = Math.toRadians(10);
    private static final double LEAST_TURN = 1e-6;
    private static final int SAMPLES = 9;
    /** With it the first sample of a corner beside a flush thing lies too near to that, as the slack allows. */
    static final double FLUSH_MM = 0.4;

    /** Returns the corners of a floor that a way of a half width can touch. */
    static List<Corner> of(FloorEdges edges, double radius) {
        List<Corner> corners = new ArrayList<>();
        int first = 0;
        for (Point[] ring : edges.rings()) {
            for (int i = 0; i < ring.length; i++) {
                int next = (i + 1) % ring.length;
                Point before = ring[(i + ring.length - 1) % ring.length];
                add(before, ring[i], ring[next], edges, radius, corners, first + i, first + next);
            }
            first += ring.length;
        }
        return corners;
    }

    private static void add(Point before, Point at, Point after, FloorEdges edges, double radius,
            List<Corner> corners, int... own) {
        double inMm = before.distanceMm(at);
        double outMm = at.distanceMm(after);
        double firstX = (at.yMm() - before.yMm()) / inMm;
        double firstY = (before.xMm() - at.xMm()) / inMm;
        double secondX = (after.yMm() - at.yMm()) / outMm;
        double secondY = (at.xMm() - after.xMm()) / outMm;
        double turn = Math.atan2(firstX * secondY - firstY * secondX, firstX * secondX + firstY * secondY);
        if (turn < LEAST_TURN) {
            return;
        }
        Corner corner = new Corner(at.xMm(), at.yMm(), firstX, firstY, secondX, secondY, turn, false);
        int free = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double[] way = corner.direction(1, turn * (i + 0.5) / SAMPLES);
            double x = at.xMm() + radius * way[1];
            double y = at.yMm() - radius * way[0];
            free += edges.isFree(x, y, x, y, radius + FLUSH_MM, own) ? 1 : 0;
        }
        if (free > 0) {
            corners.add(free < SAMPLES ? corner
                    : new Corner(at.xMm(), at.yMm(), firstX, firstY, secondX, secondY, turn, true));
        }
    }

    /** Tells whether a unit vector points to the arc. */
    boolean holds(double nx, double ny) {
        return firstX * ny - firstY * nx >= -EPSILON && nx * secondY - ny * secondX >= -EPSILON
                && firstX * nx + firstY * ny > -1 + EPSILON;
    }

    /** Returns the angle from the beginning of the arc to a unit vector; walking counter-clockwise (1) or back (-1). */
    double turned(double side, double nx, double ny) {
        double beginX = side > 0 ? firstX : secondX;
        double beginY = side > 0 ? firstY : secondY;
        return Math.max(0, Math.atan2(side * (beginX * ny - beginY * nx), beginX * nx + beginY * ny));
    }

    /** Returns the direction of walking after an angle from the beginning of the arc. */
    double[] direction(double side, double turned) {
        double nx = side > 0 ? firstX : secondX;
        double ny = side > 0 ? firstY : secondY;
        double cosine = Math.cos(turned);
        double sine = side * Math.sin(turned);
        return new double[] {-side * (nx * sine + ny * cosine), side * (nx * cosine - ny * sine)};
    }

    /** Returns how far the arc can be walked on from an angle, before something else stands in the way. */
    double turnsTo(double side, double turned, FloorEdges edges, double radius) {
        if (wide) {
            return angle;
        }
        double at = turned;
        double[] from = direction(side, at);
        while (at < angle) {
            double next = Math.min(angle, at + CHORD);
            double[] to = direction(side, next);
            if (!edges.isFree(x + radius * side * from[1], y - radius * side * from[0], x + radius * side * to[1],
                    y - radius * side * to[0], radius - TightWays.SLACK_MM)) {
                return at;
            }
            at = next;
            from = to;
        }
        return angle;
    }
}
