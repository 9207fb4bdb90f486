package org.sceneplan.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.PathStep.Close;
import org.sceneplan.drawing.PathStep.CurveTo;
import org.sceneplan.drawing.PathStep.LineTo;
import org.sceneplan.drawing.PathStep.MoveTo;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Style;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Polygon;
import org.sceneplan.geometry.Ring;

/** Collects shapes given in a local frame as primitives in plan coordinates. Angles in degrees, counter-clockwise. */
public final class Sketch {
    /** Distance of the control points of a quarter circle of radius 1. */
    private static final double QUARTER = 0.5522847498307936;
    private static final double MAX_ARC_DEG = 90;

    private final Frame frame;
    private final List<Primitive> primitives;

    /** An empty pad in a frame. */
    public Sketch(Frame frame) {
        this(frame, new ArrayList<>());
    }

    private Sketch(Frame frame, List<Primitive> primitives) {
        this.frame = frame;
        this.primitives = primitives;
    }

    /** A pad in an inner frame that adds to the same list. */
    public Sketch inner(double x, double y, double angleDeg) {
        return new Sketch(frame.inner(x, y, angleDeg), primitives);
    }

    /** A pad in another frame of the plan that adds to the same list. */
    public Sketch in(Frame other) {
        return new Sketch(other, primitives);
    }

    public Frame frame() {
        return frame;
    }

    /** What was drawn so far, in drawing order. */
    public List<Primitive> primitives() {
        return List.copyOf(primitives);
    }

    public Sketch line(double x1, double y1, double x2, double y2, Style style) {
        return path(style, List.of(move(x1, y1), to(x2, y2)));
    }

    public Sketch rectangle(double minX, double minY, double maxX, double maxY, Style style) {
        return polygon(style, minX, minY, maxX, minY, maxX, maxY, minX, maxY);
    }

    /** A closed polygon of x, y pairs. */
    public Sketch polygon(Style style, double... xy) {
        List<PathStep> steps = open(xy);
        steps.add(new Close());
        return path(style, steps);
    }

    /** An open line of x, y pairs. */
    public Sketch polyline(Style style, double... xy) {
        return path(style, open(xy));
    }

    public Sketch circle(double x, double y, double radius, Style style) {
        return ellipse(x, y, radius, radius, style);
    }

    public Sketch ellipse(double x, double y, double radiusX, double radiusY, Style style) {
        double kx = radiusX * QUARTER;
        double ky = radiusY * QUARTER;
        return path(style, List.of(move(x + radiusX, y),
                curve(x + radiusX, y + ky, x + kx, y + radiusY, x, y + radiusY),
                curve(x - kx, y + radiusY, x - radiusX, y + ky, x - radiusX, y),
                curve(x - radiusX, y - ky, x - kx, y - radiusY, x, y - radiusY),
                curve(x + kx, y - radiusY, x + radiusX, y - ky, x + radiusX, y), new Close()));
    }

    /** A circular arc from a start angle over a signed sweep. */
    public Sketch arc(double x, double y, double radius, double startDeg, double sweepDeg, Style style) {
        List<PathStep> steps = new ArrayList<>();
        steps.add(move(x + radius * cos(startDeg), y + radius * sin(startDeg)));
        addArc(steps, x, y, radius, startDeg, sweepDeg);
        return path(style, steps);
    }

    /** A closed sector: centre, arc, back to the centre. */
    public Sketch sector(double x, double y, double radius, double startDeg, double sweepDeg, Style style) {
        List<PathStep> steps = new ArrayList<>();
        steps.add(move(x, y));
        steps.add(to(x + radius * cos(startDeg), y + radius * sin(startDeg)));
        addArc(steps, x, y, radius, startDeg, sweepDeg);
        steps.add(new Close());
        return path(style, steps);
    }

    public Sketch roundedRectangle(double minX, double minY, double maxX, double maxY, double radius, Style style) {
        double r = Math.min(radius, Math.min(maxX - minX, maxY - minY) / 2);
        double k = r * (1 - QUARTER);
        return path(style, List.of(move(minX + r, minY), to(maxX - r, minY),
                curve(maxX - k, minY, maxX, minY + k, maxX, minY + r), to(maxX, maxY - r),
                curve(maxX, maxY - k, maxX - k, maxY, maxX - r, maxY), to(minX + r, maxY),
                curve(minX + k, maxY, minX, maxY - k, minX, maxY - r), to(minX, minY + r),
                curve(minX, minY + k, minX + k, minY, minX + r, minY), new Close()));
    }

    /** A ring of the plan; ignores the frame. */
    public Sketch ring(Ring ring, Style style) {
        List<PathStep> steps = new ArrayList<>();
        addRing(steps, ring.points());
        primitives.add(new Primitive.Path(steps, style));
        return this;
    }

    /** A polygon of the plan with its holes; ignores the frame. */
    public Sketch area(Polygon polygon, Style style) {
        List<PathStep> steps = new ArrayList<>();
        addRing(steps, polygon.shell().points());
        polygon.holes().forEach(hole -> addRing(steps, hole.points().reversed()));
        primitives.add(new Primitive.Path(steps, style));
        return this;
    }

    /** Any path in plan coordinates, as {@link #move}, {@link #to} and {@link #curve} make it. */
    public Sketch path(Style style, List<PathStep> steps) {
        primitives.add(new Primitive.Path(steps, style));
        return this;
    }

    /** A step in local coordinates. */
    public PathStep move(double x, double y) {
        Coordinate at = frame.toPlan(x, y);
        return new MoveTo(at.x(), at.y());
    }

    /** A step in local coordinates. */
    public PathStep to(double x, double y) {
        Coordinate at = frame.toPlan(x, y);
        return new LineTo(at.x(), at.y());
    }

    /** A step in local coordinates. */
    public PathStep curve(double x1, double y1, double x2, double y2, double x, double y) {
        Coordinate first = frame.toPlan(x1, y1);
        Coordinate second = frame.toPlan(x2, y2);
        Coordinate end = frame.toPlan(x, y);
        return new CurveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
    }

    /** Adds paths of a larger drawing, shrunk about the origin into this frame; line widths stay. */
    public Sketch shrunk(List<Primitive> others, double factor) {
        for (Primitive primitive : others) {
            if (primitive instanceof Primitive.Path path) {
                path(path.style(), path.steps().stream().map(step -> shrunk(step, factor)).toList());
            }
        }
        return this;
    }

    private PathStep shrunk(PathStep step, double f) {
        return switch (step) {
            case MoveTo to -> move(to.x() / f, to.y() / f);
            case LineTo to -> to(to.x() / f, to.y() / f);
            case CurveTo to -> curve(to.x1() / f, to.y1() / f, to.x2() / f, to.y2() / f, to.x() / f, to.y() / f);
            case Close close -> close;
        };
    }

    private List<PathStep> open(double... xy) {
        List<PathStep> steps = new ArrayList<>();
        steps.add(move(xy[0], xy[1]));
        for (int i = 2; i < xy.length; i += 2) {
            steps.add(to(xy[i], xy[i + 1]));
        }
        return steps;
    }

    private void addArc(List<PathStep> steps, double x, double y, double radius, double startDeg, double sweepDeg) {
        int parts = Math.max(1, (int) Math.ceil(Math.abs(sweepDeg) / MAX_ARC_DEG - 1e-9));
        double step = sweepDeg / parts;
        double reach = radius * 4 / 3 * StrictMath.tan(StrictMath.toRadians(step) / 4);
        for (int i = 0; i < parts; i++) {
            double from = startDeg + i * step;
            double end = from + step;
            steps.add(curve(x + radius * cos(from) - reach * sin(from), y + radius * sin(from) + reach * cos(from),
                    x + radius * cos(end) + reach * sin(end), y + radius * sin(end) - reach * cos(end),
                    x + radius * cos(end), y + radius * sin(end)));
        }
    }

    private static void addRing(List<PathStep> steps, List<Point> points) {
        steps.add(new MoveTo(points.getFirst().xMm(), points.getFirst().yMm()));
        for (Point point : points.subList(1, points.size())) {
            steps.add(new LineTo(point.xMm(), point.yMm()));
        }
        steps.add(new Close());
    }

    private static double cos(double deg) {
        return StrictMath.cos(StrictMath.toRadians(deg));
    }

    private static double sin(double deg) {
        return StrictMath.sin(StrictMath.toRadians(deg));
    }
}
