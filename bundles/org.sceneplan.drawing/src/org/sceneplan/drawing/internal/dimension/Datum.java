package org.sceneplan.drawing.internal.dimension;

import java.util.Comparator;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * Where coordinates of a storey count from: a corner of the inner face that can be found on site, with axes along the
 * walls also of a building that stands askew. The corner is the lowest and leftmost one as seen along the walls.
 *
 * @param frame origin and direction of X; Y is X turned left
 */
public record Datum(Frame frame) {
    private static final double FULL_DEG = 360;
    /** Outlines are surveyed in whole mm; corners within this are one. */
    private static final double CORNER_MM = 5;

    /** The datum of an outline. */
    public static Datum of(Ring outline) {
        double angle = Directions.dominantDeg(outline);
        Frame turned = Frame.at(new Coordinate(0, 0), angle);
        Point corner = outline.points().stream().min(Comparator.comparingDouble((Point point) -> {
            Coordinate at = turned.toLocal(point.xMm(), point.yMm());
            return Math.rint((at.x() + at.y()) / CORNER_MM);
        }).thenComparingDouble(point -> turned.toLocal(point.xMm(), point.yMm()).x())).orElseThrow();
        return new Datum(Frame.at(corner, angle));
    }

    /** Distance of a point along X, mm. */
    public String x(Point at) {
        return whole(frame.toLocal(at.xMm(), at.yMm()).x());
    }

    /** Distance of a point along Y, mm. */
    public String y(Point at) {
        return whole(frame.toLocal(at.xMm(), at.yMm()).y());
    }

    /** Direction of something against X, at least 0 and below 360 degrees. */
    public double angleDeg(double planDeg) {
        double turned = ((planDeg - frame.angleDeg()) % FULL_DEG + FULL_DEG) % FULL_DEG;
        return FULL_DEG - turned < 0.05 ? 0 : turned;
    }

    /** Least X and Y of a ring, then its extent along X and Y, as whole mm. */
    public List<String> box(Ring ring) {
        double[] box = { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY };
        for (Point point : ring.points()) {
            Coordinate at = frame.toLocal(point.xMm(), point.yMm());
            box[0] = Math.min(box[0], at.x());
            box[1] = Math.min(box[1], at.y());
            box[2] = Math.max(box[2], at.x());
            box[3] = Math.max(box[3], at.y());
        }
        return List.of(whole(box[0]), whole(box[1]), whole(box[2] - box[0]), whole(box[3] - box[1]));
    }

    private static String whole(double mm) {
        return Long.toString(Math.round(mm));
    }
}
