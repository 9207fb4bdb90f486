package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.sceneplan.verifier.internal.plan.Areas;
import org.sceneplan.verifier.internal.plan.Shapes;

/**
 * A floor on which discs roll. Where the middle of a disc may be is the floor without everything within its radius of
 * an edge; two places are connected for it when they lie in one piece of that. Error of the widths below 0.1 mm.
 */
final class ClearFloor {

    private static final int QUADRANT = 64;
    private static final double STEP_MM = 0.25;
    /** Within this of a piece a place counts as in it. */
    private static final double PLACE_ERROR_MM = 0.3;
    /** A slanted line may lie off its place by this. */
    private static final double LINE_OFF_MM = 1.5;
    private static final double NOISE_MM = 1e-6;
    private static final double WIDER_MM = 3;
    private static final double WIDER_ERROR_MM = 1.5;
    private static final double FREE_FROM_MM = 40;

    private final Geometry floor;
    private final List<Polygon> blocked;
    private final IndexedFacetDistance edges;
    private final boolean isSlanted;
    private final Map<Double, List<Polygon>> piecesByWidth = new HashMap<>();
    private final Map<Stand, Map<Double, Coordinate>> placeByStand = new HashMap<>();
    private final Set<Stand> doubtful = new HashSet<>();

    ClearFloor(Geometry floor, List<Polygon> blocked) {
        this.floor = floor;
        this.blocked = List.copyOf(blocked);
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

    /**
     * Whether a disc gets from one of some stands to one of others.
     *
     * @param greatestMm at every stand the widest disc that fits stands there, at most this wide
     */
    boolean connected(List<Stand> from, List<Stand> to, double widthMm, double greatestMm) {
        for (Stand start : from) {
            int piece = piece(place(start, greatestMm), widthMm);
            for (Stand end : piece < 0 ? List.<Stand>of() : to) {
                if (piece == piece(place(end, greatestMm), widthMm)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether rounding decides how far in somebody stands at one of some stands. */
    boolean isDoubtful(List<Stand> stands, double greatestMm) {
        stands.forEach(stand -> place(stand, greatestMm));
        return stands.stream().anyMatch(doubtful::contains);
    }

    /** Returns the box of all places a disc gets to from a stand; an empty one where it does not even stand there. */
    Envelope reach(Stand from, double widthMm, double greatestMm) {
        int piece = piece(place(from, greatestMm), widthMm);
        return piece < 0 ? new Envelope() : piecesByWidth.get(widthMm).get(piece).getEnvelopeInternal();
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

    private Coordinate place(Stand stand, double greatestMm) {
        return placeByStand.computeIfAbsent(stand, key -> new HashMap<>()).computeIfAbsent(greatestMm,
                greatest -> widestPlace(stand, greatest));
    }

    /** The centre of the widest disc; farther in only where it gets wider and the straight way there is free. */
    private Coordinate widestPlace(Stand stand, double greatestMm) {
        double widest = widestMm(stand, greatestMm);
        Coordinate place = stand.centre(widest);
        for (int step = 1; step <= stand.steps() && widest < greatestMm; step++) {
            Stand farther = stand.fartherBy(step, greatestMm);
            if (!isFree(stand.centre(2 * FREE_FROM_MM), farther.centre(greatestMm))) {
                break;
            }
            double width = widestMm(farther, greatestMm);
            if (Math.abs(width - widest - WIDER_MM) <= WIDER_ERROR_MM) {
                doubtful.add(stand);
            }
            if (width <= widest + WIDER_MM) {
                break;
            }
            widest = width;
            place = farther.centre(width);
        }
        return place;
    }

    private boolean isFree(Coordinate from, Coordinate to) {
        Geometry line = Shapes.line(from, to);
        return floor.covers(line) && blocked.stream().noneMatch(area -> area.intersects(line));
    }

    /** A disc that fits holds every smaller one that touches at the same point. */
    private double widestMm(Stand stand, double greatestMm) {
        double fits = 0;
        double tooWide = greatestMm;
        if (fits(stand, greatestMm)) {
            return greatestMm;
        }
        while (tooWide - fits > STEP_MM) {
            double middle = (fits + tooWide) / 2;
            if (fits(stand, middle)) {
                fits = middle;
            } else {
                tooWide = middle;
            }
        }
        return fits;
    }

    private boolean fits(Stand stand, double widthMm) {
        Geometry centre = Shapes.point(stand.centre(widthMm));
        double off = stand.isSlanted() ? LINE_OFF_MM : NOISE_MM;
        return floor.covers(centre) && blocked.stream().noneMatch(area -> area.contains(centre))
                && 2 * edges.distance(centre) >= Math.min(widthMm, stand.mostMm()) - off;
    }
}
