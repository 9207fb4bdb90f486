package org.sceneplan.geometry;

/**
 * A place on the floor that need not lie on whole millimetres, such as the middle before a turned fixture.
 *
 * @param xMm mm east
 * @param yMm mm north
 */
public record Place(double xMm, double yMm) {

    /** Returns the place of a point. */
    public static Place of(Point point) {
        return new Place(point.xMm(), point.yMm());
    }

    /** Returns the nearest point on whole millimetres. */
    public Point rounded() {
        return Point.rounded(xMm, yMm);
    }
}
