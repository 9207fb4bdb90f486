package org.sceneplan.geometry;

/**
 * A direction or displacement in the plan.
 *
 * <p>Real numbers, mm unless it is a unit vector; frame x east, y north.
 *
 * @param x east component
 * @param y north component
 */
public record Vector(double x, double y) {

    /** Returns the unit vector of an angle in degrees, counter-clockwise from east; multiples of 90 are exact. */
    public static Vector ofAngle(double angleDeg) {
        return new Vector(1, 0).rotated(angleDeg);
    }

    /** Returns the length of this vector. */
    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    /**
     * Returns the unit vector of this direction.
     *
     * @throws ArithmeticException if this vector is zero
     */
    public Vector normalise() {
        double length = length();
        if (length == 0) {
            throw new ArithmeticException("a zero vector has no direction");
        }
        return new Vector(x / length, y / length);
    }

    /** Returns the scalar product. */
    public double dot(Vector other) {
        return x * other.x + y * other.y;
    }

    /** Returns the z component of the vector product: positive if {@code other} lies to the left of this vector. */
    public double cross(Vector other) {
        return x * other.y - y * other.x;
    }

    /** Returns this vector turned by 90 degrees counter-clockwise, that is, to its left. */
    public Vector perpendicular() {
        return new Vector(0.0 - y, x);
    }

    /** Returns this vector plus another. */
    public Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y);
    }

    /** Returns this vector times a factor. */
    public Vector times(double factor) {
        return new Vector(x * factor, y * factor);
    }

    /** Returns this vector turned counter-clockwise; multiples of 90 degrees are exact. */
    public Vector rotated(double angleDeg) {
        double quarters = Math.rint(angleDeg / 90);
        if (quarters * 90 == angleDeg) {
            return switch (Math.floorMod((long) quarters, 4)) {
                case 0 -> this;
                case 1 -> perpendicular();
                case 2 -> new Vector(0.0 - x, 0.0 - y);
                default -> new Vector(y, 0.0 - x);
            };
        }
        double turn = angleDeg % 360;
        double cos = StrictMath.cos(StrictMath.toRadians(turn));
        double sin = StrictMath.sin(StrictMath.toRadians(turn));
        return new Vector(x * cos - y * sin, x * sin + y * cos);
    }

    /**
     * Returns the angle of this vector in degrees, counter-clockwise from east, 0 up to below 360; 0 for a zero
     * vector.
     */
    public double angleDeg() {
        double angle = StrictMath.toDegrees(StrictMath.atan2(y, x));
        return angle < 0 ? angle + 360 : angle + 0.0;
    }
}
