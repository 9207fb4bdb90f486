package org.sceneplan.drafting.snap;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drafting.ground.GroundElement;
import org.sceneplan.drafting.ground.GroundKind;
import org.sceneplan.drafting.ground.GroundLine;
import org.sceneplan.drafting.ground.GroundLine.Role;
import org.sceneplan.drafting.shape.MovingShape;
import org.sceneplan.drafting.shape.Side;
import org.sceneplan.drafting.shape.SideRole;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;

/** Pulls of the lines of elements on the sides, corners and centre of a shape. */
final class LinePulls {

    /** A side counts as parallel when its ends differ by no more than rounding to mm explains. */
    private static final double PARALLEL_MM = 1.5;
    private static final double FRAME_SINE = 1e-3;

    private final SnapQuery query;
    private final MovingShape shape;
    private final List<Vector> frame;
    private final List<Pull> pulls;

    LinePulls(SnapQuery query, List<Pull> pulls) {
        this.query = query;
        this.shape = query.shape();
        this.pulls = pulls;
        Vector along = Vector.ofAngle(shape.frameDeg());
        this.frame = List.of(along, along.perpendicular());
    }

    void add(GroundElement element) {
        for (GroundLine line : element.lines()) {
            switch (line.role()) {
                case FACE, EDGE -> addBoundary(element, line);
                case AXIS -> addAxis(element, line);
                case JAMB -> addJamb(element, line);
                case STRIP -> addStrip(element, line);
            }
        }
    }

    private void addBoundary(GroundElement element, GroundLine line) {
        if (shape.isPoint()) {
            addPoint(element, line, shape.reference());
            return;
        }
        boolean parallel = false;
        for (Side side : shape.sides()) {
            if (isParallel(side, line)) {
                parallel = true;
                addSide(element, line, side);
            }
        }
        if (!parallel) {
            addCorner(element, line);
        }
    }

    private void addSide(GroundElement element, GroundLine line, Side side) {
        Point from = side.at().from();
        Point to = side.at().to();
        double a = line.asideMm(from.xMm(), from.yMm());
        double b = line.asideMm(to.xMm(), to.yMm());
        boolean facing = line.role() == Role.EDGE || line.normal().dot(side.outward()) < 0;
        int clearMm = line.role() == Role.FACE && facing ? shape.clearMm(side.role()) : 0;
        double need = line.role() == Role.FACE && facing ? clearMm - Math.min(a, b) : -(a + b) / 2;
        PullSpan touching = PullSpan.of(line, from, to, true);
        if (facing && touching.apartMm() < query.toleranceMm()) {
            SnapKind kind = boundaryKind(element.kind());
            String host = side.role() == SideRole.BACK && clearMm == 0 ? line.host() : "";
            put(kind, line, need, touching, element, host, why(element, side.role(), clearMm));
        }
        if (element.kind() == GroundKind.FIXTURE || element.kind() == GroundKind.COLUMN && !line.host().isEmpty()) {
            SnapKind kind = element.kind() == GroundKind.FIXTURE ? SnapKind.FIXTURE_EDGE : SnapKind.COLUMN_AXIS;
            put(kind, line, -(a + b) / 2, PullSpan.of(line, from, to, false), element, "",
                    new Pull.Why("Snap_inLine", side.role(), element));
        }
    }

    private static Pull.Why why(GroundElement element, SideRole side, int clearMm) {
        String key = onKey(element.kind());
        return clearMm == 0 ? new Pull.Why(key, side, element)
                : new Pull.Why(key.equals("Snap_wallFace") ? "Snap_wallClear" : "Snap_clear", side, element, clearMm);
    }

    /** What stays outside the free strip of a fixture; a side that must stay farther away asks for its own strip. */
    private void addStrip(GroundElement element, GroundLine line) {
        boolean parallel = false;
        for (Side side : shape.sides()) {
            if (isParallel(side, line)) {
                parallel = true;
                boolean facing = side.role() == SideRole.EDGE || line.normal().dot(side.outward()) < 0;
                if (facing && shape.clearMm(side.role()) < element.clearMm()) {
                    Point from = side.at().from();
                    Point to = side.at().to();
                    double aside = Math.min(line.asideMm(from.xMm(), from.yMm()), line.asideMm(to.xMm(), to.yMm()));
                    putStrip(element, line, aside, PullSpan.of(line, from, to, true), side.role());
                }
            }
        }
        if (!parallel) {
            Point corner = nearestCorner(line);
            putStrip(element, line, line.asideMm(corner.xMm(), corner.yMm()), PullSpan.of(line, corner, corner, true),
                    shape.isPoint() ? Pull.Part.POINT : Pull.Part.CORNER);
        }
    }

    private void putStrip(GroundElement element, GroundLine line, double asideMm, PullSpan span, Enum<?> part) {
        put(SnapKind.FREE_STRIP, line, -asideMm, span, element, "",
                new Pull.Why("Snap_strip", part, element, element.clearMm()));
    }

    private Point nearestCorner(GroundLine line) {
        Point nearest = null;
        double aside = Double.POSITIVE_INFINITY;
        for (Point corner : shape.corners()) {
            double signed = line.asideMm(corner.xMm(), corner.yMm());
            double distance = line.role() == Role.EDGE ? Math.abs(signed) : signed;
            if (distance < aside) {
                aside = distance;
                nearest = corner;
            }
        }
        return nearest;
    }

    private void addCorner(GroundElement element, GroundLine line) {
        Point nearest = nearestCorner(line);
        double need = -line.asideMm(nearest.xMm(), nearest.yMm());
        put(boundaryKind(element.kind()), line, need, PullSpan.of(line, nearest, nearest, true), element, "",
                new Pull.Why(onKey(element.kind()), Pull.Part.CORNER, element));
    }

    private void addPoint(GroundElement element, GroundLine line, Point point) {
        double need = -line.asideMm(point.xMm(), point.yMm());
        put(boundaryKind(element.kind()), line, need, PullSpan.of(line, point, point, true), element, "",
                new Pull.Why(contactKey(element.kind()), Pull.Part.POINT, element));
        boolean reachesOn = element.kind() == GroundKind.FIXTURE || element.kind() == GroundKind.COLUMN;
        if (reachesOn && isInFrame(line.direction())) {
            SnapKind kind = element.kind() == GroundKind.FIXTURE ? SnapKind.FIXTURE_EDGE : SnapKind.COLUMN_AXIS;
            put(kind, line, need, PullSpan.of(line, point, point, false), element, "",
                    new Pull.Why("Snap_inLine", Pull.Part.POINT, element));
        }
    }

    private void addAxis(GroundElement element, GroundLine line) {
        if (!isInFrame(line.direction())) {
            return;
        }
        Point centre = shape.reference();
        SnapKind kind = switch (element.kind()) {
            case COLUMN -> SnapKind.COLUMN_AXIS;
            case FIXTURE -> SnapKind.FIXTURE_CENTRE;
            default -> SnapKind.OPENING;
        };
        put(kind, line, -line.asideMm(centre.xMm(), centre.yMm()), PullSpan.of(line, centre, centre, false), element,
                "", new Pull.Why(kind == SnapKind.COLUMN_AXIS ? "Snap_axis" : "Snap_centre",
                        shape.isPoint() ? Pull.Part.POINT : Pull.Part.CENTRE, element));
    }

    private void addJamb(GroundElement element, GroundLine line) {
        if (shape.isPoint() && isInFrame(line.direction())) {
            Point point = shape.reference();
            put(SnapKind.OPENING, line, -line.asideMm(point.xMm(), point.yMm()),
                    PullSpan.of(line, point, point, false), element, "",
                    new Pull.Why("Snap_jamb", Pull.Part.POINT, element));
        }
        for (Side side : shape.sides()) {
            if (isParallel(side, line)) {
                Point from = side.at().from();
                Point to = side.at().to();
                double aside = (line.asideMm(from.xMm(), from.yMm()) + line.asideMm(to.xMm(), to.yMm())) / 2;
                put(SnapKind.OPENING, line, -aside, PullSpan.of(line, from, to, false), element, "",
                        new Pull.Why("Snap_jamb", side.role(), element));
            }
        }
    }

    private void put(SnapKind kind, GroundLine line, double need, PullSpan span, GroundElement element,
            String dockHost, Pull.Why why) {
        boolean near = span.contact() ? span.apartMm() <= 2.0 * query.toleranceMm()
                : span.apartMm() <= query.reachMm();
        if (Math.abs(need) <= query.toleranceMm() && near && query.kinds().contains(kind)) {
            pulls.add(new Pull(kind, line.normal(), need, null, Math.max(0, span.apartMm()), span,
                    List.of(element.id()), dockHost, why, span::trace));
        }
    }

    private boolean isParallel(Side side, GroundLine line) {
        return Math.abs(side.direction().cross(line.direction())) * side.at().lengthMm() <= PARALLEL_MM;
    }

    private boolean isInFrame(Vector direction) {
        return frame.stream().anyMatch(axis -> Math.abs(axis.cross(direction)) <= FRAME_SINE);
    }

    private static SnapKind boundaryKind(GroundKind kind) {
        return switch (kind) {
            case OUTLINE, WALL -> SnapKind.WALL_FACE;
            case COLUMN -> SnapKind.COLUMN_FACE;
            case OBSTACLE -> SnapKind.OBSTACLE_FACE;
            case FIXTURE -> SnapKind.FIXTURE_EDGE;
            case ZONE -> SnapKind.ZONE_EDGE;
            case AISLE -> SnapKind.AISLE_EDGE;
            case OPENING, SERVICE -> SnapKind.OPENING;
            case DRAWING -> SnapKind.DRAWING_LINE;
        };
    }

    /** Points on a drawing need not be told what they are, sides and corners do. */
    private static String onKey(GroundKind kind) {
        return kind == GroundKind.DRAWING ? "Snap_onDrawingLine" : contactKey(kind);
    }

    private static String contactKey(GroundKind kind) {
        return switch (kind) {
            case OUTLINE, WALL -> "Snap_wallFace";
            case COLUMN -> "Snap_columnFace";
            case OBSTACLE, FIXTURE -> "Snap_against";
            case ZONE, AISLE, OPENING, SERVICE -> "Snap_edge";
            case DRAWING -> "Snap_drawingLine";
        };
    }
}
