package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.exchange.dxf.DxfPreview;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.dxf.read.PlacedShape;
import org.sceneplan.geometry.LineNet;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/** Columns: circles and closed lines on their layers, fills where there are no lines, and single lines that enclose. */
final class ColumnSearch {
    private static final int MIN_MM = 60;
    private static final int MAX_MM = 3_000;
    private static final int ROUND_CORNERS = 32;
    private static final double SAME = 0.8;
    private static final int MOST = 4_000;

    private final List<Found> columns = new ArrayList<>();

    /**
     * A column of the drawing.
     *
     * @param ring its edge; of a round one a polygon
     * @param shapes what it was found in
     */
    record Found(Shell.Column column, Ring ring, List<PlacedShape> shapes) {
    }

    private ColumnSearch() {
    }

    static List<Found> of(DxfPreview preview) {
        ColumnSearch search = new ColumnSearch();
        List<PlacedShape> shapes = preview.shapes().stream()
                .filter(shape -> preview.mapping().role(shape.layer()) == LayerRole.COLUMNS && shape.isChain())
                .toList();
        shapes.stream().filter(shape -> !shape.isFilled()).forEach(search::closed);
        search.enclosed(shapes.stream().filter(shape -> !shape.isClosed() && shape.arc() == null).toList());
        shapes.stream().filter(PlacedShape::isFilled).forEach(search::closed);
        return search.columns;
    }

    private void closed(PlacedShape shape) {
        if (shape.arc() != null && shape.arc().isCircle()) {
            Point centre = Point.rounded(shape.arc().x(), shape.arc().y());
            int diameter = (int) Math.round(2 * shape.arc().radius());
            if (isColumn(diameter, diameter)) {
                add(new Shell.Column(centre, diameter, diameter, 0, true),
                        Ring.regularPolygon(centre, diameter, ROUND_CORNERS), shape);
            }
            return;
        }
        Ring ring = shape.isClosed() || isBack(shape) ? ring(shape).orElse(null) : null;
        if (ring != null) {
            box(ring, shape);
        }
    }

    /** An open chain that ends where it began. */
    private static boolean isBack(PlacedShape shape) {
        double[] xy = shape.xy();
        return shape.size() > 3 && Math.hypot(xy[0] - xy[xy.length - 2], xy[1] - xy[xy.length - 1]) <= 2;
    }

    /** The corners of a closed chain in whole mm; empty when it encloses nothing or crosses itself. */
    static Optional<Ring> ring(PlacedShape shape) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < shape.xy().length; i += 2) {
            if (Math.max(Math.abs(shape.xy()[i]), Math.abs(shape.xy()[i + 1])) > WallLines.REACH_MM) {
                return Optional.empty();
            }
            points.add(Point.rounded(shape.xy()[i], shape.xy()[i + 1]));
        }
        try {
            Ring ring = Ring.ccw(points);
            return ring.isSimple() ? Optional.of(OutlineSearch.straight(ring)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Columns by rings that no shape of their layers shows. */
    static List<Found> ofRings(List<Ring> rings, List<Found> known) {
        ColumnSearch search = new ColumnSearch();
        for (Ring ring : rings) {
            boolean isNew = known.stream().noneMatch(column -> column.ring().overlaps(ring));
            if (isNew) {
                search.box(OutlineSearch.straight(ring), null);
            }
        }
        return search.columns;
    }

    /** The box around a ring along its longest edge; the shape may be missing. */
    private void box(Ring ring, PlacedShape shape) {
        Segment longest = ring.edges().stream().max((a, b) -> Double.compare(a.lengthMm(), b.lengthMm())).orElseThrow();
        Vector along = longest.direction();
        double turn = (along.angleDeg() % 90 + 90) % 90;
        double angle = turn > 45 ? turn - 90 : turn;
        Vector u = Math.abs(angle) < 0.05 ? new Vector(1, 0) : Vector.ofAngle(angle);
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Point point : ring.points()) {
            double x = point.xMm() * u.x() + point.yMm() * u.y();
            double y = point.yMm() * u.x() - point.xMm() * u.y();
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
        }
        int width = (int) Math.round(box[2] - box[0]);
        int depth = (int) Math.round(box[3] - box[1]);
        double x = (box[0] + box[2]) / 2;
        double y = (box[1] + box[3]) / 2;
        Point centre = Point.rounded(x * u.x() - y * u.y(), x * u.y() + y * u.x());
        boolean isRound = ring.size() >= 12 && Math.abs(width - depth) <= 0.02 * width
                && ring.areaMm2() < 0.82 * width * depth;
        if (isColumn(width, depth)) {
            add(isRound ? new Shell.Column(centre, width, width, 0, true)
                    : new Shell.Column(centre, width, depth, Math.abs(angle) < 0.05 ? 0 : Math.rint(angle * 10) / 10,
                            false),
                    ring, shape);
        }
    }

    private static boolean isColumn(int width, int depth) {
        return Math.min(width, depth) >= MIN_MM && Math.max(width, depth) <= MAX_MM;
    }

    private void add(Shell.Column column, Ring ring, PlacedShape shape) {
        List<PlacedShape> shapes = new ArrayList<>(shape == null ? List.of() : List.of(shape));
        if (columns.size() >= MOST) {
            return;
        }
        for (Found known : columns) {
            boolean isSame = known.column().centre().distanceMm(column.centre()) < 30
                    && ring.areaMm2() * SAME < known.ring().areaMm2() && known.ring().areaMm2() * SAME < ring.areaMm2();
            if (isSame) {
                known.shapes().addAll(shapes);
                return;
            }
        }
        columns.add(new Found(column, ring, shapes));
    }

    /** Columns drawn by four single lines. */
    private void enclosed(List<PlacedShape> open) {
        List<Segment> lines = new ArrayList<>();
        open.forEach(shape -> WallLines.segments(shape, lines));
        if (WallLines.isTangle(lines) || lines.size() > MOST) {
            return;
        }
        for (Polygon face : LineNet.of(lines).faces()) {
            PlacedShape at = open.stream().filter(shape -> face.shell().boundaryDistanceMm(
                    Point.rounded(shape.xy()[0], shape.xy()[1])) <= 2).findFirst().orElse(null);
            if (at != null) {
                int before = columns.size();
                box(OutlineSearch.straight(face.shell()), at);
                open.stream().filter(shape -> columns.size() > before && shape != at && face.shell().boundaryDistanceMm(
                        Point.rounded(shape.xy()[0], shape.xy()[1])) <= 2).forEach(shape -> columns.getLast().shapes()
                        .add(shape));
            }
        }
    }
}
