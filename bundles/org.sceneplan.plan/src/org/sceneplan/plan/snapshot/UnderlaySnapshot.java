package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;

/**
 * A picture or drawing under the plan.
 *
 * @param file relative to the folder of the plan, beside or below it, {@code /} between folders
 * @param at lower left corner of the picture or origin of the drawing
 * @param mmPerUnit length of one pixel or drawing unit in mm, more than 0
 * @param angleDeg turn about {@code at}, counter-clockwise
 * @param opacityPercent 0 to 100
 */
public record UnderlaySnapshot(String id, String file, Point at, double mmPerUnit, double angleDeg, int opacityPercent,
        boolean visible, boolean locked) {
}
