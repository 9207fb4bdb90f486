package org.sceneplan.bench.rules;

import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Rings as polygons of JTS. */
final class Shapes {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {
    }

    static Polygon polygon(Ring ring) {
        List<Point> points = ring.points();
        Coordinate[] corners = new Coordinate[points.size() + 1];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = coordinate(points.get(i % points.size()));
        }
        return FACTORY.createPolygon(corners);
    }

    static Coordinate coordinate(Point point) {
        return new Coordinate(point.xMm(), point.yMm());
    }
}
