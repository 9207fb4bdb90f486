package org.sceneplan.geometry;

import java.util.List;

/**
 * Walking distances over a raster from the nearest of given sources.
 */
public final class WalkingDistances {

    WalkingDistances() {
    }

    /** Tells whether a way leads to the point. */
    public boolean reachable(Point point) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Returns the length of the shortest way to the point in mm; positive infinity if there is none. */
    public double distanceMm(Point point) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Returns the corners of the way from its source to the point, both included; empty if there is none. */
    public List<Point> pathTo(Point point) {
        throw new UnsupportedOperationException("not yet");
    }
}
