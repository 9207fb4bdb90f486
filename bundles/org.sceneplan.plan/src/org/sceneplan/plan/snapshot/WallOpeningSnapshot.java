package org.sceneplan.plan.snapshot;

import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.WallOpeningSwing;

/**
 * A door or passage in an inner wall.
 *
 * @param offsetMm distance along the line of the wall from its start to the near jamb
 * @param widthMm clear width
 * @param heightMm clear height; 0 = not measured
 * @param hingedAtFarJamb a single leaf hangs at the jamb far from the start of the wall
 * @param span jamb to jamb in the direction of the wall: on the face a leaf opens to, else on the line of the wall
 * @param gap the part of the wall that is open
 * @param leaves leaves of a hinged door; empty for sliding doors and passages
 */
public record WallOpeningSnapshot(String id, int offsetMm, int widthMm, int heightMm, WallOpeningSwing swing,
        boolean hingedAtFarJamb, Segment span, Ring gap, List<DoorLeaf> leaves) {

    public WallOpeningSnapshot {
        leaves = List.copyOf(leaves);
    }

    /** The way through: the gap in the wall and the floor on both sides of it, {@code depthMm} deep. */
    public Ring approach(int depthMm) {
        Vector along = span.direction();
        Vector left = span.leftNormal();
        double mostMm = Double.NEGATIVE_INFINITY;
        double leastMm = Double.POSITIVE_INFINITY;
        for (Point corner : gap.points()) {
            double asideMm = left.dot(span.from().to(corner));
            mostMm = Math.max(mostMm, asideMm);
            leastMm = Math.min(leastMm, asideMm);
        }
        Vector out = left.times(mostMm + depthMm);
        Vector back = left.times(leastMm - depthMm);
        Vector across = along.times(widthMm);
        return Ring.ccw(List.of(moved(back), moved(back.plus(across)), moved(out.plus(across)), moved(out)));
    }

    private Point moved(Vector by) {
        return Point.rounded(span.from().xMm() + by.x(), span.from().yMm() + by.y());
    }
}
