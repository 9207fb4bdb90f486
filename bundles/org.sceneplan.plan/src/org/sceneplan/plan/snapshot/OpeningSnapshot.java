package org.sceneplan.plan.snapshot;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;

/**
 * An opening hosted on an outline edge.
 *
 * @param offsetMm distance along the edge from its start to the near jamb
 * @param widthMm clear width
 * @param span jamb to jamb on the inner face, in edge direction; the shop lies to its left
 * @param leaves leaves of a hinged door; empty for sliding doors, windows and plain openings
 */
public record OpeningSnapshot(String id, OpeningKind kind, int edge, int offsetMm, int widthMm, int heightMm,
        int sillMm, OpeningSwing swing, boolean evacuation, boolean stepFree, Segment span, List<DoorLeaf> leaves) {

    public OpeningSnapshot {
        leaves = List.copyOf(leaves);
    }

    /** Whether people walk through it: entrance, exit or back door. */
    public boolean isDoor() {
        return switch (kind) {
            case ENTRANCE, EXIT, BACK_DOOR -> true;
            case WINDOW, SHOP_WINDOW -> false;
        };
    }

    /** The floor strip before the opening inside the shop: as wide as the opening and {@code depthMm} deep. */
    public Ring approach(int depthMm) {
        Vector inwards = span.leftNormal();
        int dx = (int) Math.round(inwards.x() * depthMm);
        int dy = (int) Math.round(inwards.y() * depthMm);
        Point from = span.from();
        Point to = span.to();
        return Ring.ccw(List.of(from, to, to.plus(dx, dy), from.plus(dx, dy)));
    }
}
