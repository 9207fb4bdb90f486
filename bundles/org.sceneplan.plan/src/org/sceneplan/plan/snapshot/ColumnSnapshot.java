package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * A column.
 *
 * @param footprint its area on the floor; for a round column a circumscribed polygon
 */
public record ColumnSnapshot(String id, Point centre, int widthMm, int depthMm, double angleDeg, boolean round,
        Ring footprint) {
}
