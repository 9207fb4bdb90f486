package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.PrecisionReducer;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;

/**
 * Set operations on polygons by JTS OverlayNG with snap rounding to 1 mm.
 *
 * <p>Snap rounding does not fail on valid input; should it, the inputs are repaired and overlaid with snapping in
 * floating point before they are rounded.
 */
public final class RegionOverlay {

    static final PrecisionModel GRID = new PrecisionModel(1);

    private static final double MITRE_LIMIT = 5;
    private static final double ARC_ERROR_MM = 0.5;
    private static final int MAX_QUADRANT_SEGMENTS = 90;

    private final Geometry geometry;

    private RegionOverlay(Geometry geometry) {
        this.geometry = geometry;
    }

    /** Takes over polygons that are valid and do not overlap. */
    public static RegionOverlay of(List<Polygon> polygons) {
        return new RegionOverlay(JtsShapes.toJts(polygons));
    }

    /** Returns the union of rings in any order; a ring that crosses itself counts by the even-odd rule. */
    public static List<Polygon> unionOf(Collection<Ring> rings) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<Ring> near : RingClusters.of(rings)) {
            List<Polygon> found = BoxUnion.of(near);
            if (found == null) {
                JtsShapes.addPolygons(polygons, union(near));
            } else {
                polygons.addAll(found);
            }
        }
        return JtsShapes.inOrder(polygons);
    }

    /** Returns the union by overlaying, whatever the rings are. */
    static Geometry union(List<Ring> rings) {
        List<Geometry> parts = new ArrayList<>(rings.size());
        for (Ring ring : rings) {
            parts.add(ring.isSimple() ? JtsShapes.toJts(ring) : EvenOdd.areaOf(ring));
        }
        try {
            return parts.size() == 1 ? parts.get(0) : UnaryUnionNG.union(parts, GRID);
        } catch (TopologyException imprecise) {
            return PrecisionReducer.reducePrecision(OverlayNGRobust.union(parts), GRID);
        }
    }

    /** Returns this or the other. */
    public List<Polygon> union(RegionOverlay other) {
        return overlay(other, OverlayNG.UNION);
    }

    /** Returns this without the other. */
    public List<Polygon> minus(RegionOverlay other) {
        return overlay(other, OverlayNG.DIFFERENCE);
    }

    /** Returns what both have in common. */
    public List<Polygon> intersect(RegionOverlay other) {
        return overlay(other, OverlayNG.INTERSECTION);
    }

    private List<Polygon> overlay(RegionOverlay other, int operation) {
        Geometry result;
        try {
            result = OverlayNG.overlay(geometry, other.geometry, operation, GRID);
        } catch (TopologyException imprecise) {
            result = PrecisionReducer.reducePrecision(OverlayNGRobust.overlay(GeometryFixer.fix(geometry),
                    GeometryFixer.fix(other.geometry), operation), GRID);
        }
        return JtsShapes.fromJts(result);
    }

    /** Returns the area grown (positive) or shrunk (negative). */
    public List<Polygon> offset(double distanceMm, boolean mitre) {
        BufferParameters parameters = new BufferParameters();
        parameters.setJoinStyle(mitre ? BufferParameters.JOIN_MITRE : BufferParameters.JOIN_ROUND);
        parameters.setMitreLimit(MITRE_LIMIT);
        parameters.setQuadrantSegments(quadrantSegments(Math.abs(distanceMm)));
        parameters.setSimplifyFactor(0);
        Geometry grown = BufferOp.bufferOp(geometry, distanceMm, parameters);
        return JtsShapes.fromJts(onGrid(grown));
    }

    /** A sharp mitre can cross itself before it is rounded; then it is mended first. */
    private static Geometry onGrid(Geometry shape) {
        try {
            return PrecisionReducer.reducePrecision(shape, GRID);
        } catch (IllegalArgumentException crossesItself) {
            return PrecisionReducer.reducePrecision(GeometryFixer.fix(shape), GRID);
        }
    }

    /** As many chords per quadrant as keep a chord within the permitted error of its arc. */
    private static int quadrantSegments(double radius) {
        double halfAngle = StrictMath.acos(Math.max(0, 1 - ARC_ERROR_MM / Math.max(radius, 1)));
        int segments = (int) Math.ceil(Math.PI / 4 / halfAngle);
        return Math.max(2, Math.min(MAX_QUADRANT_SEGMENTS, segments));
    }
}
