package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;

/** Translation between rings and JTS geometry; on the way back order is fixed and slivers are dropped. */
final class JtsShapes {

    /** Twice the least area kept, 1 cm2. */
    private static final long MIN_DOUBLED_AREA_MM2 = 200;

    private static final GeometryFactory FACTORY = new GeometryFactory(RegionOverlay.GRID);

    /** By box, then area, then points. */
    static final Comparator<Ring> ORDER = Comparator.comparing(Ring::box,
            Comparator.comparingInt(Box::minXMm).thenComparingInt(Box::minYMm)
                    .thenComparingInt(Box::maxXMm).thenComparingInt(Box::maxYMm))
            .thenComparingLong(Ring::doubledAreaMm2).thenComparing(Ring::format);

    private JtsShapes() {
    }

    static org.locationtech.jts.geom.Polygon toJts(Ring ring) {
        return FACTORY.createPolygon(linearRing(ring));
    }

    static Geometry toJts(List<Polygon> polygons) {
        org.locationtech.jts.geom.Polygon[] parts = new org.locationtech.jts.geom.Polygon[polygons.size()];
        for (int i = 0; i < parts.length; i++) {
            Polygon polygon = polygons.get(i);
            parts[i] = FACTORY.createPolygon(linearRing(polygon.shell()),
                    polygon.holes().stream().map(JtsShapes::linearRing).toArray(LinearRing[]::new));
        }
        return parts.length == 1 ? parts[0] : FACTORY.createMultiPolygon(parts);
    }

    private static LinearRing linearRing(Ring ring) {
        return FACTORY.createLinearRing(coordinates(ring));
    }

    static Coordinate[] coordinates(Ring ring) {
        Coordinate[] coordinates = new Coordinate[ring.size() + 1];
        for (int i = 0; i < ring.size(); i++) {
            Point point = ring.points().get(i);
            coordinates[i] = new Coordinate(point.xMm(), point.yMm());
        }
        coordinates[ring.size()] = coordinates[0].copy();
        return coordinates;
    }

    /** Takes the polygons of any geometry, in their order; lines and points are left out. */
    static List<Polygon> fromJts(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        addPolygons(polygons, geometry);
        return inOrder(polygons);
    }

    /** Adds the polygons of any geometry. */
    static void addPolygons(List<Polygon> polygons, Geometry geometry) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon polygon
                    && !polygon.isEmpty()) {
                addPolygon(polygons, polygon);
            }
        }
    }

    /** Puts polygons that have no area in common into their order. */
    static List<Polygon> inOrder(List<Polygon> polygons) {
        polygons.sort(Comparator.comparing(Polygon::shell, ORDER));
        return polygons;
    }

    private static void addPolygon(List<Polygon> polygons, org.locationtech.jts.geom.Polygon polygon) {
        List<Ring> shell = new ArrayList<>(1);
        addRing(shell, points(polygon.getExteriorRing()));
        List<Ring> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            addRing(holes, points(polygon.getInteriorRingN(i)));
        }
        addPolygon(polygons, shell, holes);
    }

    /** Adds a polygon unless its shell was dropped or too little area is left. */
    static void addPolygon(List<Polygon> polygons, List<Ring> shell, List<Ring> holes) {
        if (!shell.isEmpty()) {
            holes.sort(ORDER);
            Polygon kept = new Polygon(shell.get(0), holes);
            if (kept.areaMm2() * 2 >= MIN_DOUBLED_AREA_MM2) {
                polygons.add(kept);
            }
        }
    }

    private static List<Point> points(LinearRing line) {
        List<Point> points = new ArrayList<>(line.getNumPoints());
        for (Coordinate coordinate : line.getCoordinates()) {
            points.add(Point.rounded(coordinate.x, coordinate.y));
        }
        return points;
    }

    /** Adds a ring in its fixed form unless it is a sliver. */
    static void addRing(List<Ring> rings, List<Point> points) {
        if (Math.abs(doubledArea(points)) >= MIN_DOUBLED_AREA_MM2) {
            Ring ring = Ring.ccw(points).withoutCollinear();
            List<Point> turned = new ArrayList<>(ring.points());
            Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
            rings.add(new Ring(turned));
        }
    }

    /** Twice the area, positive counter-clockwise. */
    static long doubledArea(List<Point> points) {
        long sum = 0;
        Point a = points.get(0);
        for (int i = 2; i < points.size(); i++) {
            Point b = points.get(i - 1);
            Point c = points.get(i);
            sum += Orientation.cross(a.xMm(), a.yMm(), b.xMm(), b.yMm(), c.xMm(), c.yMm());
        }
        return sum;
    }
}
