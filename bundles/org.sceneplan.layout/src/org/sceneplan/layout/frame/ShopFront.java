package org.sceneplan.layout.frame;

import java.util.Comparator;
import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/**
 * The floor of a level as its customers come in: u to the right along the wall of the entrance, v inwards. A level
 * without an entrance is looked at from the south.
 *
 * @param bounds the outline in the frame
 * @param entranceU middle of the widest entrance; that of the outline without one
 * @param wallV the wall of the entrance; the nearest point of the outline without one
 */
public record ShopFront(PlanFrame frame, UvBox bounds, double entranceU, double wallV, boolean hasEntrance) {
    private static final Vector NORTH = new Vector(0, 1);

    /** The front of a level. */
    public static ShopFront of(LevelSnapshot level) {
        Optional<Segment> entrance = level.openings().stream()
                .filter(opening -> opening.kind() == OpeningKind.ENTRANCE)
                .max(Comparator.comparingInt(OpeningSnapshot::widthMm)
                        .thenComparing(OpeningSnapshot::id, Comparator.reverseOrder()))
                .map(OpeningSnapshot::span);
        return entrance.map(span -> of(level.outline(), span)).orElseGet(() -> withoutEntrance(level.outline(), NORTH));
    }

    /** The floor looked at from a side of its own choice. */
    public static ShopFront withoutEntrance(Ring outline, Vector inwards) {
        PlanFrame frame = PlanFrame.of(outline, inwards);
        UvBox bounds = bounds(outline, frame);
        return new ShopFront(frame, bounds, bounds.centreU(), bounds.minV(), false);
    }

    private static ShopFront of(Ring outline, Segment entrance) {
        PlanFrame frame = PlanFrame.of(outline, entrance.leftNormal());
        double u = (frame.u(entrance.from()) + frame.u(entrance.to())) / 2;
        double v = (frame.v(entrance.from()) + frame.v(entrance.to())) / 2;
        return new ShopFront(frame, bounds(outline, frame), u, v, true);
    }

    private static UvBox bounds(Ring outline, PlanFrame frame) {
        double minU = Double.POSITIVE_INFINITY;
        double minV = Double.POSITIVE_INFINITY;
        double maxU = Double.NEGATIVE_INFINITY;
        double maxV = Double.NEGATIVE_INFINITY;
        for (Point point : outline.points()) {
            minU = Math.min(minU, frame.u(point));
            maxU = Math.max(maxU, frame.u(point));
            minV = Math.min(minV, frame.v(point));
            maxV = Math.max(maxV, frame.v(point));
        }
        return new UvBox(minU, minV, maxU, maxV);
    }

    /** Length of the front: the extent of the floor along the wall of the entrance, mm. */
    public int frontMm() {
        return (int) Math.round(bounds.widthMm());
    }

    /** Depth of the floor behind the wall of the entrance, mm. */
    public int depthMm() {
        return (int) Math.round(bounds.maxV() - wallV);
    }

    /** From the middle of the entrance to the nearer end of the front, mm. */
    public int fromEndMm() {
        return (int) Math.round(Math.min(entranceU - bounds.minU(), bounds.maxU() - entranceU));
    }

    /** Direction in which customers come in, degrees counter-clockwise from east, 0 up to below 360. */
    public double inwardsDeg() {
        return (frame.angleDeg() + 90) % 360;
    }

    /** The same floor seen in a mirror: left and right change places. */
    public UvBox mirroredBounds() {
        return new UvBox(-bounds.maxU(), bounds.minV(), -bounds.minU(), bounds.maxV());
    }
}
