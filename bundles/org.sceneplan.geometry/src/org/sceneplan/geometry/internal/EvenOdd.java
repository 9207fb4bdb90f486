package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

import org.sceneplan.geometry.Ring;

/** The area of a ring that crosses itself: all faces that an odd number of windings enclose. */
final class EvenOdd {

    private EvenOdd() {
    }

    static Geometry areaOf(Ring ring) {
        GeometryFactory factory = new GeometryFactory(RegionOverlay.GRID);
        Coordinate[] coordinates = JtsShapes.coordinates(ring);
        Geometry lines = UnaryUnionNG.union(factory.createLineString(coordinates), RegionOverlay.GRID);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(lines);
        Polygon windings = factory.createPolygon(coordinates);
        List<Geometry> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            Coordinate inside = InteriorPointArea.getInteriorPoint((Polygon) face);
            if (SimplePointInAreaLocator.locatePointInPolygon(inside, windings) == Location.INTERIOR) {
                faces.add((Polygon) face);
            }
        }
        return faces.isEmpty() ? factory.createPolygon() : UnaryUnionNG.union(faces, RegionOverlay.GRID);
    }
}
