package org.sceneplan.exchange.sh3d;

import org.sceneplan.geometry.Point;

/**
 * A place before rounding, in the frame of a survey: x east, y north (Sweet Home 3D has y downwards).
 *
 * @param xMm mm
 * @param yMm mm
 */
record Spot(double xMm, double yMm) {

    /** A place of a file, whose lengths are cm and whose y runs down. */
    static Spot ofFile(double xCm, double yCm) {
        return new Spot(xCm * 10, 0 - yCm * 10);
    }

    Spot plus(double dxMm, double dyMm) {
        return new Spot(xMm + dxMm, yMm + dyMm);
    }

    /** The place on the way to another one; ratio 0 is here, 1 is there. */
    Spot towards(Spot other, double ratio) {
        return new Spot(xMm + (other.xMm - xMm) * ratio, yMm + (other.yMm - yMm) * ratio);
    }

    double distanceMm(Spot other) {
        return Math.hypot(other.xMm - xMm, other.yMm - yMm);
    }

    Point point() {
        return Point.rounded(xMm, yMm);
    }
}
