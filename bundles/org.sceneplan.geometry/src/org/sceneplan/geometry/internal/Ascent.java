package org.sceneplan.geometry.internal;

/**
 * Where a place gets to when it is led away from the walls.
 *
 * @param x         x reached
 * @param y         y reached
 * @param clearance distance from the nearest edge there, at most the one wanted
 * @param west      the least x of the box, in mm, that alone decides: edges beyond do not matter
 * @param south     its least y
 * @param east      its greatest x
 * @param north     its greatest y
 */
record Ascent(double x, double y, double clearance, int west, int south, int east, int north) {

    /** Makes one that depends on what lies within a distance of a place. */
    static Ascent within(double x, double y, double clearance, double aroundX, double aroundY, double distance) {
        return new Ascent(x, y, clearance, (int) Math.floor(aroundX - distance), (int) Math.floor(aroundY - distance),
                (int) Math.ceil(aroundX + distance), (int) Math.ceil(aroundY + distance));
    }
}
