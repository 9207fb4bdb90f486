package org.sceneplan.exchange.dxf.read;

import java.util.ArrayList;
import java.util.List;

/** Curves that are neither lines nor arcs of circles, as chains of short lines: ELLIPSE, SPLINE; and MLINE. */
final class CurveShapes {
    private static final int STEPS_PER_SPAN = 8;
    private static final int ELLIPSE_STEPS = 48;
    private static final int MAX_POINTS = 20_000;
    private static final int MAX_DEGREE = 11;

    private CurveShapes() {
    }

    static Shape ellipse(EntityGroups g) {
        double majorX = g.number(11, 0);
        double majorY = g.number(21, 0);
        double ratio = g.number(40, 1) * (g.number(230, 1) < 0 ? -1 : 1);
        double from = g.number(41, 0);
        double to = g.number(42, 2 * Math.PI);
        double sweep = to > from ? to - from : to - from + 2 * Math.PI;
        boolean isWhole = sweep >= 2 * Math.PI - 1e-6;
        int steps = Math.max(4, (int) Math.ceil(ELLIPSE_STEPS * Math.min(1, sweep / (2 * Math.PI))));
        int count = isWhole ? steps : steps + 1;
        double[] vertices = new double[count * 3];
        for (int i = 0; i < count; i++) {
            double angle = from + sweep * i / steps;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle) * ratio;
            vertices[3 * i] = g.number(10, 0) + majorX * cos - majorY * sin;
            vertices[3 * i + 1] = g.number(20, 0) + majorY * cos + majorX * sin;
        }
        return new Shape.Path(vertices, isWhole, false);
    }

    /** A spline by its control points; where there are none, the chain of its fit points. */
    static Shape spline(EntityGroups g) {
        List<double[]> control = points(g, 10, 20);
        if (control.isEmpty()) {
            return chain(points(g, 11, 21), (g.integer(70, 0) & 1) != 0);
        }
        int degree = g.integer(71, 3);
        double[] knots = numbers(g, 40);
        double[] weights = numbers(g, 41);
        boolean isRegular = degree >= 1 && degree <= MAX_DEGREE && knots.length == control.size() + degree + 1;
        if (!isRegular || weights.length != 0 && weights.length != control.size()) {
            return chain(control, (g.integer(70, 0) & 1) != 0);
        }
        int spans = control.size() - degree;
        int perSpan = (int) Math.max(1, Math.min(STEPS_PER_SPAN, MAX_POINTS / (long) Math.max(1, spans)));
        List<double[]> points = new ArrayList<>();
        for (int i = degree; i < control.size(); i++) {
            boolean isLast = i == control.size() - 1;
            for (int step = 0; knots[i + 1] > knots[i] && step < perSpan + (isLast ? 1 : 0); step++) {
                double t = knots[i] + (knots[i + 1] - knots[i]) * step / perSpan;
                points.add(deBoor(control, knots, weights, degree, i, t));
            }
        }
        return chain(points, false);
    }

    private static double[] deBoor(List<double[]> control, double[] knots, double[] weights, int degree, int span,
            double t) {
        double[][] d = new double[degree + 1][3];
        for (int j = 0; j <= degree; j++) {
            int index = span - degree + j;
            double w = weights.length == 0 ? 1 : weights[index];
            d[j] = new double[] {control.get(index)[0] * w, control.get(index)[1] * w, w};
        }
        for (int r = 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                int low = span - degree + j;
                double width = knots[low + degree - r + 1] - knots[low];
                double share = width == 0 ? 0 : (t - knots[low]) / width;
                for (int k = 0; k < 3; k++) {
                    d[j][k] = (1 - share) * d[j - 1][k] + share * d[j][k];
                }
            }
        }
        return new double[] {d[degree][0] / d[degree][2], d[degree][1] / d[degree][2]};
    }

    /**
     * A multiline: the parallel lines of a wall. Each corner gives the direction of its mitre and, for every line, how
     * far along the mitre it lies.
     */
    static Shape multiline(EntityGroups g) {
        List<List<double[]>> lines = new ArrayList<>();
        int index = g.find(11, 0);
        while (index >= 0) {
            int next = g.find(11, index + 1);
            int end = next < 0 ? g.size() : next;
            int mitre = g.find(13, index);
            int line = 0;
            for (int i = index; i < end && mitre >= 0 && mitre < end; i++) {
                if (g.code(i) == 74 && g.integerAt(i) > 0 && i + 1 < end && g.code(i + 1) == 41) {
                    while (lines.size() <= line) {
                        lines.add(new ArrayList<>());
                    }
                    double offset = g.numberAt(i + 1);
                    lines.get(line++).add(new double[] {g.numberAt(index) + g.numberAt(mitre) * offset,
                        g.numberAt(index + 1) + g.numberAt(mitre + 1) * offset});
                }
            }
            index = next;
        }
        boolean isClosed = (g.integer(71, 0) & 2) != 0;
        List<Shape.Path> paths = new ArrayList<>();
        lines.forEach(line -> paths.add(path(line, isClosed)));
        return paths.isEmpty() ? new Shape.Nothing(Shape.Reason.EMPTY) : new Shape.Paths(paths);
    }

    static List<double[]> points(EntityGroups g, int codeX, int codeY) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i + 1 < g.size(); i++) {
            if (g.code(i) == codeX && g.code(i + 1) == codeY) {
                points.add(new double[] {g.numberAt(i), g.numberAt(i + 1)});
            }
        }
        return points;
    }

    private static double[] numbers(EntityGroups g, int code) {
        double[] numbers = new double[g.count(code)];
        int size = 0;
        for (int i = 0; i < g.size(); i++) {
            if (g.code(i) == code) {
                numbers[size++] = g.numberAt(i);
            }
        }
        return numbers;
    }

    static Shape chain(List<double[]> points, boolean isClosed) {
        return points.size() < 2 ? new Shape.Nothing(Shape.Reason.EMPTY) : path(points, isClosed);
    }

    private static Shape.Path path(List<double[]> points, boolean isClosed) {
        double[] vertices = new double[points.size() * 3];
        for (int i = 0; i < points.size(); i++) {
            vertices[3 * i] = points.get(i)[0];
            vertices[3 * i + 1] = points.get(i)[1];
        }
        return new Shape.Path(vertices, isClosed, false);
    }
}
