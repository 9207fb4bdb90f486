package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clear widths between places as they stand against a fine raster: cells are joined from the widest to the narrowest,
 * so each cell has the width of the widest way of cells to it.
 */
class ClearWidthOracleTest {

    private static final int CELL_MM = 10;
    private static final int WIDTH_MM = 4_400;
    private static final int DEPTH_MM = 2_400;
    private static final int COLUMNS = WIDTH_MM / CELL_MM;
    private static final int CAP_MM = 800;
    private static final int PLACES = 40;
    /** A way runs within half a diagonal of cell centres, on both sides; widths are rounded. */
    private static final double RASTER_TOLERANCE_MM = CELL_MM * Math.sqrt(2) + 0.5;
    /** Corners, and so both sides of a gap, are rounded to the mm, and the widths are, too. */
    private static final double TURNED_TOLERANCE_MM = 2;
    private static final Point ORIGIN = Point.of(0, 0);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void agreesWithTheWidestWayOfAFineRaster(long part) {
        for (long seed = 20 * part + 1; seed <= 20 * part + 20; seed++) {
            Plan plan = new Plan(seed);
            int[] widths = plan.widths();
            plan.agreesWithRaster(widths, "shell " + seed);
            if (seed % 2 == 0) {
                plan.agreesTurned(widths, 7 * seed, "shell " + seed);
            } else {
                plan.agreesAfterSetOperations(widths, "shell " + seed);
            }
        }
    }

    /** A shell with obstacles and the places asked about. */
    private static final class Plan {
        private final Ring shell;
        private final List<Ring> obstacles;
        private final Place start = new Place(405, 1_205);
        private final List<Place> places = new ArrayList<>(List.of(new Place(WIDTH_MM - 405, 1_205)));

        Plan(long seed) {
            Random random = new Random(seed);
            shell = shell(random);
            obstacles = obstacles(random, 3 + (int) seed % 9);
            while (places.size() < PLACES) {
                places.add(centre(random.nextInt(COLUMNS * DEPTH_MM / CELL_MM)));
            }
        }

        int[] widths() {
            return ClearWidthOracleTest.widths(ClearWidth.of(Region.of(shell), obstacles, CAP_MM), start, places);
        }

        void agreesWithRaster(int[] widths, String message) {
            double[] raster = widestWays();
            for (int i = 0; i < widths.length; i++) {
                double clearance = raster[cell(places.get(i))];
                double leastWay = 2 * Math.sqrt(Math.max(0, clearance * clearance - CELL_MM * CELL_MM / 2.0)) - 0.5;
                String at = message + ", " + places.get(i) + ": width " + widths[i] + ", raster " + 2 * clearance;
                assertTrue(widths[i] >= leastWay, at);
                assertTrue(widths[i] <= 2 * clearance + RASTER_TOLERANCE_MM, at);
            }
        }

        void agreesTurned(int[] widths, double angleDeg, String message) {
            Vector along = Vector.ofAngle(angleDeg);
            List<Ring> turned = obstacles.stream().map(ring -> ring.rotated(ORIGIN, angleDeg)).toList();
            Region floor = Region.of(shell.rotated(ORIGIN, angleDeg));
            int[] found = ClearWidthOracleTest.widths(ClearWidth.of(floor, turned, CAP_MM),
                    turned(start, along), places.stream().map(place -> turned(place, along)).toList());
            for (int i = 0; i < widths.length; i++) {
                assertEquals(widths[i], found[i], TURNED_TOLERANCE_MM, message + " turned, " + places.get(i));
            }
        }

        void agreesAfterSetOperations(int[] widths, String message) {
            Region free = Region.of(shell).minus(Region.of(obstacles));
            int[] found = ClearWidthOracleTest.widths(ClearWidth.of(free, CAP_MM), start, places);
            for (int i = 0; i < widths.length; i++) {
                assertEquals(widths[i], found[i], TURNED_TOLERANCE_MM,
                        message + " after set operations, " + places.get(i));
            }
        }

        /** Returns for each cell half the width of the widest way from the start to it. */
        double[] widestWays() {
            double[] clearance = new double[COLUMNS * DEPTH_MM / CELL_MM];
            for (int c = 0; c < clearance.length; c++) {
                Point centre = centre(c).rounded();
                double least = shell.contains(centre) ? Math.min(CAP_MM / 2.0, shell.boundaryDistanceMm(centre)) : 0;
                for (Ring obstacle : obstacles) {
                    if (isBoxNearer(obstacle.box(), centre, least)) {
                        least = Math.min(least, obstacle.distanceMm(centre));
                    }
                }
                clearance[c] = least;
            }
            return ClearWidthOracleTest.widestWays(clearance, cell(start));
        }
    }

    private static int[] widths(ClearWidth ways, Place from, List<Place> to) {
        return ways.passages(from, to).stream().mapToInt(ClearWidth.Bottleneck::widthMm).toArray();
    }

    private static Place turned(Place place, Vector along) {
        return new Place(place.xMm() * along.x() - place.yMm() * along.y(),
                place.xMm() * along.y() + place.yMm() * along.x());
    }

    private static Place centre(int cell) {
        return new Place(cell % COLUMNS * CELL_MM + CELL_MM / 2, cell / COLUMNS * CELL_MM + CELL_MM / 2);
    }

    private static int cell(Place place) {
        return (int) place.yMm() / CELL_MM * COLUMNS + (int) place.xMm() / CELL_MM;
    }

    /** A room with a bay cut into one or both long sides, clear of both ends. */
    private static Ring shell(Random random) {
        int west = 900 + random.nextInt(900);
        int east = west + 200 + random.nextInt(1_500);
        int south = random.nextInt(3) * 300;
        int north = DEPTH_MM - random.nextInt(3) * 350;
        return Ring.ccw(List.of(Point.of(0, 0), Point.of(west, 0), Point.of(west, south), Point.of(east, south),
                Point.of(east, 0), Point.of(WIDTH_MM, 0), Point.of(WIDTH_MM, DEPTH_MM), Point.of(east, DEPTH_MM),
                Point.of(east, north), Point.of(west, north), Point.of(west, DEPTH_MM), Point.of(0, DEPTH_MM)));
    }

    /** Obstacles that leave both ends of the room free for a disc of the cap. */
    private static List<Ring> obstacles(Random random, int count) {
        Ring middle = Ring.rectangle(815, -500, WIDTH_MM - 815, DEPTH_MM + 500);
        List<Ring> obstacles = new ArrayList<>();
        while (obstacles.size() < count) {
            Ring ring = Ring.placed(Point.of(random.nextInt(WIDTH_MM), random.nextInt(DEPTH_MM)),
                    100 + random.nextInt(900), 60 + random.nextInt(400), random.nextInt(8) * 22.5 + random.nextInt(2));
            if (middle.covers(ring)) {
                obstacles.add(ring);
            }
        }
        return obstacles;
    }

    private static boolean isBoxNearer(Box box, Point point, double distanceMm) {
        return box.minXMm() - point.xMm() < distanceMm && point.xMm() - box.maxXMm() < distanceMm
                && box.minYMm() - point.yMm() < distanceMm && point.yMm() - box.maxYMm() < distanceMm;
    }

    /** Prim's search: always step on to the widest cell next to those reached. */
    private static double[] widestWays(double[] clearance, int from) {
        double[] widest = new double[clearance.length];
        Arrays.fill(widest, -1);
        PriorityQueue<double[]> open = new PriorityQueue<>(Comparator.comparingDouble((double[] way) -> -way[0]));
        open.add(new double[] {clearance[from], from});
        widest[from] = clearance[from];
        while (!open.isEmpty()) {
            int c = (int) open.poll()[1];
            for (int k = 0; k < 9; k++) {
                int column = c % COLUMNS + k % 3 - 1;
                int n = c + (k / 3 - 1) * COLUMNS + k % 3 - 1;
                if (column >= 0 && column < COLUMNS && n >= 0 && n < widest.length && widest[n] < 0) {
                    widest[n] = Math.min(widest[c], clearance[n]);
                    if (widest[n] > 0) {
                        open.add(new double[] {widest[n], n});
                    }
                }
            }
        }
        return Arrays.stream(widest).map(width -> Math.max(0, width)).toArray();
    }
}
