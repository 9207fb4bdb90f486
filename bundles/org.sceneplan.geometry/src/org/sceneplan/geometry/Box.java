package org.sceneplan.geometry;

import java.util.Collection;

/**
 * An axis-parallel closed rectangle; it may have no width or depth.
 *
 * <p>Integer mm, frame x east and y north.
 *
 * @param minXMm west side
 * @param minYMm south side
 * @param maxXMm east side, not less than the west side
 * @param maxYMm north side, not less than the south side
 */
public record Box(int minXMm, int minYMm, int maxXMm, int maxYMm) {

    /**
     * Checks the order of the sides.
     *
     * @throws IllegalArgumentException if a maximum is less than its minimum
     */
    public Box {
        if (maxXMm < minXMm || maxYMm < minYMm) {
            throw new IllegalArgumentException("box sides in wrong order: x " + minXMm + ".." + maxXMm
                    + ", y " + minYMm + ".." + maxYMm);
        }
    }

    /**
     * Returns the smallest box that holds the points.
     *
     * @throws IllegalArgumentException if there are no points
     */
    public static Box of(Collection<Point> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a box needs at least one point");
        }
        int minX = Integer.MAX_VALUE;
        int minY = Integer.MAX_VALUE;
        int maxX = Integer.MIN_VALUE;
        int maxY = Integer.MIN_VALUE;
        for (Point point : points) {
            minX = Math.min(minX, point.xMm());
            minY = Math.min(minY, point.yMm());
            maxX = Math.max(maxX, point.xMm());
            maxY = Math.max(maxY, point.yMm());
        }
        return new Box(minX, minY, maxX, maxY);
    }

    /** Returns the extent along x in mm. */
    public int widthMm() {
        return Math.subtractExact(maxXMm, minXMm);
    }

    /** Returns the extent along y in mm. */
    public int depthMm() {
        return Math.subtractExact(maxYMm, minYMm);
    }

    /** Returns the centre, halves rounded down. */
    public Point centre() {
        return new Point((int) Math.floorDiv((long) minXMm + maxXMm, 2L),
                (int) Math.floorDiv((long) minYMm + maxYMm, 2L));
    }

    /** Tells whether the closed boxes share a point; touching counts. */
    public boolean intersects(Box other) {
        return minXMm <= other.maxXMm && other.minXMm <= maxXMm
                && minYMm <= other.maxYMm && other.minYMm <= maxYMm;
    }

    /** Tells whether the point is inside or on a side. */
    public boolean contains(Point point) {
        return minXMm <= point.xMm() && point.xMm() <= maxXMm && minYMm <= point.yMm() && point.yMm() <= maxYMm;
    }

    /** Tells whether the other box lies in this closed box. */
    public boolean contains(Box other) {
        return minXMm <= other.minXMm && other.maxXMm <= maxXMm
                && minYMm <= other.minYMm && other.maxYMm <= maxYMm;
    }

    /**
     * Returns the box with every side moved outwards.
     *
     * @param mm distance; negative shrinks
     * @throws IllegalArgumentException if shrinking leaves nothing
     */
    public Box expanded(int mm) {
        return new Box(Math.subtractExact(minXMm, mm), Math.subtractExact(minYMm, mm),
                Math.addExact(maxXMm, mm), Math.addExact(maxYMm, mm));
    }

    /** Returns the smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(minXMm, other.minXMm), Math.min(minYMm, other.minYMm),
                Math.max(maxXMm, other.maxXMm), Math.max(maxYMm, other.maxYMm));
    }

    /**
     * Returns the four sides as a ring.
     *
     * @throws IllegalArgumentException if the box has no width or depth
     */
    public Ring toRing() {
        return Ring.rectangle(minXMm, minYMm, maxXMm, maxYMm);
    }
}
