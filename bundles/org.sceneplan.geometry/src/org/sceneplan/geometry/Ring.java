package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.internal.Corners;
import org.sceneplan.geometry.internal.LabelPointSearch;
import org.sceneplan.geometry.internal.RingDistance;
import org.sceneplan.geometry.internal.RingLocator;
import org.sceneplan.geometry.internal.RingRelation;
import org.sceneplan.geometry.internal.SelfCrossingSearch;

/**
 * A closed ring of corners: outline, footprint, zone.
 *
 * <p>Integer mm, frame x east and y north. At least three points, counter-clockwise with positive area, the first point
 * not repeated at the end, no two consecutive points equal, coordinates within {@link #MAX_COORDINATE_MM}. A ring may
 * cross itself, because drawings do; {@link #isSimple()} tells. {@link #overlaps}, {@link #covers},
 * {@link #distanceMm(Ring)} and {@link #isConvex()} are meant for simple rings.
 *
 * <p>Immutable and safe for any thread. Predicates are exact; only distances, {@link #centroid()} and
 * {@link #labelPoint()} round. Equal rings have the same points in the same order from the same start.
 */
public final class Ring {

    /** Largest absolute coordinate of a corner: 500 km. Differences then fit an int and products a long. */
    public static final int MAX_COORDINATE_MM = 500_000_000;

    private final List<Point> points;
    private final Corners corners;

    /**
     * Checks and copies the points.
     *
     * @throws IllegalArgumentException if a rule of the class comment is broken; names the index of the point
     */
    public Ring(List<Point> points) {
        this.points = List.copyOf(points);
        this.corners = RingShapes.corners(this.points);
    }

    /**
     * Makes a ring of points in any orientation: drops repeated points and turns a clockwise ring round, keeping the
     * first point first.
     *
     * @throws IllegalArgumentException if fewer than three different points or no area remain
     */
    public static Ring ccw(List<Point> points) {
        return new Ring(RingShapes.normalised(points));
    }

    /**
     * Reads {@code x,y x,y ...}, the form of {@link #format()}.
     *
     * @throws IllegalArgumentException if a pair is no pair of ints, with its index, or the ring is refused
     */
    public static Ring parse(String text) {
        return new Ring(RingText.parse(text));
    }

    /**
     * Returns an axis-parallel rectangle, starting at its south-west corner.
     *
     * @throws IllegalArgumentException if a maximum is not greater than its minimum
     */
    public static Ring rectangle(int minXMm, int minYMm, int maxXMm, int maxYMm) {
        if (maxXMm <= minXMm || maxYMm <= minYMm) {
            throw new IllegalArgumentException("rectangle without area: x " + minXMm + ".." + maxXMm
                    + ", y " + minYMm + ".." + maxYMm);
        }
        return new Ring(List.of(new Point(minXMm, minYMm), new Point(maxXMm, minYMm),
                new Point(maxXMm, maxYMm), new Point(minXMm, maxYMm)));
    }

    /**
     * Returns a rectangle turned about its centre, as a fixture stands on the floor.
     *
     * <p>The first edge is the front: from local south-west to south-east. Corners are rounded to mm; with an odd width
     * or depth an unturned rectangle reaches half a mm farther east or north than west or south.
     *
     * @param centre   centre of the rectangle
     * @param widthMm  extent along local x, greater than 0
     * @param depthMm  extent along local y, greater than 0
     * @param angleDeg angle of local x in degrees, counter-clockwise from east; multiples of 90 are exact
     * @throws IllegalArgumentException if width or depth is not greater than 0 or the angle is not finite
     */
    public static Ring placed(Point centre, int widthMm, int depthMm, double angleDeg) {
        return RingShapes.placed(centre, widthMm, depthMm, angleDeg);
    }

    /**
     * Returns a regular polygon that covers the circle, for round columns; flat sides face the axes.
     *
     * @param centre     centre of the circle
     * @param diameterMm diameter, greater than 0
     * @param corners    number of corners, 3..360; fewer result where rounding to mm makes corners coincide
     * @throws IllegalArgumentException if a value is out of range
     */
    public static Ring regularPolygon(Point centre, int diameterMm, int corners) {
        return RingShapes.regularPolygon(centre, diameterMm, corners);
    }

    /** Returns the corners, counter-clockwise, the first not repeated; immutable. */
    public List<Point> points() {
        return points;
    }

    /** Returns the number of corners, which is also the number of edges. */
    public int size() {
        return corners.size;
    }

    /** Returns the edges; edge i runs from point i to the next. A new list. */
    public List<Segment> edges() {
        List<Segment> edges = new ArrayList<>(corners.size);
        for (int i = 0; i < corners.size; i++) {
            edges.add(edge(i));
        }
        return edges;
    }

    /**
     * Returns the edge from point i to the next point.
     *
     * @throws IndexOutOfBoundsException if i is not 0..size-1
     */
    public Segment edge(int i) {
        return new Segment(points.get(i), points.get(corners.next(i)));
    }

    /** Returns twice the area in mm2, exact. */
    public long doubledAreaMm2() {
        return corners.doubledArea;
    }

    /** Returns the area in mm2. */
    public double areaMm2() {
        return corners.doubledArea / 2.0;
    }

    /** Returns the length of all edges in mm. */
    public double perimeterMm() {
        double sum = 0;
        for (int i = 0; i < corners.size; i++) {
            sum += points.get(i).distanceMm(points.get(corners.next(i)));
        }
        return sum;
    }

    /** Returns the smallest axis-parallel box that holds the ring. */
    public Box box() {
        return new Box(corners.minX, corners.minY, corners.maxX, corners.maxY);
    }

    /** Returns the centre of area, rounded to mm; it may lie outside a concave ring. */
    public Point centroid() {
        double[] centre = RingShapes.centroid(corners);
        return Point.rounded(centre[0], centre[1]);
    }

    /** Tells whether the ring never turns right and runs round once; straight corners are allowed. Exact. */
    public boolean isConvex() {
        return corners.convex;
    }

    /** Tells whether the ring is an axis-parallel rectangle of four corners. */
    public boolean isAxisParallelRectangle() {
        return corners.rectangle;
    }

    /** Tells whether no two edges meet except neighbours at their corner. Exact; see {@link #firstSelfCrossing()}. */
    public boolean isSimple() {
        return SelfCrossingSearch.firstPair(corners).length == 0;
    }

    /**
     * Returns the pair of edges that meet where they must not with the least first, then least second index.
     *
     * <p>Touching counts, and so does an edge that folds back on the one before. Exact; 10,000 corners take
     * milliseconds, at worst a fraction of a second.
     */
    public Optional<SelfCrossing> firstSelfCrossing() {
        int[] pair = SelfCrossingSearch.firstPair(corners);
        if (pair.length == 0) {
            return Optional.empty();
        }
        double[] near = SelfCrossingSearch.commonPoint(corners, pair[0], pair[1]);
        return Optional.of(new SelfCrossing(pair[0], pair[1], Point.rounded(near[0], near[1])));
    }

    /** Tells where the point lies. Exact; even-odd if the ring crosses itself. */
    public Location locate(Point point) {
        return switch (RingLocator.locate(corners, point.xMm(), point.yMm())) {
            case 1 -> Location.INSIDE;
            case 0 -> Location.BOUNDARY;
            default -> Location.OUTSIDE;
        };
    }

    /** Tells whether the point is inside or on the boundary. Exact. */
    public boolean contains(Point point) {
        return RingLocator.locate(corners, point.xMm(), point.yMm()) >= 0;
    }

    /** Tells whether the interiors share area; common edges or corners alone are no overlap. Exact for simple rings. */
    public boolean overlaps(Ring other) {
        return RingRelation.overlaps(corners, other.corners);
    }

    /** Tells whether the other ring lies in this closed ring; it may touch the boundary. Exact for simple rings. */
    public boolean covers(Ring other) {
        return RingRelation.covers(corners, other.corners);
    }

    /** Returns the shortest distance of the closed rings in mm; 0 when they touch or overlap. */
    public double distanceMm(Ring other) {
        return RingDistance.between(corners, other.corners);
    }

    /** Returns the distance of a point from the closed ring in mm; 0 inside and on the boundary. */
    public double distanceMm(Point point) {
        return RingDistance.toPoint(corners, point.xMm(), point.yMm());
    }

    /** Returns the distance of a point, inside or outside, from the nearest edge in mm. */
    public double boundaryDistanceMm(Point point) {
        return RingDistance.toBoundary(corners, point.xMm(), point.yMm());
    }

    /**
     * Returns an inner point far from all edges, for a label: the centroid where that is nearly as good.
     *
     * <p>Its distance from the edges is within 2 % (at least 1 mm) of the best possible. Strictly inside unless the
     * ring holds no inner integer point near it; then a corner.
     */
    public Point labelPoint() {
        double[] centre = RingShapes.centroid(corners);
        double[] found = LabelPointSearch.find(corners, centre[0], centre[1]);
        return RingShapes.insideNear(this, found);
    }

    /** Returns the ring moved by dx, dy in mm. */
    public Ring translated(int dxMm, int dyMm) {
        return new Ring(points.stream().map(p -> p.plus(dxMm, dyMm)).toList());
    }

    /**
     * Returns the ring turned about a pivot, corners rounded to mm; multiples of 90 degrees are exact.
     *
     * @throws IllegalArgumentException if rounding leaves no area
     */
    public Ring rotated(Point pivot, double angleDeg) {
        return ccw(points.stream().map(p -> p.rotated(pivot, angleDeg)).toList());
    }

    /** Returns the ring without corners that lie exactly on the straight line between their neighbours. */
    public Ring withoutCollinear() {
        return RingShapes.withoutCollinear(this);
    }

    /** Returns {@code x,y x,y ...}; {@link #parse} reads it back. */
    public String format() {
        return RingText.format(points);
    }

    Corners corners() {
        return corners;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ring ring && points.equals(ring.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    @Override
    public String toString() {
        return format();
    }
}
