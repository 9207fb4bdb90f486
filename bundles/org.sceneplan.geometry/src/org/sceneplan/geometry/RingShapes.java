package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.sceneplan.geometry.internal.Corners;
import org.sceneplan.geometry.internal.Orientation;

/** Checks the corners of rings and makes rings of given shape. */
final class RingShapes {

    private static final int MAX_POLYGON_CORNERS = 360;
    /** Noise of sine and cosine, far below a mm, far above a double's error at plan size. */
    private static final double NOISE_MM = 1e-6;

    private RingShapes() {
    }

    static Corners corners(List<Point> points) {
        int n = points.size();
        if (n < 3) {
            throw new IllegalArgumentException("a ring needs at least 3 points, found " + n);
        }
        int[] x = new int[n];
        int[] y = new int[n];
        for (int i = 0; i < n; i++) {
            Point point = points.get(i);
            if (Math.abs((long) point.xMm()) > Ring.MAX_COORDINATE_MM
                    || Math.abs((long) point.yMm()) > Ring.MAX_COORDINATE_MM) {
                throw new IllegalArgumentException("point " + i + " (" + point + ") is farther than "
                        + Ring.MAX_COORDINATE_MM + " mm from the origin");
            }
            if (point.equals(points.get(i == 0 ? n - 1 : i - 1))) {
                throw new IllegalArgumentException(i == 0
                        ? "point " + (n - 1) + " (" + point + ") repeats point 0; leave the closing point out"
                        : "point " + i + " (" + point + ") repeats point " + (i - 1));
            }
            x[i] = point.xMm();
            y[i] = point.yMm();
        }
        Corners corners = new Corners(x, y);
        if (corners.doubledArea <= 0) {
            throw new IllegalArgumentException(corners.doubledArea == 0 ? "points 0.." + (n - 1) + " enclose no area"
                    : "points 0.." + (n - 1) + " run clockwise; counter-clockwise is required");
        }
        return corners;
    }

    static List<Point> normalised(List<Point> points) {
        List<Point> kept = new ArrayList<>(points.size());
        for (Point point : points) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(point)) {
                kept.add(point);
            }
        }
        while (kept.size() > 1 && kept.get(0).equals(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        if (doubledArea(kept) < 0) {
            Collections.reverse(kept.subList(1, kept.size()));
        }
        return kept;
    }

    private static long doubledArea(List<Point> points) {
        long sum = 0;
        for (int i = 2; i < points.size(); i++) {
            sum += cross(points.get(0), points.get(i - 1), points.get(i));
        }
        return sum;
    }

    private static long cross(Point a, Point b, Point c) {
        return Orientation.cross(a.xMm(), a.yMm(), b.xMm(), b.yMm(), c.xMm(), c.yMm());
    }

    static Ring placed(Point centre, int widthMm, int depthMm, double angleDeg) {
        if (widthMm <= 0 || depthMm <= 0) {
            throw new IllegalArgumentException("width " + widthMm + " and depth " + depthMm
                    + " must be greater than 0");
        }
        if (!Double.isFinite(angleDeg)) {
            throw new IllegalArgumentException("angleDeg " + angleDeg + " must be finite");
        }
        Vector right = Vector.ofAngle(angleDeg).times(widthMm / 2.0);
        Vector back = Vector.ofAngle(angleDeg).perpendicular().times(depthMm / 2.0);
        return Ring.ccw(List.of(corner(centre, right, -1, back, -1), corner(centre, right, 1, back, -1),
                corner(centre, right, 1, back, 1), corner(centre, right, -1, back, 1)));
    }

    private static Point corner(Point centre, Vector right, int rightSign, Vector back, int backSign) {
        return Point.rounded(centre.xMm() + rightSign * right.x() + backSign * back.x(),
                centre.yMm() + rightSign * right.y() + backSign * back.y());
    }

    static Ring regularPolygon(Point centre, int diameterMm, int corners) {
        if (diameterMm <= 0 || corners < 3 || corners > MAX_POLYGON_CORNERS) {
            throw new IllegalArgumentException("diameter " + diameterMm + " must be greater than 0 and corners "
                    + corners + " in 3.." + MAX_POLYGON_CORNERS);
        }
        double radius = diameterMm / 2.0;
        double cornerRadius = radius / StrictMath.cos(Math.PI / corners);
        while (true) {
            Ring ring = Ring.ccw(cornersOutward(centre, cornerRadius, corners));
            if (ring.boundaryDistanceMm(centre) >= radius - NOISE_MM) {
                return ring;
            }
            cornerRadius += 0.25;
        }
    }

    private static List<Point> cornersOutward(Point centre, double cornerRadius, int corners) {
        List<Point> points = new ArrayList<>(corners);
        for (int i = 0; i < corners; i++) {
            double angle = Math.PI * (2 * i + 1) / corners;
            points.add(centre.plus(outward(cornerRadius * StrictMath.cos(angle)),
                    outward(cornerRadius * StrictMath.sin(angle))));
        }
        return points;
    }

    private static int outward(double value) {
        int size = Math.toIntExact((long) Math.ceil(Math.abs(value) - NOISE_MM));
        return value < 0 ? -size : size;
    }

    static double[] centroid(Corners ring) {
        double sumX = 0;
        double sumY = 0;
        int x0 = ring.x(0);
        int y0 = ring.y(0);
        for (int i = 1; i + 1 < ring.size; i++) {
            double weight = Orientation.cross(x0, y0, ring.x(i), ring.y(i), ring.x(i + 1), ring.y(i + 1));
            sumX += weight * ((double) ring.x(i) - x0 + ((double) ring.x(i + 1) - x0));
            sumY += weight * ((double) ring.y(i) - y0 + ((double) ring.y(i + 1) - y0));
        }
        double scale = 3.0 * ring.doubledArea;
        return new double[] {x0 + sumX / scale, y0 + sumY / scale};
    }

    static Point insideNear(Ring ring, double[] place) {
        Point nearest = Point.rounded(place[0], place[1]);
        for (int reach = 0; reach <= 2; reach++) {
            for (int dx = -reach; dx <= reach; dx++) {
                for (int dy = -reach; dy <= reach; dy++) {
                    Point tried = nearest.plus(dx, dy);
                    if (ring.locate(tried) == Location.INSIDE) {
                        return tried;
                    }
                }
            }
        }
        return ring.points().get(0);
    }

    static Ring withoutCollinear(Ring ring) {
        List<Point> kept = new ArrayList<>(ring.points());
        for (int i = 0; i < kept.size() && kept.size() > 3;) {
            Point before = kept.get(i == 0 ? kept.size() - 1 : i - 1);
            Point corner = kept.get(i);
            Point after = kept.get(i + 1 == kept.size() ? 0 : i + 1);
            if (cross(before, corner, after) == 0) {
                kept.remove(i);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
        return Ring.ccw(kept);
    }
}
