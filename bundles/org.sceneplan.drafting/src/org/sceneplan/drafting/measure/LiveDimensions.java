package org.sceneplan.drafting.measure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.sceneplan.drafting.ground.DraftGround;
import org.sceneplan.drafting.ground.Gap;
import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundKind;
import org.sceneplan.drafting.measure.LiveDimension.Kind;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.Side;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** The values to show at the pencil. Immutable and safe for any thread; mm, plan frame. */
public final class LiveDimensions {

    private static final int RECTANGLE = 4;
    private static final Vector NONE = new Vector(0, 0);

    private final DraftGround ground;
    private final int reachMm;

    /**
     * Dimensions on a level.
     *
     * @param reachMm gaps longer than this are not shown
     */
    public LiveDimensions(DraftGround ground, int reachMm) {
        this.ground = requireNonNull(ground, "ground");
        this.reachMm = reachMm;
    }

    /**
     * Returns the gaps of a dragged shape, side by side in the order of its sides: first to the nearest solid, then to
     * the boundary of a zone where that is nearer. Measured at right angles to the side.
     *
     * @param leaveOut ids of what moves along
     */
    public List<LiveDimension> gaps(MovingShape shape, Set<String> leaveOut) {
        return gaps(shape.sides(), leaveOut);
    }

    /** Returns the gaps before some sides, as those of a shape. */
    List<LiveDimension> gaps(List<Side> sides, Set<String> leaveOut) {
        Predicate<GroundElement> still = element -> !leaveOut.contains(element.id());
        List<LiveDimension> found = new ArrayList<>();
        for (Side side : sides) {
            Gap solid = ground.nearest(side, reachMm, still.and(each -> each.kind().isSolid())).orElse(null);
            Gap zone = ground.nearest(side, reachMm, still.and(each -> each.kind() == GroundKind.ZONE)).orElse(null);
            if (solid != null) {
                found.add(gap(Kind.GAP, side, solid));
            }
            if (zone != null && (solid == null || zone.lengthMm() < solid.lengthMm())) {
                found.add(gap(Kind.ZONE_GAP, side, zone));
            }
        }
        return found;
    }

    private static LiveDimension gap(Kind kind, Side side, Gap gap) {
        return new LiveDimension(kind, gap.from(), gap.to(), gap.lengthMm(), gap.element().id(), side.outward());
    }

    /** Returns width and depth of a shape with four sides: its first side and the next; empty for others. */
    public static List<LiveDimension> size(MovingShape shape) {
        if (shape.sides().size() != RECTANGLE) {
            return List.of();
        }
        return List.of(length(Kind.WIDTH, shape.sides().get(0)), length(Kind.DEPTH, shape.sides().get(1)));
    }

    private static LiveDimension length(Kind kind, Side side) {
        Segment at = side.at();
        double lengthMm = at.from().to(at.to()).dot(side.direction());
        return new LiveDimension(kind, at.from(), at.to(), lengthMm, "", side.direction());
    }

    /** Returns length and angle of the segment being drawn; no angle while it has no length. */
    public static List<LiveDimension> segment(Segment drawn) {
        double lengthMm = drawn.lengthMm();
        if (lengthMm == 0) {
            return List.of(new LiveDimension(Kind.LENGTH, drawn.from(), drawn.to(), 0, "", NONE));
        }
        return List.of(new LiveDimension(Kind.LENGTH, drawn.from(), drawn.to(), lengthMm, "", drawn.direction()),
                new LiveDimension(Kind.ANGLE, drawn.from(), drawn.to(), drawn.angleDeg(), "", NONE));
    }

    /** Returns the area of an outline, to be shown at its label point. */
    public static LiveDimension area(Ring outline, String id) {
        Point at = outline.labelPoint();
        return new LiveDimension(Kind.AREA, at, at, outline.areaMm2(), id, NONE);
    }

    /**
     * Returns what to do so that a dimension has the wanted value, rounded to mm: for gaps the displacement of the
     * shape; for sizes, length and angle the displacement of the point {@code to}.
     *
     * @param wanted mm; degrees for an angle
     * @throws IllegalArgumentException for an area, which {@link AreaDrag} solves, and for a length without direction
     */
    public static Point solve(LiveDimension dimension, double wanted) {
        return switch (dimension.kind()) {
            case GAP, ZONE_GAP -> rounded(dimension.axis().times(dimension.value() - wanted));
            case WIDTH, DEPTH, LENGTH -> along(dimension, wanted);
            case ANGLE -> turned(dimension, wanted);
            case AREA -> throw new IllegalArgumentException("an area has no single displacement; use AreaDrag");
        };
    }

    private static Point along(LiveDimension dimension, double wantedMm) {
        if (dimension.axis().equals(NONE)) {
            throw new IllegalArgumentException("a segment of no length has no direction: " + dimension.from());
        }
        Vector end = dimension.axis().times(wantedMm);
        Point target = Point.rounded(dimension.from().xMm() + end.x(), dimension.from().yMm() + end.y());
        return new Point(target.xMm() - dimension.to().xMm(), target.yMm() - dimension.to().yMm());
    }

    private static Point turned(LiveDimension dimension, double wantedDeg) {
        Vector end = Vector.ofAngle(wantedDeg).times(dimension.from().to(dimension.to()).length());
        Point target = Point.rounded(dimension.from().xMm() + end.x(), dimension.from().yMm() + end.y());
        return new Point(target.xMm() - dimension.to().xMm(), target.yMm() - dimension.to().yMm());
    }

    private static Point rounded(Vector way) {
        return Point.rounded(way.x(), way.y());
    }
}
