package org.sceneplan.exchange.dxf.read;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.TextAnchor;

/** Shapes of entities from their groups. Types that are not known have no shape; nothing is refused here. */
final class EntityShapes {
    private static final int CLOSED = 1;

    private EntityShapes() {
    }

    static Shape of(EntityGroups g) {
        Shape shape = switch (g.type()) {
            case "LINE", "LEADER" -> line(g);
            case "LWPOLYLINE" -> placed(polyline(g), Plane.of(g));
            case "ARC" -> placed(arc(g), Plane.of(g));
            case "CIRCLE" -> placed(new Shape.Arc(g.number(10, 0), g.number(20, 0), g.number(40, 0), 0, 2 * Math.PI),
                    Plane.of(g));
            case "ELLIPSE" -> CurveShapes.ellipse(g);
            case "SPLINE" -> CurveShapes.spline(g);
            case "MLINE" -> CurveShapes.multiline(g);
            case "SOLID", "TRACE" -> placed(corners(g, 12, 13, 11), Plane.of(g));
            case "3DFACE" -> corners(g, 11, 12, 13);
            case "HATCH" -> placed(HatchShape.of(g), Plane.of(g));
            case "TEXT", "ATTRIB" -> text(g, TextEscapes.line(g.text(1)));
            case "MTEXT" -> multiText(g);
            case "POINT" -> new Shape.Dot(g.number(10, 0), g.number(20, 0));
            case "ATTDEF" -> new Shape.Nothing(Shape.Reason.DEFINITION);
            case "RAY", "XLINE" -> new Shape.Nothing(Shape.Reason.INFINITE);
            case "DIMENSION" -> new Shape.Insert(g.name(2), Affine.IDENTITY, 1, 1, 0, 0, 0, 0, List.of());
            default -> new Shape.Nothing(Shape.Reason.UNKNOWN_TYPE);
        };
        return checked(shape);
    }

    private static Shape line(EntityGroups g) {
        if (g.type().equals("LEADER")) {
            return CurveShapes.chain(CurveShapes.points(g, 10, 20), false);
        }
        double[] ends = {g.number(10, 0), g.number(20, 0), 0, g.number(11, 0), g.number(21, 0), 0};
        return ends[0] == ends[3] && ends[1] == ends[4] ? new Shape.Nothing(Shape.Reason.EMPTY)
                : new Shape.Path(ends, false, false);
    }

    private static Shape polyline(EntityGroups g) {
        double[] vertices = new double[3 * g.count(10)];
        int size = 0;
        for (int i = 0; i < g.size(); i++) {
            if (g.code(i) == 10) {
                vertices[size] = g.numberAt(i);
                size += 3;
            } else if (size > 0 && g.code(i) == 20) {
                vertices[size - 2] = g.numberAt(i);
            } else if (size > 0 && g.code(i) == 42) {
                vertices[size - 1] = g.numberAt(i);
            }
        }
        return size < 6 ? new Shape.Nothing(Shape.Reason.EMPTY)
                : new Shape.Path(vertices, (g.integer(70, 0) & CLOSED) != 0, false);
    }

    private static Shape arc(EntityGroups g) {
        double from = g.number(50, 0);
        double sweep = (g.number(51, 360) - from) % 360;
        sweep = sweep <= 0 ? sweep + 360 : sweep;
        return new Shape.Arc(g.number(10, 0), g.number(20, 0), g.number(40, 0), StrictMath.toRadians(from),
                StrictMath.toRadians(sweep));
    }

    /** SOLID and TRACE cross over: their third corner lies opposite the first one's neighbour. */
    private static Shape corners(EntityGroups g, int second, int third, int fourth) {
        List<double[]> points = new ArrayList<>();
        int[] codes = second == 12 ? new int[] {10, 11, 13, 12} : new int[] {10, second, third, fourth};
        for (int code : codes) {
            double x = g.number(code, Double.NaN);
            double y = g.number(code + 10, Double.NaN);
            boolean repeats = points.stream().anyMatch(point -> point[0] == x && point[1] == y);
            if (!Double.isNaN(x) && !repeats) {
                points.add(new double[] {x, y});
            }
        }
        return CurveShapes.chain(points, true) instanceof Shape.Path path && path.size() > 2
                ? new Shape.Path(path.vertices(), true, true) : new Shape.Nothing(Shape.Reason.EMPTY);
    }

    private static Shape text(EntityGroups g, String text) {
        int horizontal = g.integer(72, 0);
        int vertical = g.integer(73, g.integer(74, 0));
        boolean isAligned = (horizontal != 0 || vertical != 0) && !TextAnchor.isStretched(horizontal)
                && g.find(11, 0) >= 0;
        Shape.Label label = new Shape.Label(g.number(isAligned ? 11 : 10, 0), g.number(isAligned ? 21 : 20, 0),
                g.number(40, 1), g.number(50, 0), text,
                isAligned ? TextAnchor.ofLine(horizontal, vertical) : TextAnchor.START);
        return placed(label, Plane.of(g));
    }

    private static Shape multiText(EntityGroups g) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < g.size(); i++) {
            if (g.code(i) == 3 || g.code(i) == 1) {
                text.append(g.textAt(i));
            }
        }
        double angle = g.find(11, 0) >= 0 ? StrictMath.toDegrees(StrictMath.atan2(g.number(21, 0), g.number(11, 1)))
                : g.number(50, 0);
        return new Shape.Label(g.number(10, 0), g.number(20, 0), g.number(40, 1), angle,
                TextEscapes.paragraphs(text.toString()), TextAnchor.ofParagraph(g.integer(71, 1)));
    }

    /** An insert with the attributes that followed it. */
    static Shape insert(EntityGroups g) {
        double sx = g.number(41, 1);
        double sy = g.number(42, 1);
        Affine turn = Affine.turned(g.number(50, 0));
        Affine world = Plane.of(g).toWorld();
        Affine placement = world.after(Affine.shifted(g.number(10, 0), g.number(20, 0))).after(turn)
                .after(new Affine(sx == 0 ? 1 : sx, 0, 0, sy == 0 ? 1 : sy, 0, 0));
        Affine directions = world.after(turn);
        double columnStep = g.number(44, 0);
        double rowStep = g.number(45, 0);
        return checked(new Shape.Insert(g.name(2), placement, Math.max(1, g.integer(70, 1)),
                Math.max(1, g.integer(71, 1)), directions.a() * columnStep, directions.b() * columnStep,
                directions.c() * rowStep, directions.d() * rowStep, List.of()));
    }

    static Shape placed(Shape shape, Plane plane) {
        if (plane.isGround()) {
            return shape;
        }
        Affine map = plane.toWorld();
        return switch (shape) {
            case Shape.Arc arc -> map.isSimilarity() ? Bends.mapped(arc, map)
                    : chain(Bends.points(arc, map), arc.isCircle(), false);
            case Shape.Path path -> path(path, map);
            case Shape.Paths paths -> new Shape.Paths(paths.paths().stream().map(path -> path(path, map)).toList());
            case Shape.Label label -> new Shape.Label(map.x(label.x(), label.y()), map.y(label.x(), label.y()),
                    label.height(), map.a() < 0 ? 180 - label.angleDeg() : label.angleDeg(), label.text(),
                    label.anchor());
            case Shape.Dot dot -> new Shape.Dot(map.x(dot.x(), dot.y()), map.y(dot.x(), dot.y()));
            case Shape.Insert insert -> insert;
            case Shape.Nothing nothing -> nothing;
        };
    }

    private static Shape.Path path(Shape.Path path, Affine map) {
        if (!map.isSimilarity()) {
            return chain(Bends.points(path, map), path.isClosed(), path.isFilled());
        }
        double[] v = path.vertices().clone();
        for (int i = 0; i < v.length; i += 3) {
            double x = v[i];
            v[i] = map.x(x, v[i + 1]);
            v[i + 1] = map.y(x, v[i + 1]);
            v[i + 2] = map.determinant() < 0 ? -v[i + 2] : v[i + 2];
        }
        return new Shape.Path(v, path.isClosed(), path.isFilled());
    }

    private static Shape.Path chain(double[] xy, boolean isClosed, boolean isFilled) {
        double[] vertices = new double[xy.length / 2 * 3];
        for (int i = 0; i < xy.length / 2; i++) {
            vertices[3 * i] = xy[2 * i];
            vertices[3 * i + 1] = xy[2 * i + 1];
        }
        return new Shape.Path(vertices, isClosed, isFilled);
    }

    private static Shape checked(Shape shape) {
        boolean isGood = switch (shape) {
            case Shape.Arc arc -> areGood(arc.x(), arc.y(), arc.radius(), arc.startRad(), arc.sweepRad())
                    && arc.radius() >= 0;
            case Shape.Path path -> areGood(path.vertices());
            case Shape.Paths paths -> paths.paths().stream().allMatch(path -> areGood(path.vertices()));
            case Shape.Label label -> areGood(label.x(), label.y(), label.height(), label.angleDeg());
            case Shape.Dot dot -> areGood(dot.x(), dot.y());
            case Shape.Insert insert -> areGood(insert.placement().a(), insert.placement().b(), insert.placement().c(),
                    insert.placement().d(), insert.placement().e(), insert.placement().f(), insert.columnX(),
                    insert.columnY(), insert.rowX(), insert.rowY());
            case Shape.Nothing nothing -> true;
        };
        boolean isEmpty = shape instanceof Shape.Arc arc && arc.radius() == 0;
        return !isGood ? new Shape.Nothing(Shape.Reason.BAD_NUMBERS)
                : isEmpty ? new Shape.Nothing(Shape.Reason.EMPTY) : shape;
    }

    private static boolean areGood(double... numbers) {
        for (double number : numbers) {
            if (!(Math.abs(number) <= DxfLimits.MAX_COORDINATE)) {
                return false;
            }
        }
        return true;
    }
}
