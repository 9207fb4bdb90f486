package org.sceneplan.geometry;

import org.sceneplan.geometry.internal.Distances;

/**
 * A directed straight line between two points; both ends belong to it and may coincide.
 *
 * <p>Integer mm, frame x east and y north.
 *
 * @param from start
 * @param to   end
 */
public record Segment(Point from, Point to) {

    /** Returns the length in mm. */
    public double lengthMm() {
        return from.distanceMm(to);
    }

    /** Returns the middle, rounded to mm. */
    public Point midPoint() {
        return Point.rounded(((double) from.xMm() + to.xMm()) / 2, ((double) from.yMm() + to.yMm()) / 2);
    }

    /**
     * Returns the point at a distance from the start along this direction, rounded to mm.
     *
     * @param distanceMm mm from the start; negative or longer than the segment extends the line
     * @throws ArithmeticException if the segment has no length
     */
    public Point pointAt(double distanceMm) {
        Vector step = direction().times(distanceMm);
        return Point.rounded(from.xMm() + step.x(), from.yMm() + step.y());
    }

    /** Returns the distance from the nearest point of this segment in mm. */
    public double distanceMm(Point point) {
        return Distances.pointToSegment(point.xMm(), point.yMm(),
                from.xMm(), from.yMm(), to.xMm(), to.yMm());
    }

    /** Returns the shortest distance between two segments in mm; 0 when they touch or cross. */
    public double distanceMm(Segment other) {
        return Distances.segmentToSegment(from.xMm(), from.yMm(), to.xMm(), to.yMm(),
                other.from.xMm(), other.from.yMm(), other.to.xMm(), other.to.yMm());
    }

    /** Returns the direction in degrees, counter-clockwise from east, 0 up to below 360; 0 for no length. */
    public double angleDeg() {
        return from.to(to).angleDeg();
    }

    /**
     * Returns the unit vector from start to end.
     *
     * @throws ArithmeticException if the segment has no length
     */
    public Vector direction() {
        return from.to(to).normalise();
    }

    /**
     * Returns the unit vector that points to the left of the direction of travel; on the edge of a ring that is
     * inwards.
     *
     * @throws ArithmeticException if the segment has no length
     */
    public Vector leftNormal() {
        return direction().perpendicular();
    }

    /** Returns the same line in the other direction. */
    public Segment reversed() {
        return new Segment(to, from);
    }

    /** Returns the smallest box that holds the segment. */
    public Box box() {
        return new Box(Math.min(from.xMm(), to.xMm()), Math.min(from.yMm(), to.yMm()),
                Math.max(from.xMm(), to.xMm()), Math.max(from.yMm(), to.yMm()));
    }
}
