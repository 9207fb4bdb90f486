package org.sceneplan.drafting.snap;

import java.util.List;
import java.util.stream.Stream;

import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundKind;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** Pulls of corners and other points of elements on the corners of a shape, or on the centre or moving point. */
final class PointPulls {

    private static final int MARK_MM = 150;

    private final SnapQuery query;
    private final MovingShape shape;
    private final List<Pull> pulls;

    PointPulls(SnapQuery query, List<Pull> pulls) {
        this.query = query;
        this.shape = query.shape();
        this.pulls = pulls;
    }

    void add(GroundElement element) {
        SnapKind kind = kind(element.kind());
        if (!query.kinds().contains(kind)) {
            return;
        }
        boolean byCentre = kind == SnapKind.SERVICE || kind == SnapKind.OPENING;
        List<Point> moving = byCentre ? List.of(shape.reference())
                : kind == SnapKind.CORNER ? touching() : shape.corners();
        Pull.Part part = shape.isPoint() ? Pull.Part.POINT : byCentre ? Pull.Part.CENTRE : Pull.Part.CORNER;
        List<Point> points = element.points();
        for (int i = 0; i < points.size(); i++) {
            Point target = points.get(i);
            for (Point point : moving) {
                Vector way = point.to(target);
                if (way.length() <= query.toleranceMm()) {
                    pulls.add(Pull.toPoint(kind, way, List.of(element.id()), new Pull.Why(key(element, i), part,
                            element), (dx, dy) -> mark(target)));
                }
            }
        }
    }

    /** Corners that may touch walls: none of their two sides has a free strip before it. */
    private List<Point> touching() {
        List<Point> open = shape.sides().stream().filter(side -> shape.clearMm(side.role()) > 0)
                .flatMap(side -> Stream.of(side.at().from(), side.at().to())).toList();
        return shape.corners().stream().filter(corner -> !open.contains(corner)).toList();
    }

    static List<Segment> mark(Point at) {
        return List.of(new Segment(at.plus(-MARK_MM, 0), at.plus(MARK_MM, 0)),
                new Segment(at.plus(0, -MARK_MM), at.plus(0, MARK_MM)));
    }

    private String key(GroundElement element, int index) {
        return switch (element.kind()) {
            case SERVICE -> "Snap_service";
            case DRAWING -> shape.isPoint() ? "Snap_drawingPoint" : "Snap_onDrawingPoint";
            case OPENING -> index == 1 ? "Snap_openingMiddle" : "Snap_openingEnd";
            default -> "Snap_corner";
        };
    }

    private static SnapKind kind(GroundKind kind) {
        return switch (kind) {
            case OUTLINE, WALL, COLUMN, OBSTACLE -> SnapKind.CORNER;
            case FIXTURE -> SnapKind.FIXTURE_CORNER;
            case ZONE, AISLE -> SnapKind.ZONE_CORNER;
            case OPENING -> SnapKind.OPENING;
            case SERVICE -> SnapKind.SERVICE;
            case DRAWING -> SnapKind.DRAWING_POINT;
        };
    }
}
