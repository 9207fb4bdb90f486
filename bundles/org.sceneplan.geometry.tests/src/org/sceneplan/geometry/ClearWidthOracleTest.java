package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clear width against a fine raster on which cells are joined from the widest to the narrowest. */
class ClearWidthOracleTest {

    private static final int CELL_MM = 10;
    private static final int WIDTH_MM = 4_400;
    private static final int DEPTH_MM = 2_400;
    private static final int CAP_MM = 800;
    /** A way runs within half a diagonal of cell centres, on both sides. */
    private static final double RASTER_TOLERANCE_MM = 2 * CELL_MM * Math.sqrt(2) + 1;

    private static final Point WEST = Point.of(405, 1_205);
    private static final Point EAST = Point.of(WIDTH_MM - 405, 1_205);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void agreesWithTheWidestWayOfAFineRaster(long part) {
        for (long seed = 20 * part + 1; seed <= 20 * part + 20; seed++) {
            agreesOnOneShell(seed);
        }
    }

    /** The plan is measured turned too, which may change a gap by the rounding of its corners. */
    private static void agreesOnOneShell(long seed) {
        Random random = new Random(seed);
        Ring shell = shell(random);
        List<Ring> obstacles = obstacles(random, 3 + (int) seed % 9);

        int width = ClearWidth.of(Region.of(shell), obstacles, CAP_MM).bottleneckMm(WEST, EAST);

        double raster = widestOnRaster(shell, obstacles);
        assertTrue(width >= Math.floor(raster) - 1, seed + ": width " + width + " but a way of " + raster + " exists");
        assertTrue(width <= raster + RASTER_TOLERANCE_MM, seed + ": width " + width + ", raster only " + raster);
        Region free = Region.of(shell).minus(Region.of(obstacles));
        assertEquals(width, ClearWidth.bottleneckMm(free, WEST, EAST, CAP_MM), 2, seed + " after set operations");
        double angleDeg = 7 * seed;
        Point pivot = Point.of(0, 0);
        List<Ring> turned = obstacles.stream().map(ring -> ring.rotated(pivot, angleDeg)).toList();
        int turnedWidth = ClearWidth.of(Region.of(shell.rotated(pivot, angleDeg)), turned, CAP_MM)
                .bottleneckMm(WEST.rotated(pivot, angleDeg), EAST.rotated(pivot, angleDeg));
        assertEquals(width, turnedWidth, 2, seed + " turned by " + angleDeg);
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

    private static double widestOnRaster(Ring shell, List<Ring> obstacles) {
        int columns = WIDTH_MM / CELL_MM;
        int rows = DEPTH_MM / CELL_MM;
        double[] clearance = new double[columns * rows];
        for (int c = 0; c < clearance.length; c++) {
            Point centre = Point.of(c % columns * CELL_MM + CELL_MM / 2, c / columns * CELL_MM + CELL_MM / 2);
            double least = shell.contains(centre) ? Math.min(CAP_MM / 2.0, shell.boundaryDistanceMm(centre)) : 0;
            for (Ring obstacle : obstacles) {
                if (isBoxNearer(obstacle.box(), centre, least)) {
                    least = Math.min(least, obstacle.distanceMm(centre));
                }
            }
            clearance[c] = least;
        }
        int from = WEST.yMm() / CELL_MM * columns + WEST.xMm() / CELL_MM;
        int to = EAST.yMm() / CELL_MM * columns + EAST.xMm() / CELL_MM;
        return 2 * widest(clearance, columns, from, to);
    }

    private static boolean isBoxNearer(Box box, Point point, double distanceMm) {
        return box.minXMm() - point.xMm() < distanceMm && point.xMm() - box.maxXMm() < distanceMm
                && box.minYMm() - point.yMm() < distanceMm && point.yMm() - box.maxYMm() < distanceMm;
    }

    /** Prim's search: always step on to the widest cell next to those reached. */
    private static double widest(double[] clearance, int columns, int from, int to) {
        boolean[] seen = new boolean[clearance.length];
        TreeSet<Integer> open = new TreeSet<>(
                Comparator.comparingDouble((Integer c) -> -clearance[c]).thenComparing(Comparator.naturalOrder()));
        open.add(from);
        seen[from] = true;
        double least = clearance[from];
        while (true) {
            int c = open.pollFirst();
            least = Math.min(least, clearance[c]);
            if (c == to) {
                return least;
            }
            for (int k = 0; k < 9; k++) {
                int column = c % columns + k % 3 - 1;
                int n = c + (k / 3 - 1) * columns + k % 3 - 1;
                if (column >= 0 && column < columns && n >= 0 && n < seen.length && !seen[n]) {
                    seen[n] = true;
                    open.add(n);
                }
            }
        }
    }
}
