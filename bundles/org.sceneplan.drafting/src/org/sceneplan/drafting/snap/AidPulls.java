package org.sceneplan.drafting.snap;

import java.util.List;

import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.Side;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.GuideSnapshot;

/** Pulls of guides, of the grid, and of the points drawn before. */
final class AidPulls {

    private static final Vector EAST = new Vector(1, 0);
    private static final Vector NORTH = new Vector(0, 1);
    private static final int SHOWN_MM = 500;
    private static final int STEP_DEG = 45;
    private static final double PARALLEL = 1e-3;

    private final SnapAids aids;
    private final SnapQuery query;
    private final MovingShape shape;
    private final List<Pull> pulls;

    AidPulls(SnapAids aids, SnapQuery query, List<Pull> pulls) {
        this.aids = aids;
        this.query = query;
        this.shape = query.shape();
        this.pulls = pulls;
    }

    void add() {
        if (query.kinds().contains(SnapKind.GUIDE)) {
            aids.guides().forEach(this::addGuide);
        }
        if (query.kinds().contains(SnapKind.DIRECTION) && shape.isPoint()) {
            addDirections();
        }
        if (query.kinds().contains(SnapKind.GRID) && aids.gridMm() > 0) {
            addGrid();
        }
    }

    private void addGuide(GuideSnapshot guide) {
        Point centre = shape.reference();
        guide(guide, centre, shape.isPoint() ? Pull.Part.POINT : Pull.Part.CENTRE);
        Vector along = guide.vertical() ? NORTH : EAST;
        for (Side side : shape.sides()) {
            if (Math.abs(side.direction().cross(along)) <= PARALLEL) {
                guide(guide, side.at().from(), side.role());
            }
        }
    }

    private void guide(GuideSnapshot guide, Point point, Object part) {
        double need = guide.positionMm() - (guide.vertical() ? point.xMm() : point.yMm());
        line(SnapKind.GUIDE, guide.vertical() ? EAST : NORTH, need, List.of(guide.id()),
                new Pull.Why("Snap_guide", part), (dx, dy) -> List.of(across(guide, dx, dy)));
    }

    private Segment across(GuideSnapshot guide, int dx, int dy) {
        Box box = shape.box();
        int at = guide.positionMm();
        return guide.vertical()
                ? new Segment(new Point(at, box.minYMm() + dy - SHOWN_MM), new Point(at, box.maxYMm() + dy + SHOWN_MM))
                : new Segment(new Point(box.minXMm() + dx - SHOWN_MM, at), new Point(box.maxXMm() + dx + SHOWN_MM, at));
    }

    private void addDirections() {
        List<Point> drawn = query.drawn();
        Point point = shape.reference();
        for (int i = 0; i < drawn.size(); i++) {
            Point from = drawn.get(i);
            boolean last = i == drawn.size() - 1;
            for (int turn = 0; turn < 180; turn += last ? STEP_DEG : 90) {
                double angle = shape.frameDeg() + turn;
                Vector normal = Vector.ofAngle(angle).perpendicular();
                Pull.Why why = last ? new Pull.Why("Snap_direction", shown(from, point, angle))
                        : new Pull.Why("Snap_drawn", i + 1);
                line(SnapKind.DIRECTION, normal, point.to(from).dot(normal), List.of(), why,
                        (dx, dy) -> List.of(new Segment(from, point.plus(dx, dy))));
            }
        }
    }

    /** The direction the user draws in, not the opposite one. */
    private static String shown(Point from, Point point, double angleDeg) {
        boolean back = from.to(point).dot(Vector.ofAngle(angleDeg)) < 0;
        return AngleInput.format(AngleInput.normalised(back ? angleDeg + 180 : angleDeg));
    }

    private void addGrid() {
        Point corner = shape.corners().get(0);
        int grid = aids.gridMm();
        Pull.Why why = new Pull.Why("Snap_grid", grid);
        line(SnapKind.GRID, EAST, toGrid(corner.xMm() - aids.gridOrigin().xMm(), grid), List.of(), why,
                (dx, dy) -> List.of(new Segment(corner.plus(dx, dy - SHOWN_MM), corner.plus(dx, dy + SHOWN_MM))));
        line(SnapKind.GRID, NORTH, toGrid(corner.yMm() - aids.gridOrigin().yMm(), grid), List.of(), why,
                (dx, dy) -> List.of(new Segment(corner.plus(dx - SHOWN_MM, dy), corner.plus(dx + SHOWN_MM, dy))));
    }

    /** Way to the nearest grid line; from the middle the way up. */
    private static int toGrid(int at, int grid) {
        int above = Math.floorMod(-at, grid);
        return above * 2 <= grid ? above : above - grid;
    }

    private void line(SnapKind kind, Vector normal, double need, List<String> ids, Pull.Why why, Pull.Trace trace) {
        if (Math.abs(need) <= query.toleranceMm()) {
            pulls.add(Pull.toLine(kind, normal, need, ids, why, trace));
        }
    }
}
