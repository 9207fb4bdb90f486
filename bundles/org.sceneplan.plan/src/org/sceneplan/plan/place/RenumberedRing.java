package org.sceneplan.plan.place;

import static java.util.Objects.requireNonNull;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * Which edge and corner of a changed ring is which one of the ring before. While the number of corners stays the same
 * they keep their numbers.
 *
 * @param before ring before the change
 * @param after ring after it
 */
public record RenumberedRing(Ring before, Ring after) {

    private static final double SAME_DIRECTION = 1e-3;
    private static final double REACH_MM = 1;

    public RenumberedRing {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * The number of an edge after the change: the nearest edge of the same direction that runs past a point of it.
     *
     * @param edge number before
     * @param at point on the edge before the change
     * @return -1 when there is no such edge
     */
    public int edge(int edge, Point at) {
        if (before.size() == after.size()) {
            return edge;
        }
        Segment old = before.edge(edge);
        int nearest = -1;
        double leastMm = Double.POSITIVE_INFINITY;
        for (int i = 0; i < after.size(); i++) {
            HostLine candidate = new HostLine(after.edge(i));
            double alongMm = candidate.alongMm(at);
            boolean runsPast = Math.abs(old.direction().cross(candidate.line().direction())) < SAME_DIRECTION
                    && old.direction().dot(candidate.line().direction()) > 0
                    && -REACH_MM <= alongMm && alongMm <= candidate.line().lengthMm() + REACH_MM;
            double mm = Math.abs(candidate.beforeMm(at));
            if (runsPast && mm < leastMm) {
                leastMm = mm;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The number of a corner after the change: where it was, else the nearest corner. */
    public int corner(int corner) {
        if (before.size() == after.size()) {
            return corner;
        }
        Point old = before.points().get(corner);
        int nearest = 0;
        for (int i = 1; i < after.size(); i++) {
            if (after.points().get(i).distanceMm(old) < after.points().get(nearest).distanceMm(old)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
