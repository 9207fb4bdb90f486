package org.sceneplan.bench.rules;

import java.math.BigInteger;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Relations of polygons decided in whole numbers, edge by edge; shares no method with the geometry of the product. */
final class ExactShapes {

    private ExactShapes() {
    }

    /** Positive where c lies left of the line from a to b; twice the area of the triangle in mm2. */
    static long left(Point a, Point b, Point c) {
        return ((long) b.xMm() - a.xMm()) * ((long) c.yMm() - a.yMm())
                - ((long) b.yMm() - a.yMm()) * ((long) c.xMm() - a.xMm());
    }

    static boolean isConvex(Ring ring) {
        List<Point> p = ring.points();
        for (int i = 0; i < p.size(); i++) {
            if (left(p.get(i), p.get((i + 1) % p.size()), p.get((i + 2) % p.size())) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isAlongAxes(Ring ring) {
        List<Point> p = ring.points();
        for (int i = 0; i < p.size(); i++) {
            Point a = p.get(i);
            Point b = p.get((i + 1) % p.size());
            if (a.xMm() != b.xMm() && a.yMm() != b.yMm()) {
                return false;
            }
        }
        return true;
    }

    /** Whether two convex polygons overlap deeper than some whole mm: on no edge they part within it. */
    static boolean overlapDeeper(Ring a, Ring b, int mm) {
        return staysDeeper(a, b, mm) && staysDeeper(b, a, mm);
    }

    private static boolean staysDeeper(Ring a, Ring b, int mm) {
        List<Point> p = a.points();
        for (int i = 0; i < p.size(); i++) {
            Point from = p.get(i);
            Point to = p.get((i + 1) % p.size());
            long deepest = Long.MIN_VALUE;
            for (Point other : b.points()) {
                deepest = Math.max(deepest, left(from, to, other));
            }
            if (deepest <= 0 || square(deepest).compareTo(square(mm).multiply(lengthSquare(from, to))) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the boundary of a shell runs through the inside of a convex polygon, or the polygon lies outside. */
    static boolean leaves(Ring shell, Ring polygon) {
        List<Point> p = shell.points();
        for (int i = 0; i < p.size(); i++) {
            if (runsThrough(p.get(i), p.get((i + 1) % p.size()), polygon)) {
                return true;
            }
        }
        return polygon.points().stream().anyMatch(corner -> isOutside(shell, corner));
    }

    /** Cuts the segment by every edge; what is left strictly inside has a start before its end. */
    private static boolean runsThrough(Point a, Point b, Ring polygon) {
        BigInteger startNumerator = BigInteger.ZERO;
        BigInteger startDenominator = BigInteger.ONE;
        BigInteger endNumerator = BigInteger.ONE;
        BigInteger endDenominator = BigInteger.ONE;
        List<Point> p = polygon.points();
        for (int i = 0; i < p.size(); i++) {
            long atA = left(p.get(i), p.get((i + 1) % p.size()), a);
            long atB = left(p.get(i), p.get((i + 1) % p.size()), b);
            if (atA <= 0 && atB <= 0) {
                return false;
            }
            BigInteger numerator = BigInteger.valueOf(atA).abs();
            BigInteger denominator = BigInteger.valueOf(atA).subtract(BigInteger.valueOf(atB)).abs();
            if (atA < 0 && numerator.multiply(startDenominator).compareTo(startNumerator.multiply(denominator)) > 0) {
                startNumerator = numerator;
                startDenominator = denominator;
            } else if (atA > 0 && atB < 0
                    && numerator.multiply(endDenominator).compareTo(endNumerator.multiply(denominator)) < 0) {
                endNumerator = numerator;
                endDenominator = denominator;
            }
        }
        return startNumerator.multiply(endDenominator).compareTo(endNumerator.multiply(startDenominator)) < 0;
    }

    private static boolean isOutside(Ring ring, Point point) {
        boolean inside = false;
        List<Point> p = ring.points();
        for (int i = 0; i < p.size(); i++) {
            Point a = p.get(i);
            Point b = p.get((i + 1) % p.size());
            if (isOn(a, b, point)) {
                return false;
            }
            if (a.yMm() > point.yMm() != b.yMm() > point.yMm()
                    && left(a, b, point) > 0 == b.yMm() > a.yMm()) {
                inside = !inside;
            }
        }
        return !inside;
    }

    private static boolean isOn(Point a, Point b, Point p) {
        return left(a, b, p) == 0 && Math.min(a.xMm(), b.xMm()) <= p.xMm() && p.xMm() <= Math.max(a.xMm(), b.xMm())
                && Math.min(a.yMm(), b.yMm()) <= p.yMm() && p.yMm() <= Math.max(a.yMm(), b.yMm());
    }

    /** Whether a corner of the polygon lies farther outside the shell than some whole mm. */
    static boolean reachesOut(Ring shell, Ring polygon, int mm) {
        return polygon.points().stream().anyMatch(corner -> isOutside(shell, corner)
                && !isNearer(List.of(corner, corner), shell.points(), 2L * mm));
    }

    /** Whether two closed lines of corners come nearer than half of the given number of half millimetres. */
    static boolean isNearer(List<Point> a, List<Point> b, long halfMm) {
        BigInteger limit = square(halfMm);
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                Point a0 = a.get(i);
                Point a1 = a.get((i + 1) % a.size());
                Point b0 = b.get(j);
                Point b1 = b.get((j + 1) % b.size());
                if (cross(a0, a1, b0, b1) || nearer(a0, b0, b1, limit) || nearer(a1, b0, b1, limit)
                        || nearer(b0, a0, a1, limit) || nearer(b1, a0, a1, limit)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(Point a0, Point a1, Point b0, Point b1) {
        return Long.signum(left(a0, a1, b0)) * Long.signum(left(a0, a1, b1)) < 0
                && Long.signum(left(b0, b1, a0)) * Long.signum(left(b0, b1, a1)) < 0;
    }

    /** Four times the squared distance of p from the segment is less than the limit. */
    private static boolean nearer(Point p, Point a, Point b, BigInteger limit) {
        long dx = (long) b.xMm() - a.xMm();
        long dy = (long) b.yMm() - a.yMm();
        long along = dx * ((long) p.xMm() - a.xMm()) + dy * ((long) p.yMm() - a.yMm());
        long length = dx * dx + dy * dy;
        BigInteger four = BigInteger.valueOf(4);
        if (length == 0 || along <= 0) {
            return four.multiply(lengthSquare(a, p)).compareTo(limit) < 0;
        }
        if (along >= length) {
            return four.multiply(lengthSquare(b, p)).compareTo(limit) < 0;
        }
        return four.multiply(square(left(a, b, p))).compareTo(limit.multiply(BigInteger.valueOf(length))) < 0;
    }

    private static BigInteger lengthSquare(Point a, Point b) {
        return square((long) b.xMm() - a.xMm()).add(square((long) b.yMm() - a.yMm()));
    }

    private static BigInteger square(long value) {
        return BigInteger.valueOf(value).pow(2);
    }
}
