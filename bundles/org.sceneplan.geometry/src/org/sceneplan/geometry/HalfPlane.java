package org.sceneplan.geometry;

import java.math.BigInteger;
import java.util.List;

/** Turns the side of an infinite line into a ring large enough for a box. */
final class HalfPlane {

    private HalfPlane() {
    }

    /**
     * Returns a ring whose first edge lies exactly on the line and which holds the part of the box left of the line.
     *
     * @throws ArithmeticException if the line has no direction
     */
    static Ring leftOf(Segment line, Box box) {
        long dx = (long) line.to().xMm() - line.from().xMm();
        long dy = (long) line.to().yMm() - line.from().yMm();
        long divisor = BigInteger.valueOf(dx).gcd(BigInteger.valueOf(dy)).longValueExact();
        if (divisor == 0) {
            throw new ArithmeticException("a line needs two different points, found " + line);
        }
        dx /= divisor;
        dy /= divisor;
        Point centre = box.centre();
        double reach = 4 + box.widthMm() + box.depthMm();
        double step = Math.sqrt((double) dx * dx + (double) dy * dy);
        Vector toCentre = line.from().to(centre);
        double along = (toCentre.x() * dx + toCentre.y() * dy) / (step * step);
        double aside = Math.abs(toCentre.y() * dx - toCentre.x() * dy) / step;
        long first = (long) Math.floor(along - reach / step);
        long last = (long) Math.ceil(along + reach / step);
        int depth = (int) Math.ceil((reach + aside) / step);
        Point start = onLine(line.from(), dx, dy, first);
        Point end = onLine(line.from(), dx, dy, last);
        return new Ring(List.of(start, end, onLine(end, -dy, dx, depth), onLine(start, -dy, dx, depth)));
    }

    private static Point onLine(Point origin, long dx, long dy, long steps) {
        return new Point(Math.toIntExact(origin.xMm() + dx * steps), Math.toIntExact(origin.yMm() + dy * steps));
    }
}
