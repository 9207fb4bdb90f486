package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.internal.Corners;
import org.sceneplan.geometry.internal.DiscSearch;

/**
 * Where a disc finds room on a free floor, such as the circle in which a wheelchair turns.
 *
 * <p>Integer mm, frame x east and y north. The disc lies on the closed floor and enters no obstacle; touching is
 * allowed. Only its centre must lie in the area asked for. Obstacles may overlap one another and the walls.
 *
 * <p><b>Method.</b> The centres at which a disc of radius r has room form a closed set, bounded by the edges of the
 * area asked for, by lines parallel to the edges of the floor at the distance r and by circles of radius r round their
 * ends. If the set is not empty, its westernmost point is a corner of the area, a crossing of two of these curves, or
 * the westernmost or easternmost point of a circle. So it is enough to look at those.
 *
 * <p><b>Error.</b> Distances are computed with an error below 10^-6 mm, and a disc has room if no more than that is
 * missing: 1,500 mm have room between parallel walls 1,500 mm apart, 1,501 mm have not.
 *
 * <p>Immutable; any thread may ask. A question takes time in proportion to the edges near the area times those near
 * each of them.
 */
public final class DiscRoom {

    private final DiscSearch search;

    private DiscRoom(Region floor, List<Ring> blocked) {
        List<Corners> obstacles = new ArrayList<>(floor.holes());
        blocked.forEach(ring -> obstacles.add(ring.corners()));
        search = new DiscSearch(floor.shells(), obstacles);
    }

    /**
     * Prepares a floor with obstacles.
     *
     * @param floor   floor inside the walls
     * @param blocked simple rings that stand on it
     */
    public static DiscRoom of(Region floor, Collection<Ring> blocked) {
        return new DiscRoom(floor, List.copyOf(blocked));
    }

    /**
     * Tells whether a disc has room with its centre in a simple ring or on its boundary.
     *
     * @param diameterMm greater than 0
     */
    public boolean fits(int diameterMm, Ring centreWithin) {
        return centre(diameterMm, centreWithin).isPresent();
    }

    /**
     * Tells whether a disc has room with its centre at most a distance from a point.
     *
     * @param diameterMm greater than 0
     * @param reachMm    0 or more
     */
    public boolean fits(int diameterMm, Point around, int reachMm) {
        return centre(diameterMm, around, reachMm).isPresent();
    }

    /** Returns a centre, rounded to mm, at which a disc has room, of those in a simple ring; empty if there is none. */
    public Optional<Point> centre(int diameterMm, Ring within) {
        requirePositive(diameterMm);
        return point(search.centre(diameterMm / 2.0, within.corners()));
    }

    /** Returns a centre, rounded to mm, at which a disc has room, of those near a point; empty if there is none. */
    public Optional<Point> centre(int diameterMm, Point around, int reachMm) {
        requirePositive(diameterMm);
        if (reachMm < 0) {
            throw new IllegalArgumentException("reachMm " + reachMm + " must not be negative");
        }
        return point(search.centre(diameterMm / 2.0, around.xMm(), around.yMm(), reachMm));
    }

    /**
     * Returns the greatest whole diameter in mm that has room with its centre in a simple ring, at most the cap; 0 if
     * not even 1 mm has.
     */
    public int widestMm(Ring centreWithin, int capMm) {
        requirePositive(capMm);
        int least = 0;
        int most = capMm;
        while (least < most) {
            int middle = least + (most - least + 1) / 2;
            if (fits(middle, centreWithin)) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least;
    }

    private static void requirePositive(int diameterMm) {
        if (diameterMm < 1) {
            throw new IllegalArgumentException("diameter " + diameterMm + " mm must be greater than 0");
        }
    }

    private static Optional<Point> point(double[] centre) {
        return centre == null ? Optional.empty() : Optional.of(Point.rounded(centre[0], centre[1]));
    }
}
