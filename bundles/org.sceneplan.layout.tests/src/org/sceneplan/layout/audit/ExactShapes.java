package org.sceneplan.layout.audit;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Exact predicates by integer arithmetic, written apart from the geometry bundle: each can be wrong only alone. */
final class ExactShapes {

    private ExactShapes() {
    }

    /** Whether the interiors of two convex rings share a point: no edge of either separates them. */
    static boolean convexOverlap(Ring a, Ring b) {
        requireConvex(a);
        requireConvex(b);
        return !hasSeparatingEdge(a, b) && !hasSeparatingEdge(b, a);
    }

    /** Whether a convex ring lies in a closed simple ring. */
    static boolean holds(Ring shell, Ring convex) {
        requireConvex(convex);
        List<Point> corners = convex.points();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if (!holdsDoubled(shell, 2L * a.xMm(), 2L * a.yMm())
                    || !holdsDoubled(shell, (long) a.xMm() + b.xMm(), (long) a.yMm() + b.yMm())) {
                return false;
            }
        }
        for (int i = 0; i < shell.size(); i++) {
            if (entersInterior(convex, shell.points().get(i), shell.points().get((i + 1) % shell.size()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSeparatingEdge(Ring ring, Ring other) {
        List<Point> corners = ring.points();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if (other.points().stream().allMatch(point -> side(a, b, point) <= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment has a point strictly inside a convex ring: clips it by the half planes of the edges. */
    private static boolean entersInterior(Ring convex, Point from, Point to) {
        double start = 0;
        double end = 1;
        List<Point> corners = convex.points();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            double atFrom = side(a, b, from);
            double atTo = side(a, b, to);
            if (atFrom <= 0 && atTo <= 0) {
                return false;
            }
            if (atFrom < 0) {
                start = Math.max(start, atFrom / (atFrom - atTo));
            } else if (atTo < 0) {
                end = Math.min(end, atFrom / (atFrom - atTo));
            }
        }
        return end - start > 1e-9;
    }

    /** Even-odd with the boundary inside; the place is given in half millimetres. */
    private static boolean holdsDoubled(Ring ring, long x, long y) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            long ax = 2L * ring.points().get(i).xMm();
            long ay = 2L * ring.points().get(i).yMm();
            long bx = 2L * ring.points().get((i + 1) % ring.size()).xMm();
            long by = 2L * ring.points().get((i + 1) % ring.size()).yMm();
            long cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
            if (cross == 0 && Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y
                    && y <= Math.max(ay, by)) {
                return true;
            }
            if (ay > y != by > y && cross > 0 == by > ay) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static long side(Point a, Point b, Point p) {
        return ((long) b.xMm() - a.xMm()) * ((long) p.yMm() - a.yMm())
                - ((long) b.yMm() - a.yMm()) * ((long) p.xMm() - a.xMm());
    }

    private static void requireConvex(Ring ring) {
        int n = ring.size();
        for (int i = 0; i < n; i++) {
            if (side(ring.points().get(i), ring.points().get((i + 1) % n), ring.points().get((i + 2) % n)) < 0) {
                throw new IllegalArgumentException("not convex: " + ring);
            }
        }
    }
}
