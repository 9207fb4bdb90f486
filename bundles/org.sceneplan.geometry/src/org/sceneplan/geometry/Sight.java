package org.sceneplan.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.internal.Corners;
import org.sceneplan.geometry.internal.SightArea;
import org.sceneplan.geometry.internal.SightLines;

/**
 * What one sees from a place on a floor among things that stand in the way.
 *
 * <p>Integer mm, frame x east and y north, seen from above: everything given stands higher than the eye. A line of
 * sight is free if it stays on the closed floor and enters the inside of no obstacle; touching an edge or a corner, or
 * running along it, is allowed, also between two obstacles that touch. Obstacles may overlap one another and the
 * outline.
 *
 * <p>Immutable and safe for any thread.
 */
public final class Sight {

    private final Ring floor;
    private final List<Ring> obstacles;
    private final SightLines lines;

    private Sight(Ring floor, List<Ring> obstacles) {
        this.floor = floor;
        this.obstacles = obstacles;
        this.lines = new SightLines(floor.corners(), corners());
    }

    /**
     * Prepares a floor for many questions, in linear time.
     *
     * @param floor     simple outline of the floor; holes are given as obstacles
     * @param obstacles simple rings
     */
    public static Sight of(Ring floor, Collection<Ring> obstacles) {
        return new Sight(floor, List.copyOf(obstacles));
    }

    private List<Corners> corners() {
        List<Corners> corners = new ArrayList<>(obstacles.size());
        for (Ring ring : obstacles) {
            corners.add(ring.corners());
        }
        return corners;
    }

    /**
     * Tells whether the straight line between two points is free; equal points see one another if they are on the floor
     * and inside no obstacle. Exact, in time proportional to the edges of the outline and of the obstacles near the
     * line.
     */
    public boolean isVisible(Point from, Point to) {
        return lines.isFree(from.xMm(), from.yMm(), to.xMm(), to.yMm());
    }

    /**
     * Returns the part of the floor that is visible from a point, the point included.
     *
     * <p>Method: the edges nearest in each direction, by merging halves of all edges; n log n in the number of edges,
     * also where they cross. Corners are computed with an error below 10^-3 mm, where a line of sight does not graze an
     * edge at less than 10^-6 rad, and rounded to mm: so a point farther than 1 mm from the boundary of the area
     * belongs to it exactly if {@link #isVisible} says so. Parts narrower than 1 mm may be lost.
     *
     * @return empty if the point is off the floor or inside an obstacle, or sees less than rounding leaves
     */
    public Optional<Ring> visibleArea(Point from) {
        if (!isVisible(from, from)) {
            return Optional.empty();
        }
        double[] area = new SightArea(floor.corners(), corners(), from.xMm(), from.yMm()).corners();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < area.length; i += 2) {
            Point point = Point.rounded(area[i], area[i + 1]);
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
        try {
            return Optional.of(Ring.ccw(points));
        } catch (IllegalArgumentException noArea) {
            return Optional.empty();
        }
    }
}
