package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.label.Reading;
import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/**
 * Two chains through the inside, one along each main direction, that measure where zones begin and end; and the
 * dimension lines that are part of the plan. A chain runs where it meets many zone edges and few fixtures.
 */
public final class InnerDimensions {
    private static final int LINES = 60;
    private static final double SHORTEST_MM = 350;
    private static final double STRIP_MM = 1.2;
    private static final double BREAK_GAIN = 3;
    private static final double LENGTH_GAIN = 6;
    private static final double MOST_PRICE = 30;
    private static final double FRONT_MM = 4;
    private static final double APART_MM = 2;
    private static final double FRONT_PRICE = 6;

    private final PlanScene scene;
    private final LabelField field;
    private final ChainPen pen;
    private final LabelField fronts;

    public InnerDimensions(PlanScene scene, LabelField field) {
        this.scene = scene;
        this.field = field;
        this.pen = new ChainPen(scene, field, Ink.PAPER, APART_MM);
        this.fronts = new LabelField(scene.mm(FRONT_MM * 2));
        scene.level().fixtures().forEach(this::front);
    }

    /** The strips where the numbers of products stand. */
    private void front(FixtureSnapshot fixture) {
        Frame frame = Frame.at(fixture.centre(), fixture.angleDeg());
        double w = fixture.widthMm() / 2.0;
        double d = fixture.depthMm() / 2.0;
        fronts.crowd(Patch.box(frame, -w, -d - scene.mm(FRONT_MM), w, -d), FRONT_PRICE);
        if (fixture.clearSides() > 1) {
            fronts.crowd(Patch.box(frame, -w, d, w, d + scene.mm(FRONT_MM)), FRONT_PRICE);
        }
    }

    /** A possible chain and how good it is. */
    private record Option(Chain chain, double gain) {
    }

    /** The two zone chains, as far as there are zones. */
    public List<DrawnElement> elements() {
        List<DrawnElement> elements = new ArrayList<>();
        double main = Directions.dominantDeg(scene.level().outline());
        for (double angle : new double[] { main, main + 90 > 90 ? main - 90 : main + 90 }) {
            best(new Frame(0, 0, Vector.ofAngle(angle))).ifPresent(option -> elements.add(
                    new DrawnElement("", DrawingLayer.DIMENSIONS, pen.draw(option.chain))));
        }
        return elements;
    }

    /** The dimension lines somebody drew into the plan. */
    public List<DrawnElement> drawn() {
        List<DrawnElement> elements = new ArrayList<>();
        for (DimensionSnapshot dimension : scene.level().dimensions()) {
            if (dimension.lengthMm() >= 1) {
                elements.add(new DrawnElement(dimension.id(), DrawingLayer.DIMENSIONS, pen.draw(chain(dimension))));
            }
        }
        return elements;
    }

    private static Chain chain(DimensionSnapshot dimension) {
        Point start = dimension.measured().from();
        Frame frame = Frame.at(start, Reading.angleDeg(dimension.direction().angleDeg()));
        Coordinate line = frame.toLocal(dimension.lineTo().x(), dimension.lineTo().y());
        Coordinate end = frame.toLocal(dimension.measured().to().xMm(), dimension.measured().to().yMm());
        boolean backwards = line.x() < 0;
        return new Chain(frame, line.y(), backwards ? List.of(line.x(), 0.0) : List.of(0.0, line.x()),
                line.y() >= 0 ? 1 : -1, backwards ? List.of(end.y(), 0.0) : List.of(0.0, end.y()));
    }

    private Optional<Option> best(Frame frame) {
        double[] span = span(frame);
        Option best = null;
        for (int i = 1; i < LINES; i++) {
            double y = span[0] + (span[1] - span[0]) * i / LINES;
            Option option = option(frame, y);
            if (option != null && (best == null || option.gain > best.gain)) {
                best = option;
            }
        }
        return Optional.ofNullable(best);
    }

    private Option option(Frame frame, double y) {
        List<Double> walls = crossings(scene.level().outline(), frame, y, false);
        if (walls.size() < 2) {
            return null;
        }
        double from = walls.getFirst();
        double to = walls.getLast();
        if (walls.size() > 2) {
            for (int i = 0; i + 1 < walls.size(); i += 2) {
                if (i == 0 || walls.get(i + 1) - walls.get(i) > to - from) {
                    from = walls.get(i);
                    to = walls.get(i + 1);
                }
            }
        }
        TreeSet<Double> stops = new TreeSet<>(List.of(from, to));
        for (ZoneSnapshot zone : scene.level().zones()) {
            for (double x : crossings(zone.outline(), frame, y, true)) {
                if (x > from + SHORTEST_MM && x < to - SHORTEST_MM) {
                    stops.add(x);
                }
            }
        }
        List<Double> merged = spaced(stops);
        if (merged.size() < 3) {
            return null;
        }
        Chain chain = new Chain(frame, y, merged, 1, scene.mm(1));
        double price = 0;
        double length = to - from;
        int parts = (int) Math.max(1, length / scene.mm(6));
        for (int i = 0; i < parts; i++) {
            Patch strip = Patch.box(frame, from + length * (i + 0.05) / parts, y - scene.mm(STRIP_MM),
                    from + length * (i + 0.95) / parts, y + scene.mm(STRIP_MM * 2));
            price += Math.min(MOST_PRICE, field.price(strip) + fronts.price(strip));
        }
        double whole = Math.max(1, span(new Frame(0, 0, frame.axis().perpendicular()))[2]);
        return new Option(chain, BREAK_GAIN * merged.size() + LENGTH_GAIN * length / whole - price * 4 / parts);
    }

    private static List<Double> spaced(TreeSet<Double> stops) {
        List<Double> kept = new ArrayList<>();
        for (double stop : stops) {
            if (kept.isEmpty() || stop - kept.getLast() >= SHORTEST_MM) {
                kept.add(stop);
            }
        }
        return kept;
    }

    /** Local x where the line at y meets the ring, sorted; only edges about square to the line when asked. */
    private static List<Double> crossings(Ring ring, Frame frame, double y, boolean squareOnly) {
        List<Double> found = new ArrayList<>();
        for (Segment edge : ring.edges()) {
            Coordinate a = frame.toLocal(edge.from().xMm(), edge.from().yMm());
            Coordinate b = frame.toLocal(edge.to().xMm(), edge.to().yMm());
            boolean crosses = a.y() > y != b.y() > y;
            boolean square = Math.abs(b.x() - a.x()) <= 0.01 * Math.abs(b.y() - a.y());
            if (crosses && (square || !squareOnly)) {
                found.add(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
            }
        }
        found.sort(null);
        return found;
    }

    /** Least and greatest local y of the outline, and their difference. */
    private double[] span(Frame frame) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Point point : scene.level().outline().points()) {
            double y = frame.toLocal(point.xMm(), point.yMm()).y();
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        return new double[] { low, high, high - low };
    }
}
