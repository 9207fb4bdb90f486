package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Two chains below and at the left of a part of the plan: its corners, and its whole width and depth. */
public final class ZoneDimensions {
    private static final double FIRST_MM = 6;
    private static final double ROW_MM = 6.5;
    private static final double STUB_MM = 2.5;
    private static final double SHORTEST_MM = 300;

    private final PlanScene scene;
    private final ChainPen pen;

    public ZoneDimensions(PlanScene scene, LabelField field) {
        this.scene = scene;
        this.pen = new ChainPen(scene, field, "", 0.2);
    }

    /**
     * The chains of a ring.
     *
     * @param around rings whose points the chains keep clear of
     */
    public List<DrawnElement> elements(Ring ring, List<Ring> around) {
        List<DrawnElement> elements = new ArrayList<>();
        double main = directionDeg(scene.level().outline());
        side(Side.along(main, List.of()), ring, around, elements);
        side(Side.along(main + 270, List.of()), ring, around, elements);
        return elements;
    }

    /** The direction most of an outline follows, modulo 90 degrees, above -45 up to 45. */
    public static double directionDeg(Ring outline) {
        return Directions.dominantDeg(outline);
    }

    private void side(Side side, Ring ring, List<Ring> around, List<DrawnElement> elements) {
        TreeSet<Double> stops = new TreeSet<>();
        double out = Double.NEGATIVE_INFINITY;
        for (Point point : ring.points()) {
            Coordinate local = side.frame().toLocal(point.xMm(), point.yMm());
            stops.add(local.x());
            out = Math.max(out, side.outward() * local.y());
        }
        for (Ring other : around) {
            for (Point point : other.points()) {
                out = Math.max(out, side.out(point.xMm(), point.yMm()));
            }
        }
        List<Double> whole = List.of(stops.first(), stops.last());
        List<Double> all = spaced(stops);
        double first = out + scene.mm(FIRST_MM);
        List<List<Double>> rows = all.size() > 2 ? List.of(all, whole) : List.of(whole);
        for (int i = 0; i < rows.size(); i++) {
            Chain chain = new Chain(side.frame(), side.outward() * (first + i * scene.mm(ROW_MM)), rows.get(i),
                    side.outward(), scene.mm(STUB_MM));
            elements.add(new DrawnElement("", DrawingLayer.DIMENSIONS, pen.draw(chain)));
        }
    }

    private static List<Double> spaced(TreeSet<Double> stops) {
        List<Double> kept = new ArrayList<>();
        for (double stop : stops) {
            if (kept.isEmpty() || stop - kept.getLast() >= SHORTEST_MM && (stops.last() - stop >= SHORTEST_MM
                    || stop == stops.last())) {
                kept.add(stop);
            }
        }
        return kept;
    }
}
