package org.sceneplan.plan.snapshot;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/**
 * One leaf of a hinged door.
 *
 * @param hinge hinge on the inner face of the shell
 * @param closedTip tip of the closed leaf
 * @param openTip tip of the leaf opened by 90 degrees
 * @param sweptArea quarter disc the leaf sweeps, as a polygon that covers it
 * @param inwards the leaf opens into the shop
 */
public record DoorLeaf(Point hinge, Point closedTip, Point openTip, Ring sweptArea, boolean inwards) {
}
