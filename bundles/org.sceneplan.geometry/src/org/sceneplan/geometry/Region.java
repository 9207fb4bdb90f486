package org.sceneplan.geometry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.internal.Corners;
import org.sceneplan.geometry.internal.RegionOverlay;

/**
 * An area of any shape: several polygons, holes, or nothing.
 *
 * <p>Integer mm, frame x east and y north. Results of set operations are noded and rounded to the 1 mm grid, so a
 * boundary may shift by up to 1 mm where slanted edges meet. Pieces and holes of less than 1 cm2 are dropped. Polygons
 * stand in a fixed order: by least x, then least y, then greatest x, greatest y and area of the shell; each shell
 * starts at its least point (x, then y). Same input gives the same region.
 *
 * <p>Immutable and safe for any thread. No operation fails for reasons of precision.
 * Source of the method: M. Davis, JTS OverlayNG with snap rounding.
 */
public final class Region {

    /** The region without any area. */
    public static final Region EMPTY = new Region(List.of());

    private final List<Polygon> polygons;
    /** Made for the first set operation; threads that ask at once make equal ones. */
    private volatile RegionOverlay overlay;

    private Region(List<Polygon> polygons) {
        this.polygons = List.copyOf(polygons);
    }

    private RegionOverlay overlay() {
        RegionOverlay made = overlay;
        if (made == null) {
            made = RegionOverlay.of(polygons);
            overlay = made;
        }
        return made;
    }

    private static Region ofResult(List<Polygon> polygons) {
        return polygons.isEmpty() ? EMPTY : new Region(polygons);
    }

    /**
     * Returns the union of rings; none gives {@link #EMPTY}. A ring that crosses itself counts by the even-odd rule.
     */
    public static Region of(Ring... rings) {
        return of(Arrays.asList(rings));
    }

    /**
     * Returns the union of rings; none gives {@link #EMPTY}. A ring that crosses itself counts by the even-odd rule.
     */
    public static Region of(Collection<Ring> rings) {
        return rings.isEmpty() ? EMPTY : ofResult(RegionOverlay.unionOf(rings));
    }

    /** Returns the area in this or the other region. */
    public Region union(Region other) {
        return other.isEmpty() ? this : isEmpty() ? other : ofResult(overlay().union(other.overlay()));
    }

    /** Returns the area of this region that is not in the other. */
    public Region minus(Region other) {
        return isEmpty() || other.isEmpty() ? this : ofResult(overlay().minus(other.overlay()));
    }

    /** Returns the area common to both regions. */
    public Region intersect(Region other) {
        return isEmpty() || other.isEmpty() ? EMPTY : ofResult(overlay().intersect(other.overlay()));
    }

    /**
     * Returns the region grown or shrunk.
     *
     * @param distanceMm positive grows outwards, negative shrinks, 0 returns this region
     * @param join       what happens at outer corners when growing, at inner corners when shrinking
     * @throws IllegalArgumentException if the distance is not finite or the result leaves
     *                                  {@link Ring#MAX_COORDINATE_MM}
     */
    public Region offset(double distanceMm, Join join) {
        if (!Double.isFinite(distanceMm)) {
            throw new IllegalArgumentException("distanceMm " + distanceMm + " must be finite");
        }
        return isEmpty() || distanceMm == 0 ? this : ofResult(overlay().offset(distanceMm, join == Join.MITRE));
    }

    /** Returns the area in mm2. */
    public double areaMm2() {
        double sum = 0;
        for (Polygon polygon : polygons) {
            sum += polygon.areaMm2();
        }
        return sum;
    }

    /** Tells whether there is no area. */
    public boolean isEmpty() {
        return polygons.isEmpty();
    }

    /** Returns the polygons in the order of the class comment; immutable. */
    public List<Polygon> polygons() {
        return polygons;
    }

    /** Tells whether the point is inside or on a boundary. Exact. */
    public boolean contains(Point point) {
        return locate(point) != Location.OUTSIDE;
    }

    /** Tells where the point lies. Exact; where two polygons touch it is boundary. */
    public Location locate(Point point) {
        for (Polygon polygon : polygons) {
            Location location = polygon.locate(point);
            if (location != Location.OUTSIDE) {
                return location;
            }
        }
        return Location.OUTSIDE;
    }

    /** Tells whether the simple ring lies in one polygon of this closed region. Exact. */
    public boolean covers(Ring ring) {
        return polygons.stream().anyMatch(p -> p.shell().covers(ring)
                && p.holes().stream().noneMatch(hole -> hole.overlaps(ring)));
    }

    /** Tells whether the simple ring shares area with this region. Exact. */
    public boolean overlaps(Ring ring) {
        return polygons.stream().anyMatch(p -> p.shell().overlaps(ring)
                && p.holes().stream().noneMatch(hole -> hole.covers(ring)));
    }

    /** Returns the polygon of the greatest area, the first of equals; empty if the region is. */
    public Optional<Polygon> largest() {
        Polygon largest = null;
        for (Polygon polygon : polygons) {
            if (largest == null || polygon.areaMm2() > largest.areaMm2()) {
                largest = polygon;
            }
        }
        return Optional.ofNullable(largest);
    }

    /** Returns the smallest box that holds the region; empty if the region is. */
    public Optional<Box> box() {
        return polygons.stream().map(p -> p.shell().box()).reduce(Box::union);
    }

    /**
     * Returns what lies left of the infinite directed line through a segment.
     *
     * @throws ArithmeticException if the segment has no length
     */
    public Region leftOf(Segment line) {
        if (isEmpty()) {
            return this;
        }
        Ring half = HalfPlane.leftOf(line, box().orElseThrow());
        return intersect(new Region(List.of(new Polygon(half, List.of()))));
    }

    /**
     * Cuts the region along the infinite line through a segment.
     *
     * @return two regions: what lies left and what lies right of the directed line
     * @throws ArithmeticException if the segment has no length
     */
    public List<Region> split(Segment line) {
        return List.of(leftOf(line), leftOf(line.reversed()));
    }

    List<Corners> shells() {
        return polygons.stream().map(p -> p.shell().corners()).toList();
    }

    List<Corners> holes() {
        return polygons.stream().flatMap(p -> p.holes().stream()).map(Ring::corners).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && polygons.equals(region.polygons);
    }

    @Override
    public int hashCode() {
        return polygons.hashCode();
    }

    @Override
    public String toString() {
        return polygons.toString();
    }
}
