package org.sceneplan.geometry;

import java.util.Collection;

/**
 * A raster of the free floor, for clearance and walking distances.
 */
public final class FloorRaster {

    private FloorRaster() {
    }

    /**
     * Rasters a free floor.
     *
     * @param free    free floor
     * @param blocked rings that block it, simple
     * @param cellMm  side of a cell in mm, 10..1000
     */
    public static FloorRaster of(Region free, Collection<Ring> blocked, int cellMm) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Returns the distance to the nearest blocked thing or wall in mm; 0 where the floor is not free. */
    public double clearanceMm(Point point) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Computes walking distances from the nearest of the sources for somebody who needs a way {@code minWidthMm} wide. */
    public WalkingDistances walking(Collection<Point> sources, int minWidthMm) {
        throw new UnsupportedOperationException("not yet");
    }
}
