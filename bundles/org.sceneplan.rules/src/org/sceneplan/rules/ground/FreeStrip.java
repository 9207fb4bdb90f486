package org.sceneplan.rules.ground;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * A strip of floor that should be free, and how deep it is free.
 *
 * <p>The strip is a convex ring; depths are measured from a base by a {@link Depth}. What only touches the strip does
 * not block it; rounding is allowed for as in {@link Rounding}.
 */
public final class FreeStrip {

    /** Depth of a place before the base of a strip, in mm. */
    @FunctionalInterface
    public interface Depth {
        /** Returns the depth of a place given in plan coordinates. */
        double atMm(double xMm, double yMm);
    }

    /** Places on an edge are searched this closely, mm. */
    private static final double SEARCH_MM = 0.01;

    private static final double NOISE_MM = 1e-6;

    private final Ring strip;
    private final Depth depth;

    /** Describes a strip. */
    public FreeStrip(Ring strip, Depth depth) {
        this.strip = strip;
        this.depth = depth;
    }

    /** Returns a strip before a straight base, as wide as the base, on the side where its ring lies. */
    public static FreeStrip before(Segment base, Ring strip) {
        double dx = base.direction().x();
        double dy = base.direction().y();
        Point origin = base.from();
        return new FreeStrip(strip,
                (x, y) -> Math.abs(dx * (y - origin.yMm()) - dy * (x - origin.xMm())));
    }

    /** Returns the ring of the strip. */
    public Ring ring() {
        return strip;
    }

    /** Tells whether a footprint stands in the strip. */
    public boolean isBlockedBy(Ring footprint) {
        return Overlap.counts(strip, footprint);
    }

    /** Tells whether the strip reaches out of a shell. */
    public boolean leaves(Ring shell) {
        return Overlap.protrudes(strip, shell);
    }

    /** Returns how deep the strip is free before a footprint that stands in it, mm, 0 or more. */
    public double freeDepthBeforeMm(Ring footprint) {
        if (footprint.isConvex()) {
            return leastDepth(clipped(coordinates(footprint)));
        }
        double least = Double.POSITIVE_INFINITY;
        for (Polygon piece : Region.of(strip).intersect(Region.of(footprint)).polygons()) {
            least = Math.min(least, leastDepth(coordinates(piece.shell())));
        }
        return Double.isInfinite(least) ? 0 : least;
    }

    /** Returns how deep the strip is free before it leaves the shell, mm, 0 or more. */
    public double freeDepthInsideMm(Ring shell) {
        double allowanceMm = Rounding.allowanceMm(strip, shell);
        double least = Double.POSITIVE_INFINITY;
        for (Segment edge : shell.edges()) {
            List<double[]> line = List.of(new double[] {edge.from().xMm(), edge.from().yMm()},
                    new double[] {edge.to().xMm(), edge.to().yMm()});
            List<double[]> part = clipped(line);
            if (crossesInterior(part) && greatestDepth(part) > allowanceMm) {
                least = Math.min(least, leastDepth(part));
            }
        }
        if (Double.isInfinite(least)) {
            return 0; // no edge crosses the strip: all of it is outside
        }
        for (Point corner : strip.points()) {
            if (!shell.contains(corner) && shell.distanceMm(corner) > allowanceMm) {
                least = Math.min(least, Math.max(0, depth.atMm(corner.xMm(), corner.yMm())));
            }
        }
        return least;
    }

    /** The wall that the strip begins at may lie inside it by rounding. */
    private double greatestDepth(List<double[]> corners) {
        return corners.stream().mapToDouble(corner -> depth.atMm(corner[0], corner[1])).max().orElse(0);
    }

    private boolean crossesInterior(List<double[]> part) {
        if (part.isEmpty()) {
            return false;
        }
        double middleX = part.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double middleY = part.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        for (Segment edge : strip.edges()) {
            if (left(edge, middleX, middleY) / edge.lengthMm() < NOISE_MM) {
                return false;
            }
        }
        return true;
    }

    /** The least depth on the edges of a shape; along an edge the depth falls first and then rises. */
    private double leastDepth(List<double[]> corners) {
        double least = Double.POSITIVE_INFINITY;
        double[] from = corners.isEmpty() ? null : corners.get(corners.size() - 1);
        for (double[] to : corners) {
            least = Math.min(least, leastDepth(from, to));
            from = to;
        }
        return Double.isInfinite(least) ? 0 : Math.max(0, least);
    }

    private double leastDepth(double[] from, double[] to) {
        double low = 0;
        double high = 1;
        while ((high - low) * Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) > SEARCH_MM) {
            double third = (high - low) / 3;
            if (depthAt(from, to, low + third) <= depthAt(from, to, high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        double ends = Math.min(depth.atMm(from[0], from[1]), depth.atMm(to[0], to[1]));
        return Math.min(ends, depthAt(from, to, (low + high) / 2));
    }

    private double depthAt(double[] from, double[] to, double share) {
        return depth.atMm(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]));
    }

    /** Sutherland and Hodgman, Reentrant polygon clipping, 1974: the part of a convex shape in the strip. */
    private List<double[]> clipped(List<double[]> shape) {
        List<double[]> rest = shape;
        for (Segment edge : strip.edges()) {
            List<double[]> kept = new ArrayList<>();
            double[] from = rest.isEmpty() ? null : rest.get(rest.size() - 1);
            for (double[] to : rest) {
                double leftFrom = left(edge, from[0], from[1]);
                double leftTo = left(edge, to[0], to[1]);
                if (leftFrom < 0 != leftTo < 0) {
                    double t = leftFrom / (leftFrom - leftTo);
                    kept.add(new double[] {from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])});
                }
                if (leftTo >= 0) {
                    kept.add(to);
                }
                from = to;
            }
            rest = kept;
        }
        return rest;
    }

    private static double left(Segment edge, double xMm, double yMm) {
        double dx = (double) edge.to().xMm() - edge.from().xMm();
        double dy = (double) edge.to().yMm() - edge.from().yMm();
        return dx * (yMm - edge.from().yMm()) - dy * (xMm - edge.from().xMm());
    }

    private static List<double[]> coordinates(Ring ring) {
        List<double[]> corners = new ArrayList<>(ring.size());
        for (Point point : ring.points()) {
            corners.add(new double[] {point.xMm(), point.yMm()});
        }
        return corners;
    }
}
