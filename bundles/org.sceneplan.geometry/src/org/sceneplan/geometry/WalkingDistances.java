package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.sceneplan.geometry.internal.WalkSearch;

/**
 * Walking distances over a {@link FloorRaster} from the nearest of given sources.
 *
 * <p>A distance is the length of a real way of straight stretches that keeps its distance from walls. It is therefore
 * never shorter than the shortest way for somebody three cell diagonals narrower, and at most 8.3 % and four diagonals
 * longer than the shortest way of the full width; ways are any-angle and pulled tight, so typically the excess is
 * below 1 %. Immutable and safe for any thread.
 */
public final class WalkingDistances {

    private static final int NONE = -1;

    private final WalkSearch search;

    WalkingDistances(WalkSearch search) {
        this.search = search;
    }

    /** Tells whether a way leads to the point. */
    public boolean reachable(Point point) {
        return search.entriesReached(point.xMm(), point.yMm()).length > 0;
    }

    /** Returns the length of the way of {@link #pathTo} in mm; positive infinity if there is none. */
    public double distanceMm(Point point) {
        List<Point> path = pathTo(point);
        double sum = path.isEmpty() ? Double.POSITIVE_INFINITY : 0;
        for (int i = 1; i < path.size(); i++) {
            sum += path.get(i - 1).distanceMm(path.get(i));
        }
        return sum;
    }

    /** Returns the corners of the way from its source to the point, both included; empty if there is none. */
    public List<Point> pathTo(Point point) {
        int cell = nearestEntry(point);
        if (cell == NONE) {
            return List.of();
        }
        List<Point> path = new ArrayList<>();
        path.add(point);
        int place = cell;
        while (!search.isSource(place)) {
            addPulled(path, place);
            place = search.turnBefore(place);
        }
        addPulled(path, place);
        if (path.get(path.size() - 1).equals(point)) {
            return List.of(point);
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    private int nearestEntry(Point point) {
        int nearest = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int cell : search.entriesReached(point.xMm(), point.yMm())) {
            double length = search.lengthTo(cell) + point.distanceMm(placePoint(cell));
            if (length < least) {
                least = length;
                nearest = cell;
            }
        }
        return nearest;
    }

    /** Adds a place after dropping corners that a straight line makes needless. */
    private void addPulled(List<Point> path, int place) {
        Point next = placePoint(place);
        while (path.size() > 1) {
            Point before = path.get(path.size() - 2);
            if (!search.isInSight(before.xMm(), before.yMm(), next.xMm(), next.yMm())) {
                break;
            }
            path.remove(path.size() - 1);
        }
        if (!next.equals(path.get(path.size() - 1))) {
            path.add(next);
        }
    }

    private Point placePoint(int place) {
        return new Point(search.placeX(place), search.placeY(place));
    }
}
