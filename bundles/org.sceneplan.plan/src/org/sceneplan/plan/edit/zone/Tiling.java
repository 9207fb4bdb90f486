package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * The rings of a floor as lists of corners that can be moved together.
 *
 * <p>A corner of one ring may lie on an edge of another (a T-junction). On axis-parallel edges it lies there exactly;
 * on slanted edges rounding to mm puts it up to {@link #TOLERANCE_MM} beside. Mutable; the rings it was made of stay
 * known.
 */
final class Tiling {

    /** Two points of a slanted line and the point on it are each rounded by up to 0.71 mm. */
    static final double TOLERANCE_MM = 1.5;

    private final Map<String, Ring> ringById;
    private final Set<String> locked;
    private final Map<String, List<Point>> cornersById = new LinkedHashMap<>();
    /** Corners to keep although they are straight: those the ring had from the first. */
    private final Map<String, Set<Point>> keptById = new HashMap<>();

    /** @param locked ids of rings that take no further corner only to hold a neighbour */
    Tiling(Map<String, Ring> ringById, Set<String> locked) {
        this.ringById = new LinkedHashMap<>(ringById);
        this.locked = Set.copyOf(locked);
        ringById.forEach((id, ring) -> {
            cornersById.put(id, new ArrayList<>(ring.points()));
            keptById.put(id, new HashSet<>(ring.points()));
        });
    }

    /** A tiling of the rings this one was made of. */
    Tiling anew() {
        return new Tiling(ringById, locked);
    }

    Set<String> ids() {
        return cornersById.keySet();
    }

    Ring ring(String id) {
        return ringById.get(id);
    }

    List<Point> corners(String id) {
        return cornersById.get(id);
    }

    static Point at(List<Point> corners, int index) {
        return corners.get(Math.floorMod(index, corners.size()));
    }

    /** Whether a point lies between the ends of an edge, not on or right beside them. */
    static boolean isOnEdge(Point from, Point to, Point point) {
        if (point.equals(from) || point.equals(to)) {
            return false;
        }
        Vector edge = from.to(to);
        Vector reach = from.to(point);
        if (edge.x() == 0 || edge.y() == 0) {
            double along = edge.dot(reach);
            return edge.cross(reach) == 0 && along > 0 && along < edge.dot(edge);
        }
        return point.distanceMm(from) > TOLERANCE_MM && point.distanceMm(to) > TOLERANCE_MM
                && new Segment(from, to).distanceMm(point) <= TOLERANCE_MM;
    }

    /** Whether the way goes straight on at a corner, as far as rounding lets one tell. */
    static boolean isStraight(Point before, Point corner, Point after) {
        return isOnEdge(before, after, corner);
    }

    /** Puts a point into the edges it lies on, in every ring that has it not. */
    void insertEverywhere(Point point) {
        ids().forEach(id -> insert(id, point));
    }

    /** As {@link #insertEverywhere}, but leaves locked rings as they are. */
    void joinEverywhere(Point point) {
        ids().stream().filter(id -> !locked.contains(id)).forEach(id -> insert(id, point));
    }

    void insert(String id, Point point) {
        List<Point> corners = cornersById.get(id);
        if (corners.contains(point)) {
            return;
        }
        for (int i = 0; i < corners.size(); i++) {
            if (isOnEdge(corners.get(i), at(corners, i + 1), point)) {
                corners.add(i + 1, point);
                return;
            }
        }
    }

    /** Corners of all other rings that lie on an edge, without repetition. */
    List<Point> junctionsOn(String id, Point from, Point to) {
        List<Point> found = new ArrayList<>();
        cornersById.forEach((other, corners) -> {
            if (!other.equals(id)) {
                corners.stream().filter(point -> isOnEdge(from, to, point) && !found.contains(point))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /** Whether the boundary of a ring other than this one turns at a point. */
    boolean turnsAt(Point point, String exceptId) {
        return cornersById.entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(exceptId) && turns(each.getValue(), point));
    }

    private static boolean turns(List<Point> corners, Point point) {
        int index = corners.indexOf(point);
        return index >= 0 && !isStraight(at(corners, index - 1), point, at(corners, index + 1));
    }

    /** Gives a ring back the corners it was made of. */
    void restore(String id) {
        set(id, ringById.get(id).points());
    }

    /** Replaces the corners of a ring. */
    void set(String id, List<Point> corners) {
        cornersById.put(id, new ArrayList<>(corners));
    }

    /** Remembers that a corner took the place of another, so that it is kept where that one was kept. */
    void moved(String id, Point from, Point to) {
        Set<Point> kept = keptById.get(id);
        if (kept.contains(from)) {
            kept.add(to);
        }
    }

    /** Drops a point from rings that go straight on there, unless some ring turns at it. */
    void dropStale(Point point) {
        if (!turnsAt(point, "")) {
            cornersById.values().stream().filter(corners -> corners.size() > 3)
                    .forEach(corners -> corners.remove(point));
        }
    }

    /** Drops what was put in only to hold rings together: repeated points, spikes and exactly straight corners. */
    void clean() {
        cornersById.forEach((id, corners) -> clean(corners, keptById.get(id)));
    }

    private static void clean(List<Point> corners, Set<Point> kept) {
        for (int i = 0; i < corners.size() && corners.size() > 2;) {
            Point before = at(corners, i - 1);
            Point corner = corners.get(i);
            Point after = at(corners, i + 1);
            Vector in = before.to(corner);
            Vector out = corner.to(after);
            boolean straight = in.cross(out) == 0;
            boolean spike = straight && in.dot(out) <= 0;
            if (spike || straight && !kept.contains(corner)) {
                corners.remove(i);
                i = Math.max(0, i - 2);
            } else {
                i++;
            }
        }
    }

    /** Ids of the rings whose corners are no longer those they were made of. */
    List<String> changed() {
        return ids().stream().filter(id -> !cornersById.get(id).equals(ringById.get(id).points())).toList();
    }
}
