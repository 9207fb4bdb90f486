package org.sceneplan.drafting.snap;

import java.util.List;

import org.sceneplan.geometry.Point;

/**
 * What the user has put up to draw by.
 *
 * @param guides guides of the level
 * @param gridMm width of the grid, 0 for none
 * @param gridOrigin a point of the grid
 */
public record SnapAids(List<Guide> guides, int gridMm, Point gridOrigin) {

    /** No guides, no grid. */
    public static final SnapAids NONE = new SnapAids(List.of(), 0, new Point(0, 0));

    public SnapAids {
        guides = List.copyOf(guides);
        if (gridMm < 0) {
            throw new IllegalArgumentException("gridMm %d must be 0 or more".formatted(gridMm));
        }
    }

    /** A grid through the origin of the plan without guides. */
    public static SnapAids grid(int gridMm) {
        return new SnapAids(List.of(), gridMm, new Point(0, 0));
    }

    /**
     * A line across the whole level.
     *
     * @param vertical whether it runs north; then {@code positionMm} is its x, else its y
     */
    public record Guide(String id, boolean vertical, int positionMm) {
    }
}
