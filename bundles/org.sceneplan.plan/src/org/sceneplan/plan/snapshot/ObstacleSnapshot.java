package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ObstacleKind;

/**
 * A fixed thing on the floor.
 *
 * @param clearanceMm width of the strip around the outline that stays free of fixtures
 */
public record ObstacleSnapshot(String id, ObstacleKind kind, Ring outline, int clearanceMm) {
}
