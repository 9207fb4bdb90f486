package org.sceneplan.exchange.dxf.read;

import java.util.ArrayList;
import java.util.List;

/** The boundary of a hatch: polylines, or chains of lines, arcs and ellipses; spline edges by their control points. */
final class HatchShape {
    private static final int POLYLINE = 2;
    private static final int ELLIPSE_STEPS = 24;

    private final EntityGroups g;
    private int at;

    private HatchShape(EntityGroups g) {
        this.g = g;
    }

    static Shape of(EntityGroups groups) {
        HatchShape hatch = new HatchShape(groups);
        hatch.at = groups.find(91, 0);
        List<Shape.Path> rings = hatch.at < 0 ? List.of() : hatch.rings();
        return rings.isEmpty() ? new Shape.Nothing(Shape.Reason.EMPTY) : new Shape.Paths(rings);
    }

    private List<Shape.Path> rings() {
        List<Shape.Path> rings = new ArrayList<>();
        int count = g.integerAt(at++);
        for (int i = 0; i < count && at < g.size(); i++) {
            int start = g.find(92, at);
            if (start < 0) {
                break;
            }
            at = start + 1;
            List<double[]> vertices = (g.integerAt(start) & POLYLINE) != 0 ? polyline() : edges();
            if (vertices.size() > 2) {
                rings.add(ring(vertices));
            }
        }
        return rings;
    }

    private static Shape.Path ring(List<double[]> vertices) {
        double[] flat = new double[vertices.size() * 3];
        for (int i = 0; i < vertices.size(); i++) {
            System.arraycopy(vertices.get(i), 0, flat, 3 * i, 3);
        }
        return new Shape.Path(flat, true, true);
    }

    private List<double[]> polyline() {
        List<double[]> vertices = new ArrayList<>();
        for (; at < g.size() && g.code(at) != 97 && g.code(at) != 92 && g.code(at) != 75; at++) {
            if (g.code(at) == 10 && at + 1 < g.size()) {
                vertices.add(new double[] {g.numberAt(at), g.numberAt(at + 1), 0});
            } else if (g.code(at) == 42 && !vertices.isEmpty()) {
                vertices.getLast()[2] = g.numberAt(at);
            }
        }
        return vertices;
    }

    private List<double[]> edges() {
        List<double[]> vertices = new ArrayList<>();
        while (at < g.size() && g.code(at) != 97 && g.code(at) != 92 && g.code(at) != 75) {
            if (g.code(at) == 72) {
                edge(g.integerAt(at), vertices);
            }
            at++;
        }
        return vertices;
    }

    private void edge(int kind, List<double[]> vertices) {
        int end = at + 1;
        while (end < g.size() && g.code(end) != 72 && g.code(end) != 97 && g.code(end) != 92) {
            end++;
        }
        switch (kind) {
            case 1 -> vertices.add(new double[] {value(10, end), value(20, end), 0});
            case 2 -> arc(value(40, end), value(40, end), 0, end, vertices);
            case 3 -> arc(Math.hypot(value(11, end), value(21, end)),
                    Math.hypot(value(11, end), value(21, end)) * value(40, end),
                    StrictMath.atan2(value(21, end), value(11, end)), end, vertices);
            default -> {
                for (int i = at; i + 1 < end; i++) {
                    if (g.code(i) == 10) {
                        vertices.add(new double[] {g.numberAt(i), g.numberAt(i + 1), 0});
                    }
                }
            }
        }
        at = end - 1;
    }

    private void arc(double radiusX, double radiusY, double turnRad, int end, List<double[]> vertices) {
        boolean isLeft = value(73, end) != 0;
        double from = Math.toRadians(value(50, end)) * (isLeft ? 1 : -1);
        double to = Math.toRadians(value(51, end)) * (isLeft ? 1 : -1);
        for (int i = 0; i <= ELLIPSE_STEPS; i++) {
            double angle = from + (to - from) * i / ELLIPSE_STEPS;
            double x = radiusX * StrictMath.cos(angle);
            double y = radiusY * StrictMath.sin(angle);
            vertices.add(new double[] {value(10, end) + x * StrictMath.cos(turnRad) - y * StrictMath.sin(turnRad),
                value(20, end) + x * StrictMath.sin(turnRad) + y * StrictMath.cos(turnRad), 0});
        }
    }

    private double value(int code, int end) {
        int index = g.find(code, at);
        return index < 0 || index >= end ? 0 : g.numberAt(index);
    }
}
