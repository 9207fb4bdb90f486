package org.sceneplan.drawing.internal.dimension;

import java.util.List;
import java.util.TreeSet;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.label.Reading;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.OpeningSnapshot;

/**
 * One side of the building as a dimension chain sees it.
 *
 * @param frame x along the side in reading direction
 * @param outward sign of local y that leads away from the building
 * @param edges indices of the outline edges that face this side
 */
record Side(Frame frame, int outward, List<Integer> edges) {
    /** Stops closer than this are one. */
    private static final double SAME_STOP_MM = 2;

    /** A side by the direction its edges run in: the building lies to the left of it. */
    static Side along(double edgeDeg, List<Integer> edges) {
        double readable = Reading.angleDeg(edgeDeg);
        Vector inwards = Vector.ofAngle(edgeDeg + 90);
        Vector up = Vector.ofAngle(readable + 90);
        return new Side(new Frame(0, 0, Vector.ofAngle(readable)), inwards.dot(up) > 0 ? -1 : 1, edges);
    }

    /** Local x of a point. */
    double x(Point point) {
        return frame.toLocal(point.xMm(), point.yMm()).x();
    }

    /** How far out a point lies, in outward direction. */
    double out(double planX, double planY) {
        Coordinate local = frame.toLocal(planX, planY);
        return outward * local.y();
    }

    /** Ends of edges and jambs of openings, sorted; stops that nearly coincide are one. */
    List<Double> stops(List<Segment> allEdges, List<OpeningSnapshot> openings, double from, double to) {
        TreeSet<Double> found = new TreeSet<>(List.of(from, to));
        for (int edge : edges) {
            found.add(x(allEdges.get(edge).from()));
            found.add(x(allEdges.get(edge).to()));
        }
        for (OpeningSnapshot opening : openings) {
            if (edges.contains(opening.edge())) {
                found.add(x(opening.span().from()));
                found.add(x(opening.span().to()));
            }
        }
        return merged(found);
    }

    static List<Double> merged(TreeSet<Double> stops) {
        TreeSet<Double> kept = new TreeSet<>();
        for (double stop : stops) {
            if (kept.isEmpty() || stop - kept.last() > SAME_STOP_MM) {
                kept.add(stop);
            }
        }
        return List.copyOf(kept);
    }
}
