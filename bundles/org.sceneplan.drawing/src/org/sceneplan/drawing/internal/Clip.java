package org.sceneplan.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.PathStep.Close;
import org.sceneplan.drawing.PathStep.CurveTo;
import org.sceneplan.drawing.PathStep.LineTo;
import org.sceneplan.drawing.PathStep.MoveTo;
import org.sceneplan.drawing.Primitive;

/** Cuts shapes at a rectangle; texts are dropped, curves become short lines where they are cut. */
public final class Clip {
    private static final int CURVE_PARTS = 8;

    private final Frame frame;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;

    /** A rectangle in a frame of the plan. */
    public Clip(Frame frame, double minX, double minY, double maxX, double maxY) {
        this.frame = frame;
        this.minX = minX;
        this.minY = minY;
        this.maxX = maxX;
        this.maxY = maxY;
    }

    /** The elements inside the rectangle; those wholly outside are left out. */
    public List<DrawnElement> elements(List<DrawnElement> elements) {
        List<DrawnElement> kept = new ArrayList<>();
        for (DrawnElement element : elements) {
            List<Primitive> inside = new ArrayList<>();
            for (Primitive primitive : element.primitives()) {
                if (primitive instanceof Primitive.Path path) {
                    path(path, inside);
                }
            }
            if (!inside.isEmpty()) {
                kept.add(new DrawnElement(element.elementId(), element.title(), element.layer(), inside));
            }
        }
        return kept;
    }

    private void path(Primitive.Path path, List<Primitive> out) {
        Patch box = Patch.around(local(path.steps()));
        if (box.maxX() < minX || box.minX() > maxX || box.maxY() < minY || box.minY() > maxY) {
            return;
        }
        if (box.minX() >= minX && box.maxX() <= maxX && box.minY() >= minY && box.maxY() <= maxY) {
            out.add(path);
            return;
        }
        List<PathStep> steps = new ArrayList<>();
        boolean filled = !path.style().fill().isEmpty();
        for (List<Coordinate> line : lines(path.steps())) {
            boolean closed = line.size() > 2 && line.getFirst().equals(line.getLast());
            if (filled || closed && isInsideOnly(line)) {
                polygon(line, steps);
            } else {
                polyline(line, steps);
            }
        }
        if (!steps.isEmpty()) {
            out.add(new Primitive.Path(steps, path.style()));
        }
    }

    /** The points of a path in the frame of the rectangle. */
    private List<PathStep> local(List<PathStep> steps) {
        List<PathStep> moved = new ArrayList<>(steps.size());
        for (PathStep step : steps) {
            switch (step) {
                case MoveTo to -> moved.add(point(to.x(), to.y()));
                case LineTo to -> moved.add(point(to.x(), to.y()));
                case CurveTo to -> {
                    moved.add(point(to.x1(), to.y1()));
                    moved.add(point(to.x2(), to.y2()));
                    moved.add(point(to.x(), to.y()));
                }
                case Close close -> {
                }
            }
        }
        return moved;
    }

    private PathStep point(double x, double y) {
        Coordinate at = frame.toLocal(x, y);
        return new LineTo(at.x(), at.y());
    }

    private boolean isInsideOnly(List<Coordinate> line) {
        return line.stream().allMatch(this::inside);
    }

    private boolean inside(Coordinate plan) {
        Coordinate at = frame.toLocal(plan.x(), plan.y());
        return at.x() >= minX && at.x() <= maxX && at.y() >= minY && at.y() <= maxY;
    }

    /** Sub-paths as points; closed ones end where they start. */
    private static List<List<Coordinate>> lines(List<PathStep> steps) {
        List<List<Coordinate>> lines = new ArrayList<>();
        for (PathStep step : steps) {
            switch (step) {
                case MoveTo to -> lines.add(new ArrayList<>(List.of(new Coordinate(to.x(), to.y()))));
                case LineTo to -> lines.getLast().add(new Coordinate(to.x(), to.y()));
                case CurveTo to -> flatten(lines.getLast(), to);
                case Close close -> lines.getLast().add(lines.getLast().getFirst());
            }
        }
        return lines;
    }

    private static void flatten(List<Coordinate> line, CurveTo to) {
        Coordinate from = line.getLast();
        for (int i = 1; i <= CURVE_PARTS; i++) {
            double t = (double) i / CURVE_PARTS;
            double s = 1 - t;
            line.add(new Coordinate(
                    s * s * s * from.x() + 3 * s * s * t * to.x1() + 3 * s * t * t * to.x2() + t * t * t * to.x(),
                    s * s * s * from.y() + 3 * s * s * t * to.y1() + 3 * s * t * t * to.y2() + t * t * t * to.y()));
        }
    }

    /** Sutherland and Hodgman: against one side after the other. */
    private void polygon(List<Coordinate> line, List<PathStep> steps) {
        List<Coordinate> ring = new ArrayList<>(line);
        if (ring.getFirst().equals(ring.getLast())) {
            ring.removeLast();
        }
        for (int side = 0; side < 4 && !ring.isEmpty(); side++) {
            List<Coordinate> next = new ArrayList<>();
            for (int i = 0; i < ring.size(); i++) {
                Coordinate a = ring.get(i);
                Coordinate b = ring.get((i + 1) % ring.size());
                double da = depth(a, side);
                double db = depth(b, side);
                if (da >= 0) {
                    next.add(a);
                }
                if (da >= 0 != db >= 0) {
                    next.add(between(a, b, da / (da - db)));
                }
            }
            ring = next;
        }
        if (ring.size() > 2) {
            add(ring, steps);
            steps.add(new Close());
        }
    }

    private double depth(Coordinate plan, int side) {
        Coordinate at = frame.toLocal(plan.x(), plan.y());
        return switch (side) {
            case 0 -> at.x() - minX;
            case 1 -> maxX - at.x();
            case 2 -> at.y() - minY;
            default -> maxY - at.y();
        };
    }

    private void polyline(List<Coordinate> line, List<PathStep> steps) {
        Coordinate last = null;
        for (int i = 1; i < line.size(); i++) {
            Coordinate a = line.get(i - 1);
            Coordinate b = line.get(i);
            double from = 0;
            double to = 1;
            for (int side = 0; side < 4; side++) {
                double da = depth(a, side);
                double db = depth(b, side);
                if (da < 0 && db < 0) {
                    to = -1;
                } else if (da < 0) {
                    from = Math.max(from, da / (da - db));
                } else if (db < 0) {
                    to = Math.min(to, da / (da - db));
                }
            }
            if (from < to) {
                Coordinate start = between(a, b, from);
                if (!start.equals(last)) {
                    steps.add(new MoveTo(start.x(), start.y()));
                }
                last = between(a, b, to);
                steps.add(new LineTo(last.x(), last.y()));
            }
        }
    }

    private static Coordinate between(Coordinate a, Coordinate b, double share) {
        return share == 0 ? a : share == 1 ? b
                : new Coordinate(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
    }

    private static void add(List<Coordinate> ring, List<PathStep> steps) {
        steps.add(new MoveTo(ring.getFirst().x(), ring.getFirst().y()));
        ring.stream().skip(1).forEach(at -> steps.add(new LineTo(at.x(), at.y())));
    }
}
