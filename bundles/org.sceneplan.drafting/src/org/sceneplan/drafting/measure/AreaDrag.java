package org.sceneplan.drafting.measure;

import java.util.Optional;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * An edge of an outline dragged parallel to itself while its neighbours keep their directions. Outwards is positive.
 *
 * @param outline counter-clockwise
 * @param edge index of the edge
 */
public record AreaDrag(Ring outline, int edge) {

    private static final double FLAT = 1e-6;
    private static final double CLOSE_MM = 1e-9;

    /**
     * Returns how far the edge must move for the outline to have an area; empty when no such way exists before the edge
     * shrinks to nothing or the outline would turn over.
     *
     * @param wantedMm2 area in mm2
     * @return mm outwards, not rounded
     */
    public Optional<Double> wayMm(double wantedMm2) {
        Segment moved = outline.edge(edge);
        double lengthMm = moved.lengthMm();
        double growth = growth();
        double missing = wantedMm2 - outline.areaMm2();
        double way;
        if (Math.abs(growth) < FLAT) {
            way = missing / lengthMm;
        } else {
            double inner = lengthMm * lengthMm + 2 * growth * missing;
            if (inner < 0) {
                return Optional.empty();
            }
            way = 2 * missing / (lengthMm + Math.sqrt(inner));
        }
        return wantedMm2 > 0 && way >= -depthMm() + CLOSE_MM ? Optional.of(way) : Optional.empty();
    }

    /** Area after the edge has moved outwards by {@code wayMm}, in mm2. */
    public double areaMm2(double wayMm) {
        return outline.areaMm2() + outline.edge(edge).lengthMm() * wayMm + growth() / 2 * wayMm * wayMm;
    }

    /** By how much the edge grows per mm outwards. */
    private double growth() {
        Vector along = outline.edge(edge).direction();
        Vector outwards = along.perpendicular().times(-1);
        Vector before = outline.edge(Math.floorMod(edge - 1, outline.size())).direction();
        Vector after = outline.edge((edge + 1) % outline.size()).direction();
        return slope(after, along, outwards) - slope(before, along, outwards);
    }

    private static double slope(Vector side, Vector along, Vector outwards) {
        double out = side.dot(outwards);
        return Math.abs(out) < FLAT ? 0 : side.dot(along) / out;
    }

    /** Way inwards until the shorter neighbour is used up. */
    private double depthMm() {
        Point from = outline.edge(edge).from();
        Vector inwards = outline.edge(edge).leftNormal();
        Point before = outline.points().get(Math.floorMod(edge - 1, outline.size()));
        Point after = outline.points().get((edge + 2) % outline.size());
        double first = from.to(before).dot(inwards);
        double second = from.to(after).dot(inwards);
        double nearest = Math.min(first > 0 ? first : Double.POSITIVE_INFINITY,
                second > 0 ? second : Double.POSITIVE_INFINITY);
        return nearest;
    }
}
