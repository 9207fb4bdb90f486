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
    private static final double CLOSE_IN_WANTED = 1.5;
    private static final int MAX_STEPS = 400;

    private final EdgeSet edges;
    private final EdgeSet.Search search;
    private final StraightAscent straight;
    private final double wanted;
    private final double reach;
    private int[] near = new int[0];
    /** Distances of the near edges from the start, less what rounding may add. */
    private double[] fromStart = new double[0];
    private int count;
    /** The first so many of the near edges are close to the start. */
    private int closeCount;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private double clearance;
    private double[] angles = new double[0];
    private int[] walled = new int[0];
    /** Walls that the last direction was taken from, or -1 after a step. */
    private int wallsSeen;
    private final double[] middle = new double[3];

    ClearanceAscent(EdgeSet edges, double wanted, double reach) {
        this.edges = edges;
        this.search = new EdgeSet.Search(edges);
        this.straight = new StraightAscent(edges, search, wanted);
        this.wanted = wanted;
        this.reach = reach;
    }

    /** Climbs from a point of the floor, which may lie on an edge. */
    Ascent climb(int fromX, int fromY) {
        Ascent direct = straight.from(fromX, fromY);
        if (direct != null) {
            return direct;
        }
        startX = fromX;
        startY = fromY;
        x = fromX;
        y = fromY;
        double seen = reach + wanted + 1;
        look(seen);
        clearance = clearanceAt(x, y, -1);
        if (clearance < CONTACT) {
            leaveContact();
        }
        wallsSeen = -1;
        double tolerance = wanted / 16;
        for (int step = 0; step < MAX_STEPS && clearance < wanted && tolerance > LEAST_TOLERANCE; step++) {
            tolerance = advance(tolerance) ? tolerance * 2 : tolerance / 4;
        }
        return Ascent.within(x, y, clearance, startX, startY, seen);
    }

    private void look(double distance) {
        Boxes.Found found = search.near(x, y, distance);
        count = found.size();
        if (count > near.length) {
            near = new int[2 * count];
            fromStart = new double[2 * count];
            angles = new double[2 * count];
            walled = new int[2 * count];
        }
        closeCount = 0;
        int far = count;
        for (int i = 0; i < count; i++) {
            int k = found.get(i);
            double away = edges.distance(k, x, y) - CONTACT;
            int at = away < CLOSE_IN_WANTED * wanted ? closeCount++ : --far;
            near[at] = k;
            fromStart[at] = away;
        }
    }

    /** Returns how many of the near edges, the first ones, may come within a distance of a place. */
    private int within(double moved, double distance) {
        return moved + distance < CLOSE_IN_WANTED * wanted ? closeCount : count;
    }

    private double moved(double px, double py) {
        double dx = px - startX;
        double dy = py - startY;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Returns the clearance of a place, at most the wanted; where it is not above {@code floor} a value not above. */
    private double clearanceAt(double px, double py, double floor) {
        double least = wanted;
        double moved = moved(px, py);
        int candidates = within(moved, wanted);
        for (int i = 0; i < candidates && least > floor; i++) {
            if (fromStart[i] - moved < least) {
                least = Math.min(least, edges.distance(near[i], px, py));
            }
        }
        return least;
    }

    /**
     * Steps off the edges into the widest free angle between them; stays where there is none. No single step is longer
     * than the clearance before it, so that a thing close in front is never stepped across.
     */
    private void leaveContact() {
        double[] free = new ContactAngles(edges, Arrays.copyOf(near, count), x, y).widestFree();
        double dx = StrictMath.cos(free[0]);
        double dy = StrictMath.sin(free[0]);
        double gain = 0.5 * Math.min(1, StrictMath.sin(Math.min(free[1], Math.PI) / 2));
        double farthest = Math.min(wanted, reach) / 2;
        double step = LEAST_STEP;
        double reached = gain > 0 ? clearanceAt(x + step * dx, y + step * dy, -1) : -1;
        double stepped = 0;
        while (reached >= gain * step && step <= farthest) {
            stepped = step;
            clearance = reached;
            step += reached;
            reached = clearanceAt(x + step * dx, y + step * dy, -1);
        }
        x += stepped * dx;
        y += stepped * dy;
    }

    /** Makes one step if there is one that helps. */
    private boolean advance(double tolerance) {
        int walls = awayFromWalls(tolerance);
        if (walls != wallsSeen) {
            wallsSeen = walls;
            bisect(walls);
        }
        double slope = middle[2];
        if (slope < (tolerance > FINE_TOLERANCE ? GOOD_SLOPE : LEAST_SLOPE)) {
            return false;
        }
        double room = room(middle[0], middle[1]);
        double best = clearance;
        double bestStep = 0;
        double step = Math.min(room, tolerance / 2);
        while (step > bestStep) {
            double reached = clearanceAt(x + step * middle[0], y + step * middle[1], best);
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
        wallsSeen = -1;
        return true;
    }

    /**
     * Collects the walls within a tolerance of the nearest and returns their number. At one place fewer are found with
     * a smaller tolerance, so the same number means the same walls.
     */
    private int awayFromWalls(double tolerance) {
        int walls = 0;
        double within = clearance + tolerance;
        double moved = moved(x, y);
        double reachable = within + moved;
        int candidates = within(moved, within);
        for (int i = 0; i < candidates; i++) {
            if (fromStart[i] <= reachable && edges.distance(near[i], x, y) <= within) {
                walled[walls++] = near[i];
            }
        }
        return walls;
    }

    /** Finds the unit vector between the outermost directions from walls and its least component along any of them. */
    private void bisect(int walls) {
        Arrays.fill(middle, 0);
        if (walls == 0) {
            return;
        }
        for (int i = 0; i < walls; i++) {
            double along = edges.along(walled[i], x, y);
            angles[i] = StrictMath.atan2(y - edges.yAt(walled[i], along), x - edges.xAt(walled[i], along));
        }
        Arrays.sort(angles, 0, walls);
        double widest = angles[0] + 2 * Math.PI - angles[walls - 1];
        double first = angles[0];
        for (int i = 1; i < walls; i++) {
            if (angles[i] - angles[i - 1] > widest) {
                widest = angles[i] - angles[i - 1];
                first = angles[i];
            }
        }
        double halfSpread = (2 * Math.PI - widest) / 2;
        double angle = first + halfSpread;
        middle[0] = StrictMath.cos(angle);
        middle[1] = StrictMath.sin(angle);
        middle[2] = halfSpread < Math.PI / 2 ? StrictMath.cos(halfSpread) : 0;
    }

    /** How far one may go in a direction before the place has moved as far as allowed. */
    private double room(double dx, double dy) {
        double ex = x - startX;
        double ey = y - startY;
        double along = ex * dx + ey * dy;
        return Math.max(0, Math.sqrt(Math.max(0, along * along + reach * reach - ex * ex - ey * ey)) - along);
    }
}
