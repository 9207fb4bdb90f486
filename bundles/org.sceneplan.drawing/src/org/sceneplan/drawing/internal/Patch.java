package org.sceneplan.drawing.internal;

import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;

/** A convex area: a text box, a line, a footprint. Overlap is tested by separating axes. */
public final class Patch {
    /** Touching and rounding do not count as overlap, mm. */
    private static final double TOLERANCE_MM = 1e-6;

    private final double[] xs;
    private final double[] ys;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private final boolean upright;

    private Patch(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        double lowX = xs[0];
        double lowY = ys[0];
        double highX = xs[0];
        double highY = ys[0];
        boolean parallel = xs.length == 4;
        for (int i = 1; i < xs.length; i++) {
            lowX = Math.min(lowX, xs[i]);
            lowY = Math.min(lowY, ys[i]);
            highX = Math.max(highX, xs[i]);
            highY = Math.max(highY, ys[i]);
            parallel &= xs[i] == xs[i - 1] || ys[i] == ys[i - 1];
        }
        this.minX = lowX;
        this.minY = lowY;
        this.maxX = highX;
        this.maxY = highY;
        this.upright = parallel && (xs[0] == xs[3] || ys[0] == ys[3]) && highX > lowX && highY > lowY;
    }

    /** A rectangle given in a local frame. */
    public static Patch box(Frame frame, double minX, double minY, double maxX, double maxY) {
        double ax = frame.axis().x();
        double ay = frame.axis().y();
        double ox = frame.originX();
        double oy = frame.originY();
        return new Patch(
                new double[] { ox + minX * ax - minY * ay, ox + maxX * ax - minY * ay, ox + maxX * ax - maxY * ay,
                    ox + minX * ax - maxY * ay },
                new double[] { oy + minX * ay + minY * ax, oy + maxX * ay + minY * ax, oy + maxX * ay + maxY * ax,
                    oy + minX * ay + maxY * ax });
    }

    /** The corners of a convex polygon in order. */
    public static Patch of(List<Coordinate> corners) {
        return new Patch(corners.stream().mapToDouble(Coordinate::x).toArray(),
                corners.stream().mapToDouble(Coordinate::y).toArray());
    }

    /** The corners of a convex ring. */
    public static Patch ofPoints(List<Point> corners) {
        double[] xs = new double[corners.size()];
        double[] ys = new double[corners.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = corners.get(i).xMm();
            ys[i] = corners.get(i).yMm();
        }
        return new Patch(xs, ys);
    }

    /** Axis-parallel box around the points of a path. */
    public static Patch around(List<PathStep> steps) {
        double[] box = { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                Double.NEGATIVE_INFINITY };
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo to -> extend(box, to.x(), to.y());
                case PathStep.LineTo to -> extend(box, to.x(), to.y());
                case PathStep.CurveTo to -> extend(box, to.x(), to.y());
                case PathStep.Close close -> {
                }
            }
        }
        return box(Frame.IDENTITY, box[0], box[1], box[2], box[3]);
    }

    private static void extend(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    /** A line without width. */
    public static Patch line(double x1, double y1, double x2, double y2) {
        return new Patch(new double[] { x1, x2 }, new double[] { y1, y2 });
    }

    /** A line without width. */
    public static Patch line(Segment segment) {
        return line(segment.from().xMm(), segment.from().yMm(), segment.to().xMm(), segment.to().yMm());
    }

    public double minX() {
        return minX;
    }

    public double minY() {
        return minY;
    }

    public double maxX() {
        return maxX;
    }

    public double maxY() {
        return maxY;
    }

    /** Corners in order. */
    public List<Coordinate> corners() {
        Coordinate[] corners = new Coordinate[xs.length];
        for (int i = 0; i < xs.length; i++) {
            corners[i] = new Coordinate(xs[i], ys[i]);
        }
        return List.of(corners);
    }

    /** A rectangle with all sides moved outwards; other shapes stay as they are. */
    public Patch grown(double by) {
        if (xs.length != 4 || by == 0) {
            return this;
        }
        double ux = xs[1] - xs[0];
        double uy = ys[1] - ys[0];
        double length = Math.sqrt(ux * ux + uy * uy);
        double ax = length == 0 ? by : ux / length * by;
        double ay = length == 0 ? 0 : uy / length * by;
        return new Patch(new double[] { xs[0] - ax + ay, xs[1] + ax + ay, xs[2] + ax - ay, xs[3] - ax - ay },
                new double[] { ys[0] - ay - ax, ys[1] + ay - ax, ys[2] + ay + ax, ys[3] - ay + ax });
    }

    /** The same shape elsewhere. */
    public Patch moved(double dx, double dy) {
        double[] movedXs = xs.clone();
        double[] movedYs = ys.clone();
        for (int i = 0; i < movedXs.length; i++) {
            movedXs[i] += dx;
            movedYs[i] += dy;
        }
        return new Patch(movedXs, movedYs);
    }

    /** Whether the upright box around this holds the box around the other, give or take a tolerance. */
    public boolean boxContains(Patch other, double tolerance) {
        return other.minX >= minX - tolerance && other.minY >= minY - tolerance && other.maxX <= maxX + tolerance
                && other.maxY <= maxY + tolerance;
    }

    /** Whether the areas share more than their edges. */
    public boolean overlaps(Patch other) {
        if (maxX < other.minX || other.maxX < minX || maxY < other.minY || other.maxY < minY) {
            return false;
        }
        if (maxX <= other.minX + TOLERANCE_MM || other.maxX <= minX + TOLERANCE_MM
                || maxY <= other.minY + TOLERANCE_MM || other.maxY <= minY + TOLERANCE_MM) {
            return crossesThinly(other);
        }
        return upright && other.upright || !separates(this, other) && !separates(other, this);
    }

    /** Axis-parallel lines have an empty box: they overlap where they run through the inside of the other. */
    private boolean crossesThinly(Patch other) {
        boolean flat = maxX - minX < TOLERANCE_MM || maxY - minY < TOLERANCE_MM
                || other.maxX - other.minX < TOLERANCE_MM
                || other.maxY - other.minY < TOLERANCE_MM;
        return flat && !separates(this, other) && !separates(other, this);
    }

    private static boolean separates(Patch edges, Patch other) {
        int count = edges.xs.length;
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            double dx = edges.xs[next] - edges.xs[i];
            double dy = edges.ys[next] - edges.ys[i];
            double length = Math.sqrt(dx * dx + dy * dy);
            if (length > 0 && gap(edges, other, -dy / length, dx / length)) {
                return true;
            }
            if (count == 2 && length > 0 && gap(edges, other, dx / length, dy / length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gap(Patch a, Patch b, double nx, double ny) {
        double lowA = Double.POSITIVE_INFINITY;
        double highA = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.xs.length; i++) {
            double value = a.xs[i] * nx + a.ys[i] * ny;
            lowA = Math.min(lowA, value);
            highA = Math.max(highA, value);
        }
        double lowB = Double.POSITIVE_INFINITY;
        double highB = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < b.xs.length; i++) {
            double value = b.xs[i] * nx + b.ys[i] * ny;
            lowB = Math.min(lowB, value);
            highB = Math.max(highB, value);
        }
        return highA <= lowB + TOLERANCE_MM || highB <= lowA + TOLERANCE_MM;
    }
}
