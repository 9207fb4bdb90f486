package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Segment;

/**
 * A dimension line.
 *
 * @param measured the measured line
 * @param offsetMm distance of the dimension line from it, positive to its left
 */
public record DimensionSnapshot(String id, Segment measured, int offsetMm) {
}
