package org.sceneplan.drafting.snap;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/**
 * What the user has put up to draw by.
 *
 * @param guides guides of the level
 * @param gridMm width of the grid, 0 for none
 * @param gridOrigin a point of the grid
 */
public record SnapAids(List<GuideSnapshot> guides, int gridMm, Point gridOrigin) {

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

    /** The guides of a level and a grid through the origin of the plan; 0 for no grid. */
    public static SnapAids of(LevelSnapshot level, int gridMm) {
        return new SnapAids(level.guides(), gridMm, new Point(0, 0));
    }
}
