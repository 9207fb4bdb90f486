package org.sceneplan.drafting.measure;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * What the measure tool shows for the points clicked so far.
 *
 * @param points in the order they were clicked, at least one
 */
public record Measure(List<Point> points) {

    private static final int TRIANGLE = 3;

    public Measure {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points must hold at least one point");
        }
    }

    /** The measured segments in order; empty for one point. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Segment(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /** Length of the whole line in mm. */
    public double lengthMm() {
        return segments().stream().mapToDouble(Segment::lengthMm).sum();
    }

    /** Way east from the first point to the last in mm. */
    public int eastMm() {
        return points.get(points.size() - 1).xMm() - points.get(0).xMm();
    }

    /** Way north from the first point to the last in mm. */
    public int northMm() {
        return points.get(points.size() - 1).yMm() - points.get(0).yMm();
    }

    /** Area of the polygon of all points in mm2; 0 when they enclose none or the line crosses itself. */
    public double areaMm2() {
        if (points.stream().distinct().count() < TRIANGLE) {
            return 0;
        }
        try {
            Ring ring = Ring.ccw(points);
            return ring.isSimple() ? ring.areaMm2() : 0;
        } catch (IllegalArgumentException enclosesNothing) {
            return 0;
        }
    }

    /** Length of the closed polygon in mm. */
    public double perimeterMm() {
        return lengthMm() + points.get(points.size() - 1).distanceMm(points.get(0));
    }
}
