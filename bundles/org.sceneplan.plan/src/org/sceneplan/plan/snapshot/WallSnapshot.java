package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.WallReference;

/**
 * A wall inside the shell.
 *
 * @param line the drawn line; which face it is tells {@code reference}
 * @param footprint the wall's area on the floor
 */
public record WallSnapshot(String id, Segment line, int thicknessMm, WallReference reference, boolean structural,
        Ring footprint) {
}
