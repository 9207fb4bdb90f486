package org.sceneplan.plan.edit.zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Vector;

/**
 * Cuts a ring in two along a drawn line. A line that begins or ends inside is prolonged straight on to the boundary.
 */
final class ZoneCut {

    /**
     * Where the line meets the boundary.
     *
     * @param way segments of the line up to here, with the share of the last one
     */
    private record Crossing(double way, int edge, Point at) {
    }

    private static final double SAME = 1e-9;

    private final Ring ring;
    private final List<Point> line;
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Ring> parts = new ArrayList<>();
    private String problem = "";
    private List<Point> cut = List.of();

    /** @param line at least two points, no two consecutive ones equal */
    ZoneCut(Ring ring, List<Point> line) {
        this.ring = ring;
        this.line = line;
        findCrossings();
        List<int[]> chords = chords();
        if (chords.size() == 1) {
            split(crossings.get(chords.get(0)[0]), crossings.get(chords.get(0)[1]));
        } else {
            problem = chords.isEmpty() ? "split.misses" : "split.manyParts";
        }
    }

    /** The two parts, the greater first; empty when there is a {@link #problem}. */
    List<Ring> parts() {
        return parts;
    }

    /** The two places on the boundary where the cut begins and ends. */
    List<Point> ends() {
        return cut;
    }

    /** Key of what is wrong, empty when the ring is cut in two. */
    String problem() {
        return problem;
    }

    private void findCrossings() {
        int last = line.size() - 2;
        boolean prolongStart = ring.locate(line.get(0)) == Location.INSIDE;
        boolean prolongEnd = ring.locate(line.get(last + 1)) == Location.INSIDE;
        List<Crossing> before = new ArrayList<>();
        List<Crossing> after = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            for (int edge = 0; edge < ring.size(); edge++) {
                double share = share(line.get(i), line.get(i + 1), edge);
                if (share >= 0 && share <= 1) {
                    crossings.add(crossing(i, share, edge));
                } else if (share < 0 && i == 0 && prolongStart) {
                    before.add(crossing(i, share, edge));
                } else if (share > 1 && i == last && prolongEnd) {
                    after.add(crossing(i, share, edge));
                }
            }
        }
        before.stream().max(Comparator.comparingDouble(Crossing::way)).ifPresent(crossings::add);
        after.stream().min(Comparator.comparingDouble(Crossing::way)).ifPresent(crossings::add);
        crossings.sort(Comparator.comparingDouble(Crossing::way).thenComparingInt(Crossing::edge));
        for (int i = crossings.size() - 1; i > 0; i--) {
            if (crossings.get(i).way() - crossings.get(i - 1).way() < SAME) {
                crossings.remove(i);
            }
        }
    }

    private Crossing crossing(int segment, double share, int edge) {
        Point from = line.get(segment);
        Vector way = from.to(line.get(segment + 1));
        return new Crossing(segment + share, edge,
                Point.rounded(from.xMm() + way.x() * share, from.yMm() + way.y() * share));
    }

    /** Share of the way from one point to the next at which the line meets an edge; NaN when it does not. */
    private double share(Point from, Point to, int edge) {
        Point start = ring.points().get(edge);
        Vector along = start.to(ring.points().get((edge + 1) % ring.size()));
        Vector way = from.to(to);
        double cross = way.cross(along);
        if (cross == 0) {
            return Double.NaN;
        }
        double onEdge = from.to(start).cross(way) / cross;
        return onEdge < -SAME || onEdge > 1 + SAME ? Double.NaN : from.to(start).cross(along) / cross;
    }

    /** Pairs of crossings between which the line runs inside. */
    private List<int[]> chords() {
        List<int[]> chords = new ArrayList<>();
        for (int i = 0; i + 1 < crossings.size(); i++) {
            if (ring.locate(between(crossings.get(i), crossings.get(i + 1))) == Location.INSIDE) {
                chords.add(new int[] {i, i + 1});
            }
        }
        return chords;
    }

    private Point between(Crossing one, Crossing two) {
        List<Point> inner = inner(one, two);
        Point next = inner.isEmpty() ? two.at() : inner.get(0);
        return Point.rounded((one.at().xMm() + (double) next.xMm()) / 2, (one.at().yMm() + (double) next.yMm()) / 2);
    }

    private List<Point> inner(Crossing one, Crossing two) {
        List<Point> inner = new ArrayList<>();
        for (int i = 1; i + 1 < line.size(); i++) {
            if (one.way() + SAME < i && i < two.way() - SAME) {
                inner.add(line.get(i));
            }
        }
        return inner;
    }

    private void split(Crossing one, Crossing two) {
        List<Point> inner = inner(one, two);
        List<Point> first = new ArrayList<>(List.of(one.at()));
        first.addAll(inner);
        first.add(two.at());
        addBoundary(first, two, one);
        List<Point> second = new ArrayList<>(List.of(two.at()));
        second.addAll(inner.reversed());
        second.add(one.at());
        addBoundary(second, one, two);
        Optional<Ring> left = simple(first);
        Optional<Ring> right = simple(second);
        if (left.isEmpty() || right.isEmpty()) {
            problem = "split.crosses";
            return;
        }
        boolean leftIsGreater = left.get().doubledAreaMm2() >= right.get().doubledAreaMm2();
        parts.add(leftIsGreater ? left.get() : right.get());
        parts.add(leftIsGreater ? right.get() : left.get());
        cut = List.of(one.at(), two.at());
    }

    /** Adds the corners one passes along the boundary from one place to another. */
    private void addBoundary(List<Point> part, Crossing from, Crossing to) {
        int size = ring.size();
        int steps = Math.floorMod(to.edge() - from.edge(), size);
        Point corner = ring.points().get(from.edge());
        if (steps == 0 && corner.distanceMm(to.at()) < corner.distanceMm(from.at())) {
            steps = size;
        }
        for (int i = 1; i <= steps; i++) {
            part.add(ring.points().get((from.edge() + i) % size));
        }
    }

    /** A part begins at the first corner of the ring it has, so that it reads like the ring it came from. */
    private Optional<Ring> simple(List<Point> points) {
        try {
            List<Point> corners = new ArrayList<>(Ring.ccw(points).points());
            ring.points().stream().filter(corners::contains).findFirst()
                    .ifPresent(first -> Collections.rotate(corners, -corners.indexOf(first)));
            return FloorCheck.ring(corners);
        } catch (IllegalArgumentException noRing) {
            return Optional.empty();
        }
    }
}
