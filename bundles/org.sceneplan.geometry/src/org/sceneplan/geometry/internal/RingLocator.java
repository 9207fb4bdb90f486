package org.sceneplan.geometry.internal;

/**
 * Exact place of a point with respect to a ring: 1 inside, 0 on the boundary, -1 outside. Even-odd for rings that
 * cross.
 */
public final class RingLocator {

    private RingLocator() {
    }

    /** Locates the point px, py. */
    public static int locate(Corners ring, int px, int py) {
        if (px < ring.minX || px > ring.maxX || py < ring.minY || py > ring.maxY) {
            return -1;
        }
        if (ring.rectangle) {
            return px > ring.minX && px < ring.maxX && py > ring.minY && py < ring.maxY ? 1 : 0;
        }
        return countCrossings(ring, px, py);
    }

    private static int countCrossings(Corners ring, int px, int py) {
        boolean inside = false;
        int n = ring.size;
        int ax = ring.x[n - 1];
        int ay = ring.y[n - 1];
        for (int i = 0; i < n; i++) {
            int bx = ring.x[i];
            int by = ring.y[i];
            if (ay > py != by > py) {
                int side = Orientation.side(ax, ay, bx, by, px, py);
                if (side == 0) {
                    return 0;
                }
                if (side > 0 == by > ay) {
                    inside = !inside;
                }
            } else if (by == py && (bx == px || ay == py && px > ax != px > bx)) {
                return 0;
            }
            ax = bx;
            ay = by;
        }
        return inside ? 1 : -1;
    }
}
