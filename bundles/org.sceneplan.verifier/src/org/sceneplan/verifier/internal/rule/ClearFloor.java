package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Shapes;

/**
 * A floor on which discs roll. Where the middle of a disc may be is the floor without everything within its radius of
 * an edge; two places are connected for it when they lie in one piece of that.
 *
 * <p>A place at a wall is led away from it first: uphill the distance to the nearest edge, until the disc fits, the way
 * goes up by less than 1 %, or it is as far as the width. Error of the widths below 0.1 mm, of the places some mm.
 */
final class ClearFloor {

    private static final int QUADRANT = 64;
    private static final int DIRECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final double LEAST_SLOPE = 0.01;
    private static final double GREATEST_STEP_MM = 16;
    private static final double LEAST_STEP_MM = 0.25;
    /** Within this of a piece a place counts as in it. */
    private static final double PLACE_ERROR_MM = 1.5;

    private final Geometry floor;
    private final Geometry free;
    private final List<Polygon> blocked;
    private final IndexedPointInAreaLocator inside;
    private final IndexedFacetDistance edges;
    private final boolean isSlanted;
    private final Map<Double, List<Polygon>> piecesByWidth = new HashMap<>();

    ClearFloor(Polygon floor, List<Polygon> blocked) {
        this.floor = floor;
        this.blocked = List.copyOf(blocked);
        free = Areas.without(floor, Areas.union(blocked));
        inside = new IndexedPointInAreaLocator(free);
        List<Geometry> lines = new ArrayList<>(List.of(floor.getBoundary()));
        blocked.forEach(area -> lines.add(area.getBoundary()));
        edges = new IndexedFacetDistance(floor.getFactory().buildGeometry(lines));
        isSlanted = !Shapes.isAxisParallel(floor)
                || blocked.stream().anyMatch(area -> !Shapes.isAxisParallel(area));
    }

    /** Whether something on it is slanted. */
    boolean isSlanted() {
        return isSlanted;
    }

    /** Whether a disc gets from one of some places to one of others, led away by at most the greatest width. */
    boolean connected(List<Coordinate> from, List<Coordinate> to, double widthMm, double greatestMm) {
        for (Coordinate start : from) {
            int piece = isOnFloor(start) ? piece(led(start, greatestMm), widthMm) : -1;
            for (Coordinate end : piece < 0 ? List.<Coordinate>of() : to) {
                if (isOnFloor(end) && piece == piece(led(end, greatestMm), widthMm)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a disc may get from one place to another, however the places are led away from the walls: from anywhere
     * that can be walked to within the greatest width.
     */
    boolean mayBeConnected(List<Coordinate> from, List<Coordinate> to, double widthMm, double greatestMm) {
        if (connected(from, to, widthMm, greatestMm)) {
            return true;
        }
        Set<Integer> starts = new HashSet<>();
        from.forEach(start -> starts.addAll(around(start, widthMm, greatestMm)));
        return to.stream().anyMatch(end -> around(end, widthMm, greatestMm).stream().anyMatch(starts::contains));
    }

    /** The pieces that lie within the greatest width of a place and on its own part of the floor. */
    private Set<Integer> around(Coordinate place, double widthMm, double greatestMm) {
        Set<Integer> found = new HashSet<>();
        if (!isOnFloor(place)) {
            return found;
        }
        Geometry point = Shapes.point(place);
        List<Polygon> near = Areas.pieces(Areas.common(free, point.buffer(greatestMm, QUADRANT)));
        List<Polygon> pieces = piecesByWidth.computeIfAbsent(widthMm, this::pieces);
        for (Polygon own : near.stream().filter(each -> each.distance(point) <= PLACE_ERROR_MM).toList()) {
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).intersects(own)) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    /** Whether one of some places has less than a clearance before it is led away. */
    boolean isNarrowAt(List<Coordinate> places, double clearanceMm) {
        return places.stream().anyMatch(place -> clearance(place) < clearanceMm);
    }

    private int piece(Coordinate place, double widthMm) {
        List<Polygon> pieces = piecesByWidth.computeIfAbsent(widthMm, this::pieces);
        Geometry point = Shapes.point(place);
        int nearest = -1;
        double least = PLACE_ERROR_MM;
        for (int i = 0; i < pieces.size(); i++) {
            double distance = pieces.get(i).getEnvelopeInternal().distance(point.getEnvelopeInternal()) > least
                    ? Double.POSITIVE_INFINITY : pieces.get(i).distance(point);
            if (distance <= least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private List<Polygon> pieces(double widthMm) {
        List<Geometry> taken = new ArrayList<>(List.of(floor.getBoundary().buffer(widthMm / 2, QUADRANT)));
        blocked.forEach(area -> taken.add(area.buffer(widthMm / 2, QUADRANT)));
        return Areas.pieces(Areas.without(floor, Areas.union(taken)));
    }

    private final Map<Coordinate, Map<Double, Coordinate>> ledByPlace = new HashMap<>();

    private Coordinate led(Coordinate start, double greatestMm) {
        return ledByPlace.computeIfAbsent(start, key -> new HashMap<>()).computeIfAbsent(greatestMm,
                greatest -> climb(start, greatest));
    }

    /** Whether a place is on the floor and not inside of anything; edges belong to the floor. */
    private boolean isOnFloor(Coordinate place) {
        Geometry point = Shapes.point(place);
        return floor.covers(point) && blocked.stream().noneMatch(area -> area.contains(point));
    }

    private Coordinate climb(Coordinate start, double greatestMm) {
        Coordinate at = start;
        double clear = clearance(at);
        double step = 1;
        while (clear < greatestMm / 2 && step >= LEAST_STEP_MM) {
            Coordinate next = at(at, step, bestAngle(at, step));
            double there = next.distance(start) > greatestMm ? -1 : clearance(next);
            boolean uphill = there - clear > LEAST_SLOPE * step;
            if (uphill) {
                at = next;
                clear = there;
            }
            step = uphill ? Math.clamp(clear / 8, 1, GREATEST_STEP_MM) : step / 2;
        }
        return at;
    }

    /** The direction with the greatest clearance after one step: all around first, then finer and finer. */
    private double bestAngle(Coordinate from, double step) {
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        double spread = Math.PI;
        for (int round = 0; round < ROUNDS; round++) {
            double middle = best;
            for (int i = -DIRECTIONS; i <= DIRECTIONS; i++) {
                double angle = middle + spread * i / DIRECTIONS;
                double there = clearance(at(from, step, angle));
                if (there > most) {
                    most = there;
                    best = angle;
                }
            }
            spread = spread / DIRECTIONS * 2;
        }
        return best;
    }

    private static Coordinate at(Coordinate from, double step, double angle) {
        return new Coordinate(from.x + step * Math.cos(angle), from.y + step * Math.sin(angle));
    }

    private double clearance(Coordinate place) {
        return inside.locate(place) == Location.EXTERIOR ? -1 : edges.distance(Shapes.point(place));
    }
}
