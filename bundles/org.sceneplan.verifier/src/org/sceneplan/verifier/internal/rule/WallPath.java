package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.sceneplan.verifier.internal.plan.Shapes;

/** Ways along the outline of a level between things that stand at it. */
final class WallPath {

    /** A stretch of one edge, by its way from the start of the outline. */
    private record Stretch(double from, double to) {
    }

    private final List<LineSegment> edges = new ArrayList<>();
    private final double nearMm;
    private final double lengthMm;

    /** Things no farther from the outline than {@code nearMm} stand at it. */
    WallPath(Polygon outline, double nearMm) {
        Coordinate[] corners = outline.getExteriorRing().getCoordinates();
        for (int i = 1; i < corners.length; i++) {
            edges.add(new LineSegment(corners[i - 1], corners[i]));
        }
        this.nearMm = nearMm + (Shapes.isAxisParallel(outline) ? 0 : Item.SLANTED_MM - 1);
        this.lengthMm = outline.getExteriorRing().getLength();
    }

    /** Returns the way from an area to a point; NaN unless both stand at the outline. */
    double wayMm(Polygon area, Coordinate point) {
        double least = Double.NaN;
        List<Stretch> ends = stretches(List.of(point), null);
        for (Stretch start : stretches(List.of(area.getCoordinates()), area)) {
            for (Stretch end : ends) {
                double way = wayMm(start, end.from);
                least = Double.isNaN(least) ? way : Math.min(least, way);
            }
        }
        return least;
    }

    private double wayMm(Stretch stretch, double at) {
        if (at >= stretch.from && at <= stretch.to) {
            return 0;
        }
        double one = Math.abs(at - stretch.from);
        double other = Math.abs(at - stretch.to);
        return Math.min(Math.min(one, lengthMm - one), Math.min(other, lengthMm - other));
    }

    /** Of every edge the stretch before corners that are near it, and before corners of the outline near the area. */
    private List<Stretch> stretches(List<Coordinate> corners, Polygon area) {
        List<Stretch> found = new ArrayList<>();
        double start = 0;
        for (LineSegment edge : edges) {
            List<Coordinate> near = new ArrayList<>(corners);
            near.removeIf(corner -> edge.distance(corner) > nearMm);
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            if (area != null) {
                List.of(edge.p0, edge.p1).stream().filter(end -> area.distance(Shapes.point(end)) <= nearMm)
                        .forEach(near::add);
            }
            for (Coordinate corner : near) {
                double along = start + edge.p0.distance(edge.closestPoint(corner));
                least = Math.min(least, along);
                most = Math.max(most, along);
            }
            if (least <= most) {
                found.add(new Stretch(least, most));
            }
            start += edge.getLength();
        }
        return found;
    }
}
