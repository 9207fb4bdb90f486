package org.sceneplan.geometry.internal;

import java.util.Arrays;

/**
 * Moves a place away from the walls, along the steepest ascent of the distance to the nearest wall.
 *
 * <p>First straight away from the nearest wall, then along the middle line between two, until the clearance wanted is
 * reached, no direction leads farther from all nearest walls, or the place has moved as far as allowed. The direction
 * is the bisector of the outermost of the directions away from all walls within a tolerance of the nearest; the
 * tolerance shrinks when no step along it helps. Clearances are exact to 10^-6 mm where the ascent ends between walls.
 * Source: C. O'Dunlaing, C. K. Yap, "A retraction method for planning the motion of a disc", 1985 (first stretch).
 */
final class ClearanceAscent {

    private static final double LEAST_TOLERANCE = 1e-7;
    /** Gain per mm below which a passage counts as parallel; turned plans have edges skewed by rounding to mm. */
    private static final double LEAST_SLOPE = 0.01;
    /** Gain per mm wanted while far walls are taken for near; else the tolerance is refined first. */
    private static final double GOOD_SLOPE = 0.6;
    private static final double FINE_TOLERANCE = 1;
    private static final double CONTACT = 1e-6;
    private static final double LEAST_STEP = 1e-3;
    private static final int MAX_STEPS = 400;

    private final EdgeSet edges;
    private final EdgeSet.Search search;
    private final double wanted;
    private final double reach;
    private int[] near = new int[0];
    private double startX;
    private double startY;
    private double x;
    private double y;
    private double clearance;

    ClearanceAscent(EdgeSet edges, double wanted, double reach) {
        this.edges = edges;
        this.search = new EdgeSet.Search(edges);
        this.wanted = wanted;
        this.reach = reach;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** Returns the clearance at the place reached, at most the clearance wanted. */
    double clearance() {
        return clearance;
    }

    /** Climbs from a point of the floor, which may lie on an edge. */
    void climb(int fromX, int fromY) {
        startX = fromX;
        startY = fromY;
        x = fromX;
        y = fromY;
        near = search.near(x, y, reach + wanted + 1).sorted();
        clearance = clearanceAt(x, y);
        if (clearance < CONTACT) {
            leaveContact();
        }
        double tolerance = wanted / 16;
        for (int step = 0; step < MAX_STEPS && clearance < wanted && tolerance > LEAST_TOLERANCE; step++) {
            tolerance = advance(tolerance) ? tolerance * 2 : tolerance / 4;
        }
    }

    private double clearanceAt(double px, double py) {
        double least = wanted;
        for (int k : near) {
            least = Math.min(least, edges.distance(k, px, py));
        }
        return least;
    }

    /**
     * Steps off the edges into the widest free angle between them; stays where there is none. No single step is longer
     * than the clearance before it, so that a thing close in front is never stepped across.
     */
    private void leaveContact() {
        double[] free = new ContactAngles(edges, near, x, y).widestFree();
        double dx = StrictMath.cos(free[0]);
        double dy = StrictMath.sin(free[0]);
        double gain = 0.5 * Math.min(1, StrictMath.sin(Math.min(free[1], Math.PI) / 2));
        double farthest = Math.min(wanted, reach) / 2;
        double step = LEAST_STEP;
        double reached = gain > 0 ? clearanceAt(x + step * dx, y + step * dy) : -1;
        double stepped = 0;
        while (reached >= gain * step && step <= farthest) {
            stepped = step;
            clearance = reached;
            step += reached;
            reached = clearanceAt(x + step * dx, y + step * dy);
        }
        x += stepped * dx;
        y += stepped * dy;
    }

    /** Makes one step if there is one that helps. */
    private boolean advance(double tolerance) {
        double[] away = awayFromWalls(tolerance);
        double[] middle = bisector(away);
        double slope = middle[2];
        if (slope < (tolerance > FINE_TOLERANCE ? GOOD_SLOPE : LEAST_SLOPE)) {
            return false;
        }
        double room = room(middle[0], middle[1]);
        double best = clearance;
        double bestStep = 0;
        double step = Math.min(room, tolerance / 2);
        while (step > bestStep) {
            double reached = clearanceAt(x + step * middle[0], y + step * middle[1]);
            if (reached <= best || reached < clearance + 0.25 * slope * step && reached < wanted) {
                break;
            }
            best = reached;
            bestStep = step;
            step = Math.min(room, step * 2);
        }
        if (bestStep == 0) {
            return false;
        }
        x += bestStep * middle[0];
        y += bestStep * middle[1];
        clearance = best;
        return true;
    }

    /** Angles of the directions away from the walls within a tolerance of the nearest, ascending. */
    private double[] awayFromWalls(double tolerance) {
        double[] angles = new double[near.length];
        int count = 0;
        for (int k : near) {
            if (edges.distance(k, x, y) <= clearance + tolerance) {
                double along = edges.along(k, x, y);
                double dx = x - edges.xAt(k, along);
                double dy = y - edges.yAt(k, along);
                angles[count++] = StrictMath.atan2(dy, dx);
            }
        }
        Arrays.sort(angles, 0, count);
        return Arrays.copyOf(angles, count);
    }

    /** Returns the unit vector between the outermost directions and its least component along any of them. */
    private static double[] bisector(double[] angles) {
        if (angles.length == 0) {
            return new double[3];
        }
        double widest = angles[0] + 2 * Math.PI - angles[angles.length - 1];
        double first = angles[0];
        for (int i = 1; i < angles.length; i++) {
            if (angles[i] - angles[i - 1] > widest) {
                widest = angles[i] - angles[i - 1];
                first = angles[i];
            }
        }
        double halfSpread = (2 * Math.PI - widest) / 2;
        double middle = first + halfSpread;
        double slope = halfSpread < Math.PI / 2 ? StrictMath.cos(halfSpread) : 0;
        return new double[] {StrictMath.cos(middle), StrictMath.sin(middle), slope};
    }

    /** How far one may go in a direction before the place has moved as far as allowed. */
    private double room(double dx, double dy) {
        double ex = x - startX;
        double ey = y - startY;
        double along = ex * dx + ey * dy;
        return Math.max(0, Math.sqrt(Math.max(0, along * along + reach * reach - ex * ex - ey * ey)) - along);
    }
}
