package org.sceneplan.drafting.snap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundKind;
import org.sceneplan.drafting.ground.GroundLine;
import org.sceneplan.drafting.ground.GroundLine.Role;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.Side;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;

/** Pulls of the sides of a shape to what stands turned against it, which they can only meet in a corner. */
final class CornerPulls {

    private static final double PARALLEL_SINE = 1e-3;

    private final SnapQuery query;
    private final MovingShape shape;
    private final List<Pull> pulls;

    CornerPulls(SnapQuery query, List<Pull> pulls) {
        this.query = query;
        this.shape = query.shape();
        this.pulls = pulls;
    }

    void add(GroundElement element) {
        boolean turned = (element.kind() == GroundKind.FIXTURE || element.kind() == GroundKind.COLUMN)
                && !element.points().isEmpty();
        if (turned && shape.sides().stream().noneMatch(side -> isParallel(side, element.lines().getFirst()))) {
            shape.sides().forEach(side -> addSide(element, side));
        }
    }

    private void addSide(GroundElement element, Side side) {
        Point corner = nearest(side, element.points());
        int clearMm = shape.clearMm(side.role());
        put(element.kind() == GroundKind.FIXTURE ? SnapKind.FIXTURE_CORNER : SnapKind.CORNER, side, corner, clearMm,
                element, new Pull.Why(clearMm == 0 ? "Snap_atCorner" : "Snap_cornerClear", side.role(), element,
                        clearMm));
        List<Point> ends = element.lines().stream().filter(line -> line.role() == Role.STRIP)
                .flatMap(line -> Stream.of(line.at().from(), line.at().to())).toList();
        if (!ends.isEmpty()) {
            Point end = nearest(side, ends);
            if (end.to(corner).dot(side.outward()) > clearMm) {
                put(SnapKind.FREE_STRIP, side, end, 0, element,
                        new Pull.Why("Snap_stripCorner", side.role(), element, element.clearMm()));
            }
        }
    }

    /** The point that a side moving outwards would meet first. */
    private static Point nearest(Side side, List<Point> points) {
        return points.stream().min(Comparator.comparingDouble(
                (Point point) -> side.at().from().to(point).dot(side.outward()))).orElseThrow();
    }

    private void put(SnapKind kind, Side side, Point corner, int clearMm, GroundElement element, Pull.Why why) {
        GroundLine line = new GroundLine(Role.EDGE, new Segment(corner, corner), side.direction(), side.outward(), "");
        Point from = side.at().from();
        double need = -clearMm - line.asideMm(from.xMm(), from.yMm());
        PullSpan span = PullSpan.of(line, from, side.at().to(), true);
        if (Math.abs(need) <= query.toleranceMm() && span.apartMm() <= 2.0 * query.toleranceMm()
                && query.kinds().contains(kind)) {
            pulls.add(new Pull(kind, line.normal(), need, null, Math.max(0, span.apartMm()), span,
                    List.of(element.id()), "", why, span::trace));
        }
    }

    private static boolean isParallel(Side side, GroundLine line) {
        return Math.abs(side.direction().cross(line.direction())) <= PARALLEL_SINE
                || Math.abs(side.direction().dot(line.direction())) <= PARALLEL_SINE;
    }
}
