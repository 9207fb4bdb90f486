package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking distances against exact shortest ways in a visibility graph round obstacles grown by half the width. */
class WalkingOracleTest {

    private static final int CELL_MM = 50;
    private static final int MIN_WIDTH_MM = 600;
    private static final double DIAGONAL_MM = CELL_MM * Math.sqrt(2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheVisibilityGraph(long seed) {
        Random random = new Random(seed);
        Region room = Region.of(Ring.parse("0,0 12000,0 12000,9000 7000,9000 7000,7000 5000,7000 5000,9000 0,9000"));
        List<Ring> obstacles = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            obstacles.add(Ring.placed(Point.of(1_500 + random.nextInt(9_000), 1_500 + random.nextInt(6_000)),
                    400 + random.nextInt(2_500), 300 + random.nextInt(600), random.nextInt(12) * 15));
        }
        Point start = Point.of(600, 600);
        WalkingDistances walk = FloorRaster.of(room, obstacles, CELL_MM).walking(List.of(start), MIN_WIDTH_MM);
        List<Point> goals = List.of(Point.of(11_400, 8_400), Point.of(11_400, 600), Point.of(600, 8_400));

        double[] shortest = shortest(room, obstacles, MIN_WIDTH_MM / 2.0, start, goals);
        double[] narrower = shortest(room, obstacles, MIN_WIDTH_MM / 2.0 - 1.5 * DIAGONAL_MM, start, goals);
        for (int i = 0; i < goals.size(); i++) {
            double length = walk.distanceMm(goals.get(i));
            assertTrue(length >= narrower[i] - 2, "no shortcut: " + length + " < " + narrower[i]);
            if (shortest[i] < Double.POSITIVE_INFINITY) {
                assertTrue(length <= shortest[i] * 1.01 + DIAGONAL_MM, "no detour: " + length + " > " + shortest[i]);
            }
        }
    }

    /** Dijkstra over the corners of the space that the centre of a disc may enter. */
    private static double[] shortest(Region room, List<Ring> obstacles, double radius, Point start, List<Point> goals) {
        Region space = room.offset(-radius, Join.ROUND).minus(Region.of(obstacles).offset(radius - 1, Join.ROUND));
        List<Point> nodes = new ArrayList<>();
        nodes.add(start);
        nodes.addAll(goals);
        for (Polygon polygon : space.polygons()) {
            nodes.addAll(polygon.shell().points());
            polygon.holes().forEach(hole -> nodes.addAll(hole.points()));
        }
        double[] lengths = new double[nodes.size()];
        Arrays.fill(lengths, Double.POSITIVE_INFINITY);
        lengths[0] = 0;
        boolean[] done = new boolean[lengths.length];
        for (int round = 0; round < lengths.length && !(done[1] && done[2] && done[3]); round++) {
            int best = -1;
            for (int i = 0; i < lengths.length; i++) {
                best = !done[i] && (best < 0 || lengths[i] < lengths[best]) ? i : best;
            }
            done[best] = true;
            for (int i = 0; i < lengths.length && lengths[best] < Double.POSITIVE_INFINITY; i++) {
                double length = lengths[best] + nodes.get(best).distanceMm(nodes.get(i));
                if (!done[i] && length < lengths[i] && isVisible(space, nodes.get(best), nodes.get(i))) {
                    lengths[i] = length;
                }
            }
        }
        return Arrays.copyOfRange(lengths, 1, 1 + goals.size());
    }

    private static boolean isVisible(Region space, Point a, Point b) {
        for (Polygon polygon : space.polygons()) {
            if (polygon.shell().contains(a) && polygon.shell().contains(b)) {
                return isInside(polygon.shell(), a, b)
                        && polygon.holes().stream().noneMatch(h -> entersInterior(h, a, b));
            }
        }
        return false;
    }

    private static boolean isInside(Ring shell, Point a, Point b) {
        return !crosses(shell, a, b) && samples(a, b).stream()
                .allMatch(p -> shell.contains(p) || shell.boundaryDistanceMm(p) < 1.5);
    }

    private static boolean entersInterior(Ring hole, Point a, Point b) {
        return crosses(hole, a, b) || samples(a, b).stream()
                .anyMatch(p -> hole.locate(p) == Location.INSIDE && hole.boundaryDistanceMm(p) > 1.5);
    }

    private static List<Point> samples(Point a, Point b) {
        List<Point> samples = new ArrayList<>();
        double length = a.distanceMm(b);
        for (double d = 20; d < length; d += 200) {
            samples.add(new Segment(a, b).pointAt(d));
        }
        return samples;
    }

    private static boolean crosses(Ring ring, Point a, Point b) {
        for (int i = 0; i < ring.size(); i++) {
            Segment e = ring.edge(i);
            if (side(a, b, e.from()) * side(a, b, e.to()) < 0
                    && side(e.from(), e.to(), a) * side(e.from(), e.to(), b) < 0) {
                return true;
            }
        }
        return false;
    }

    private static int side(Point a, Point b, Point c) {
        return Double.compare(a.to(b).cross(a.to(c)), 0);
    }
}
