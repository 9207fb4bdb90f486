package org.sceneplan.geometry.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/** Snap rounding and polygonising of JTS for lines in whole millimetres. */
public final class FaceSearch {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Comparator<Segment> ORDER = Comparator.comparing(Segment::from).thenComparing(Segment::to);

    private final List<Segment> edges = new ArrayList<>();
    private final List<Segment> repeated = new ArrayList<>();

    /** Cuts the lines. */
    public FaceSearch(Collection<Segment> lines) {
        List<NodedSegmentString> strings = new ArrayList<>();
        for (Segment line : lines) {
            if (!line.from().equals(line.to())) {
                strings.add(new NodedSegmentString(new Coordinate[] {coordinate(line.from()), coordinate(line.to())},
                        null));
            }
        }
        Map<Segment, Integer> countByEdge = new TreeMap<>(ORDER);
        if (!strings.isEmpty()) {
            SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1));
            noder.computeNodes(strings);
            for (Object each : noder.getNodedSubstrings()) {
                count((SegmentString) each, countByEdge);
            }
        }
        countByEdge.forEach((edge, count) -> {
            edges.add(edge);
            if (count > 1) {
                repeated.add(edge);
            }
        });
    }

    private static void count(SegmentString string, Map<Segment, Integer> countByEdge) {
        for (int i = 0; i + 1 < string.size(); i++) {
            Point from = point(string.getCoordinate(i));
            Point to = point(string.getCoordinate(i + 1));
            if (!from.equals(to)) {
                Segment edge = from.compareTo(to) < 0 ? new Segment(from, to) : new Segment(to, from);
                countByEdge.merge(edge, 1, Integer::sum);
            }
        }
    }

    /** Every piece once. */
    public List<Segment> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** Pieces that lay there more than once. */
    public List<Segment> repeated() {
        return Collections.unmodifiableList(repeated);
    }

    /** The bounded faces. */
    public List<Polygon> faces() {
        Polygonizer polygonizer = new Polygonizer();
        for (Segment edge : edges) {
            LineString line = FACTORY.createLineString(
                    new Coordinate[] {coordinate(edge.from()), coordinate(edge.to())});
            polygonizer.add(line);
        }
        List<Polygon> faces = new ArrayList<>();
        for (Object each : polygonizer.getPolygons()) {
            org.locationtech.jts.geom.Polygon face = (org.locationtech.jts.geom.Polygon) each;
            List<Ring> holes = new ArrayList<>();
            for (int i = 0; i < face.getNumInteriorRing(); i++) {
                ring(face.getInteriorRingN(i)).ifPresent(holes::add);
            }
            ring(face.getExteriorRing()).ifPresent(shell -> faces.add(new Polygon(shell, holes)));
        }
        faces.sort(Comparator.comparing((Polygon face) -> lowest(face.shell()))
                .thenComparing(face -> face.shell().doubledAreaMm2()));
        return faces;
    }

    private static Optional<Ring> ring(LineString line) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < line.getNumPoints(); i++) {
            points.add(point(line.getCoordinateN(i)));
        }
        int start = points.indexOf(points.stream().min(Comparator.naturalOrder()).orElseThrow());
        Collections.rotate(points, -start);
        return points.size() < 3 ? Optional.empty() : Optional.of(Ring.ccw(points));
    }

    private static Point lowest(Ring ring) {
        return ring.points().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Coordinate coordinate(Point point) {
        return new Coordinate(point.xMm(), point.yMm());
    }

    private static Point point(Coordinate coordinate) {
        return Point.rounded(coordinate.x, coordinate.y);
    }
}
