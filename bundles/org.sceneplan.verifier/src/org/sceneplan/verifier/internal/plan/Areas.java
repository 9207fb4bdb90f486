package org.sceneplan.verifier.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** Set operations on areas and how deep areas overlap. */
public final class Areas {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Common areas below this are noise of the computation, mm2. */
    private static final double NOISE_MM2 = 0.5;
    private static final PrecisionModel GRID = new PrecisionModel(1);
    private static final double LEAST_MM2 = 100;

    private Areas() {
    }

    /** Returns the common area. */
    public static Geometry common(Geometry a, Geometry b) {
        if (!a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
            return FACTORY.createPolygon();
        }
        return OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
    }

    /** Returns a without b. */
    public static Geometry without(Geometry a, Geometry b) {
        return OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE);
    }

    /** Returns all areas together. */
    public static Geometry union(Collection<? extends Geometry> areas) {
        return areas.isEmpty() ? FACTORY.createPolygon() : OverlayNGRobust.union(new ArrayList<Geometry>(areas));
    }

    /**
     * Returns all areas together on the grid of the plan, 1 mm: turned areas that touch but for the rounding of their
     * corners are joined there. Pieces and holes of less than 1 cm2 are dropped.
     */
    public static List<Polygon> joined(Collection<Polygon> areas) {
        List<Polygon> joined = new ArrayList<>();
        for (Polygon piece : pieces(UnaryUnionNG.union(new ArrayList<Geometry>(areas), GRID))) {
            if (piece.getArea() >= LEAST_MM2) {
                List<LinearRing> holes = new ArrayList<>();
                for (int i = 0; i < piece.getNumInteriorRing(); i++) {
                    if (FACTORY.createPolygon(piece.getInteriorRingN(i)).getArea() >= LEAST_MM2) {
                        holes.add(piece.getInteriorRingN(i));
                    }
                }
                joined.add(FACTORY.createPolygon(piece.getExteriorRing(), holes.toArray(LinearRing[]::new)));
            }
        }
        return joined;
    }

    /** Whether the insides of two areas share area. */
    public static boolean overlap(Geometry a, Geometry b) {
        return common(a, b).getArea() > NOISE_MM2;
    }

    /** Whether an area reaches out of another. */
    public static boolean leaves(Geometry area, Geometry shell) {
        return without(area, shell).getArea() > NOISE_MM2;
    }

    /** Returns the polygons a geometry is made of. */
    public static List<Polygon> pieces(Geometry geometry) {
        List<Polygon> pieces = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                pieces.add(polygon);
            }
        }
        return pieces;
    }

    /**
     * Returns how deep two areas overlap. Convex ones: the shortest way to part them, which is the distance of the
     * origin from the edge of all differences of their points. Others: the greatest doubled area over perimeter of the
     * pieces of their common area on the grid of the plan, where hairs between edges that nearly run together vanish.
     */
    public static double depthMm(Polygon a, Polygon b) {
        if (!overlap(a, b)) {
            return 0;
        }
        if (!isConvex(a) || !isConvex(b)) {
            return thicknessMm(OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, GRID));
        }
        List<Coordinate> differences = new ArrayList<>();
        for (Coordinate p : a.getCoordinates()) {
            for (Coordinate q : b.getCoordinates()) {
                differences.add(new Coordinate(p.x - q.x, p.y - q.y));
            }
        }
        Geometry all = FACTORY.createMultiPointFromCoords(differences.toArray(Coordinate[]::new)).convexHull();
        Geometry origin = FACTORY.createPoint(new Coordinate(0, 0));
        return all.covers(origin) ? all.getBoundary().distance(origin) : 0;
    }

    /** Returns the greatest doubled area over perimeter of the pieces of a geometry. */
    public static double thicknessMm(Geometry geometry) {
        return pieces(geometry).stream()
                .mapToDouble(piece -> 2 * piece.getArea() / piece.getExteriorRing().getLength()).max().orElse(0);
    }

    private static boolean isConvex(Polygon polygon) {
        return polygon.convexHull().getArea() - polygon.getArea() < NOISE_MM2;
    }
}
