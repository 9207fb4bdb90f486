package org.sceneplan.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Rings as JTS geometry, the oracle of these tests. */
final class Jts {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Jts() {
    }

    static Geometry polygon(Ring ring) {
        Coordinate[] coordinates = new Coordinate[ring.size() + 1];
        for (int i = 0; i <= ring.size(); i++) {
            Point point = ring.points().get(i % ring.size());
            coordinates[i] = new Coordinate(point.xMm(), point.yMm());
        }
        return FACTORY.createPolygon(coordinates);
    }

    static Geometry point(Point point) {
        return FACTORY.createPoint(new Coordinate(point.xMm(), point.yMm()));
    }
}
