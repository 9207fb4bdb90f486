package org.sceneplan.geometry;

/**
 * A place in the plan.
 *
 * <p>Integer mm, frame x east and y north. Every int is accepted here; rings restrict their corners to
 * {@link Ring#MAX_COORDINATE_MM}, so that all predicates stay exact.
 *
 * @param xMm east coordinate, mm
 * @param yMm north coordinate, mm
 */
public record Point(int xMm, int yMm) implements Comparable<Point> {

    /** Returns the point with the given coordinates in mm. */
    public static Point of(int xMm, int yMm) {
        return new Point(xMm, yMm);
    }

    /**
     * Returns the integer point nearest to real coordinates; halves round towards positive infinity.
     *
     * @throws ArithmeticException if a coordinate does not fit an int
     */
    public static Point rounded(double xMm, double yMm) {
        return new Point(Math.toIntExact(Math.round(xMm)), Math.toIntExact(Math.round(yMm)));
    }

    /**
     * Returns this point moved by {@code dxMm}, {@code dyMm}.
     *
     * @throws ArithmeticException if the result does not fit an int
     */
    public Point plus(int dxMm, int dyMm) {
        return new Point(Math.addExact(xMm, dxMm), Math.addExact(yMm, dyMm));
    }

    /**
     * Returns the integer point nearest to this one moved by a step, among those about it whose distance from here is the
     * length of the step to the nearest mm; the nearest of all when there is none. So a length of whole mm in a slanted
     * direction is measured as long as it was meant.
     *
     * @throws ArithmeticException if the result does not fit an int
     */
    public Point stepped(Vector step) {
        double x = xMm + step.x();
        double y = yMm + step.y();
        long lengthMm = Math.round(step.length());
        Point best = null;
        double bestMm = 0;
        for (double eastMm : new double[] { Math.floor(x), Math.ceil(x) }) {
            for (double northMm : new double[] { Math.floor(y), Math.ceil(y) }) {
                Point each = rounded(eastMm, northMm);
                double offMm = Math.hypot(eastMm - x, northMm - y);
                if (Math.round(distanceMm(each)) == lengthMm && (best == null || offMm < bestMm)) {
                    best = each;
                    bestMm = offMm;
                }
            }
        }
        return best == null ? rounded(x, y) : best;
    }

    /** Returns the straight distance to another point in mm. */
    public double distanceMm(Point other) {
        double dx = (double) xMm - other.xMm;
        double dy = (double) yMm - other.yMm;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Returns the vector from this point to another, in mm. */
    public Vector to(Point other) {
        return new Vector((double) other.xMm - xMm, (double) other.yMm - yMm);
    }

    /**
     * Returns this point turned about a pivot, rounded to the nearest mm in each coordinate.
     *
     * <p>Multiples of 90 degrees are exact.
     *
     * @param pivot    centre of the turn
     * @param angleDeg angle in degrees, counter-clockwise, any finite value
     */
    public Point rotated(Point pivot, double angleDeg) {
        Vector turned = pivot.to(this).rotated(angleDeg);
        return rounded(pivot.xMm + turned.x(), pivot.yMm + turned.y());
    }

    /** Orders by x, then y. */
    @Override
    public int compareTo(Point other) {
        int byX = Integer.compare(xMm, other.xMm);
        return byX != 0 ? byX : Integer.compare(yMm, other.yMm);
    }

    /** Returns {@code x,y} as in ring texts. */
    @Override
    public String toString() {
        return xMm + "," + yMm;
    }
}
