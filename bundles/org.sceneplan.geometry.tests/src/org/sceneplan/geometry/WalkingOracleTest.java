package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking distances against exact shortest ways in a visibility graph round obstacles grown by half the width. */
class WalkingOracleTest {

    private static final int CELL_MM = 50;
    private static final int MIN_WIDTH_MM = 600;
    private static final double DIAGONAL_MM = CELL_MM * Math.sqrt(2);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void agreesWithTheVisibilityGraph(long part) {
        for (long seed = 25 * part + 1; seed <= 25 * part + 25; seed++) {
            agreesOnOneShell(new Random(seed), seed % 2 == 0 ? 0 : 7 * seed);
        }
    }

    /** A room with a bay, sides by chance, and things that stand in it, all turned. */
    private static void agreesOnOneShell(Random random, double angleDeg) {
        int wide = 10_000 + random.nextInt(4_000);
        int deep = 8_000 + random.nextInt(3_000);
        int bay = 2_500 + random.nextInt(3_000);
        int bayWide = 800 + random.nextInt(3_000);
        int bayDeep = 800 + random.nextInt(2_500);
        Point pivot = Point.of(0, 0);
        Region room = Region.of(Ring.ccw(List.of(pivot, Point.of(wide, 0), Point.of(wide, deep),
                Point.of(bay + bayWide, deep), Point.of(bay + bayWide, deep - bayDeep), Point.of(bay, deep - bayDeep),
                Point.of(bay, deep), Point.of(0, deep))).rotated(pivot, angleDeg));
        List<Ring> obstacles = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Point centre = Point.of(1_500 + random.nextInt(wide - 3_000), 1_500 + random.nextInt(deep - 3_000));
            obstacles.add(Ring.placed(centre,
                    400 + random.nextInt(2_500), 300 + random.nextInt(600), random.nextInt(12) * 15)
                    .rotated(pivot, angleDeg));
        }
        Point start = Point.of(600, 600).rotated(pivot, angleDeg);
        WalkingDistances walk = FloorRaster.of(room, obstacles, CELL_MM).walking(List.of(start), MIN_WIDTH_MM);
        List<Point> goals = Stream.of(Point.of(wide - 600, deep - 600), Point.of(wide - 600, 600),
                Point.of(600, deep - 600)).map(goal -> goal.rotated(pivot, angleDeg)).toList();

        double[] shortest = shortest(room, obstacles, MIN_WIDTH_MM / 2.0, start, goals);
        double[] narrower = null;
        for (int i = 0; i < goals.size(); i++) {
            double length = walk.distanceMm(goals.get(i));
            if (length < shortest[i] - 2) {
                narrower = narrower != null ? narrower
                        : shortest(room, obstacles, MIN_WIDTH_MM / 2.0 - 1.5 * DIAGONAL_MM, start, goals);
                assertTrue(length >= narrower[i] - 2, "no shortcut: " + length + " < " + narrower[i]);
            }
            if (shortest[i] < Double.POSITIVE_INFINITY) {
                assertTrue(length <= shortest[i] * 1.01 + DIAGONAL_MM, "no detour: " + length + " > " + shortest[i]);
            }
        }
    }

    /** Dijkstra over the corners of the space that the centre of a disc may enter. */
    private static double[] shortest(Region room, List<Ring> obstacles, double radius, Point start, List<Point> goals) {
        Region space = room.offset(-radius, Join.ROUND).minus(Region.of(obstacles).offset(radius - 1, Join.ROUND));
        Polygon own = space.polygons().stream().filter(polygon -> polygon.locate(start) != Location.OUTSIDE).findFirst()
                .orElseThrow();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(start, start, start));
        goals.forEach(goal -> nodes.add(new Node(goal, goal, goal)));
        addCorners(nodes, own.shell());
        own.holes().forEach(hole -> addCorners(nodes, hole));
        Sight sight = Sight.of(own.shell(), own.holes());
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
                double length = lengths[best] + nodes.get(best).at.distanceMm(nodes.get(i).at);
                if (!done[i] && length < lengths[i] && nodes.get(best).isTaut(nodes.get(i))
                        && sight.isVisible(nodes.get(best).at, nodes.get(i).at)) {
                    lengths[i] = length;
                }
            }
        }
        return Arrays.copyOfRange(lengths, 1, 1 + goals.size());
    }

    private static void addCorners(List<Node> nodes, Ring ring) {
        int n = ring.size();
        for (int i = 0; i < n; i++) {
            nodes.add(new Node(ring.points().get(i), ring.points().get((i + n - 1) % n),
                    ring.points().get((i + 1) % n)));
        }
    }

    /** A corner and its neighbours; a shortest way leaves it only so that both lie on one side. */
    private record Node(Point at, Point before, Point after) {

        boolean isTaut(Node other) {
            return isTangent(other.at) && other.isTangent(at);
        }

        private boolean isTangent(Point far) {
            double way = Math.signum(at.to(far).cross(at.to(before)));
            return way * Math.signum(at.to(far).cross(at.to(after))) >= 0;
        }
    }
}
