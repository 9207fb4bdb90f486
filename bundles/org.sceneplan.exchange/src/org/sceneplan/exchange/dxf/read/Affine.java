package org.sceneplan.exchange.dxf.read;

/** A map of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
public record Affine(double a, double b, double c, double d, double e, double f) {
    /** Leaves everything where it is. */
    public static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    /** Scales both directions alike. */
    public static Affine scaled(double factor) {
        return new Affine(factor, 0, 0, factor, 0, 0);
    }

    /** Shifts. */
    public static Affine shifted(double x, double y) {
        return new Affine(1, 0, 0, 1, x, y);
    }

    /** Turns counter-clockwise about the origin; quarter turns are exact. */
    public static Affine turned(double angleDeg) {
        double quarters = angleDeg / 90;
        if (quarters == Math.rint(quarters)) {
            return switch ((int) (((long) quarters % 4 + 4) % 4)) {
                case 0 -> IDENTITY;
                case 1 -> new Affine(0, 1, -1, 0, 0, 0);
                case 2 -> new Affine(-1, 0, 0, -1, 0, 0);
                default -> new Affine(0, -1, 1, 0, 0, 0);
            };
        }
        double cos = StrictMath.cos(StrictMath.toRadians(angleDeg));
        double sin = StrictMath.sin(StrictMath.toRadians(angleDeg));
        return new Affine(cos, sin, -sin, cos, 0, 0);
    }

    /** The map that does the inner one first, then this one. */
    public Affine after(Affine inner) {
        return new Affine(a * inner.a + c * inner.b, b * inner.a + d * inner.b, a * inner.c + c * inner.d,
                b * inner.c + d * inner.d, x(inner.e, inner.f), y(inner.e, inner.f));
    }

    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** Positive where left stays left. */
    public double determinant() {
        return a * d - b * c;
    }

    /** Whether circles stay circles. */
    public boolean isSimilarity() {
        double size = Math.hypot(a, b) + Math.hypot(c, d);
        return Math.abs(Math.hypot(a, b) - Math.hypot(c, d)) <= 1e-9 * size && Math.abs(a * c
                + b * d) <= 1e-9 * size * size;
    }

    /** Factor of lengths along x. */
    public double factor() {
        return Math.hypot(a, b);
    }
}
