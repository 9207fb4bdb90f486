package org.sceneplan.drawing.internal.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.label.LabelField;
import org.sceneplan.drawing.internal.label.Reading;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;

/**
 * Chains inside the building that say where inner walls stand: across each of them to the shell, and along it with
 * its doors.
 */
public final class WallDimensions {
    private static final double APART_MM = 0.4;
    private static final double BESIDE_MM = 3.5;
    private static final double SAME_MM = 2;

    private final PlanScene scene;
    private final ChainPen pen;
    private final List<List<Double>> drawn = new ArrayList<>();

    public WallDimensions(PlanScene scene, LabelField field) {
        this.scene = scene;
        this.pen = new ChainPen(scene, field, Ink.PAPER, APART_MM);
    }

    /** Two chains for each inner wall; a chain that says the same as another one is left out. */
    public List<DrawnElement> elements() {
        List<DrawnElement> elements = new ArrayList<>();
        for (WallSnapshot wall : scene.level().walls()) {
            Segment line = wall.line();
            if (line.lengthMm() < 1) {
                continue;
            }
            double angle = Reading.angleDeg(line.angleDeg());
            Frame along = Frame.at(line.midPoint(), angle);
            double beside = wall.thicknessMm() + scene.mm(BESIDE_MM);
            add(wall, new Chain(along, beside, stops(wall, along), 1, scene.mm(1)), elements);
            across(wall, elements);
        }
        return elements;
    }

    /** Both ends of a wall and the jambs of its doors, along the frame. */
    private static List<Double> stops(WallSnapshot wall, Frame along) {
        double half = wall.line().lengthMm() / 2;
        if (wall.openings().isEmpty()) {
            return List.of(-half, half);
        }
        Point start = wall.line().from();
        boolean forwards = along.toLocal(start.xMm(), start.yMm()).x() < 0;
        TreeSet<Double> stops = new TreeSet<>(List.of(-half, half));
        for (WallOpeningSnapshot opening : wall.openings()) {
            double near = opening.offsetMm() - half;
            double far = Math.min(near + opening.widthMm(), half);
            stops.add(forwards ? near : -near);
            stops.add(forwards ? far : -far);
        }
        return Side.merged(stops);
    }

    private void across(WallSnapshot wall, List<DrawnElement> elements) {
        double angle = Reading.angleDeg(wall.line().angleDeg() + 90);
        Frame frame = Frame.at(wall.line().pointAt(wall.line().lengthMm() * 0.35), angle);
        TreeSet<Double> stops = new TreeSet<>(crossings(scene.level().outline(), frame));
        Double low = stops.floor(0.0);
        Double high = stops.ceiling(0.0);
        if (low == null || high == null) {
            return;
        }
        for (WallSnapshot other : scene.level().walls()) {
            stops.addAll(crossings(other.footprint(), frame));
        }
        List<Double> chain = Side.merged(new TreeSet<>(stops.subSet(low, true, high, true)));
        if (chain.size() > 2) {
            add(wall, new Chain(frame, 0, chain, 1, scene.mm(1)), elements);
        }
    }

    private void add(WallSnapshot wall, Chain chain, List<DrawnElement> elements) {
        Coordinate origin = chain.frame().toLocal(0, 0);
        List<Double> key = new ArrayList<>(chain.stops().stream().map(stop -> stop - origin.x()).toList());
        key.add(chain.frame().angleDeg());
        boolean known = drawn.stream().anyMatch(other -> same(other, key));
        if (!known) {
            drawn.add(key);
            elements.add(new DrawnElement(wall.id(), DrawingLayer.DIMENSIONS, pen.draw(chain)));
        }
    }

    private static boolean same(List<Double> a, List<Double> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (Math.abs(a.get(i) - b.get(i)) > SAME_MM) {
                return false;
            }
        }
        return true;
    }

    /** Local x where the x axis of the frame meets a ring. */
    private static List<Double> crossings(Ring ring, Frame frame) {
        List<Double> found = new ArrayList<>();
        for (Segment edge : ring.edges()) {
            Coordinate a = frame.toLocal(edge.from().xMm(), edge.from().yMm());
            Coordinate b = frame.toLocal(edge.to().xMm(), edge.to().yMm());
            if (a.y() > 0 != b.y() > 0) {
                found.add(a.x() + (b.x() - a.x()) * -a.y() / (b.y() - a.y()));
            }
        }
        return found;
    }
}
