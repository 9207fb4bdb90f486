package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorRasterTest {

    private static final Region ROOM = Region.of(Ring.rectangle(0, 0, 10_000, 8_000));
    private static final Point WEST = Point.of(1_000, 1_000);
    private static final Point EAST = Point.of(9_000, 1_000);

    @Test
    void clearanceByHand() {
        FloorRaster raster = FloorRaster.of(ROOM, List.of(Ring.rectangle(4_000, 3_000, 6_000, 4_000)), 100);

        assertEquals(1_000, raster.clearanceMm(WEST));
        assertEquals(1_234, raster.clearanceMm(Point.of(5_000, 1_766)));
        assertEquals(500, raster.clearanceMm(Point.of(6_300, 4_400)));
        assertEquals(0, raster.clearanceMm(Point.of(5_000, 3_500)));
        assertEquals(0, raster.clearanceMm(Point.of(-1, 3_500)));
        assertEquals(0, raster.clearanceMm(Point.of(0, 3_500)));
        assertEquals(0, raster.clearanceMm(Point.of(90_000, 3_500)));
        assertEquals(0, FloorRaster.of(Region.EMPTY, List.of(), 100).clearanceMm(WEST));
    }

    @ParameterizedTest
    @CsvSource({"1,100", "2,73", "3,50", "4,250"})
    void clearanceIsTheExactDistanceEverywhere(long seed, int cellMm) {
        Random random = new Random(seed);
        Ring shell = new RandomRings(seed, 20).simple(9);
        Ring large = Ring.ccw(shell.points().stream()
                .map(p -> Point.of(p.xMm() * 500 - 3_000, p.yMm() * 501)).toList());
        List<Ring> blocked = random.ints(6).mapToObj(i -> Ring.placed(Point.of(random.nextInt(10_000) - 3_000,
                random.nextInt(10_000)), 200 + random.nextInt(1_500), 20 + random.nextInt(700),
                random.nextInt(90))).toList();
        FloorRaster raster = FloorRaster.of(Region.of(large), blocked, cellMm);

        for (int i = 0; i < 1_000; i++) {
            Point point = Point.of(random.nextInt(10_500) - 3_200, random.nextInt(10_500) - 200);
            double expected = large.contains(point) ? large.boundaryDistanceMm(point) : 0;
            for (Ring ring : blocked) {
                expected = Math.min(expected, ring.distanceMm(point));
            }
            assertEquals(expected, raster.clearanceMm(point), 1e-6, "at " + point);
        }
    }

    @Test
    void straightWayHasItsStraightLength() {
        FloorRaster raster = FloorRaster.of(ROOM, List.of(), 100);
        WalkingDistances walk = raster.walking(List.of(WEST), 1_200);

        assertEquals(8_000, walk.distanceMm(EAST));
        assertEquals(List.of(WEST, Point.of(7_777, 6_543)), walk.pathTo(Point.of(7_777, 6_543)));
        assertEquals(0, walk.distanceMm(WEST));
        assertEquals(List.of(WEST), walk.pathTo(WEST));
    }

    @Test
    void wayLeadsRoundAnObstacle() {
        Ring wall = Ring.rectangle(4_900, 0, 5_100, 4_000);
        FloorRaster raster = FloorRaster.of(ROOM, List.of(wall), 50);

        WalkingDistances walk = raster.walking(List.of(WEST), 600);

        double tangent = Math.sqrt(3_900.0 * 3_900 + 3_000.0 * 3_000 - 300.0 * 300);
        double turn = Math.atan2(3_000, 3_900) + Math.asin(300 / Math.hypot(3_900, 3_000));
        double expected = 2 * (tangent + 300 * turn) + 200;
        assertEquals(expected, walk.distanceMm(EAST), expected * 0.005 + 50);
        List<Point> path = walk.pathTo(EAST);
        assertEquals(WEST, path.get(0));
        assertEquals(EAST, path.get(path.size() - 1));
        for (int i = 1; i < path.size(); i++) {
            Segment stretch = new Segment(path.get(i - 1), path.get(i));
            assertTrue(stretch.distanceMm(wall.edge(2)) >= 300 - 3 * 50 * Math.sqrt(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"1200,true", "1195,false", "900,false", "2000,true"})
    void wayNeedsTheWidth(int gapMm, boolean open) {
        int offset = 3_037;
        List<Ring> wall = List.of(Ring.rectangle(5_000, 0, 5_200, offset),
                Ring.rectangle(5_000, offset + gapMm, 5_200, 8_000));
        int minWidthMm = gapMm < 1_200 ? gapMm + 213 : 1_200;

        WalkingDistances walk = FloorRaster.of(ROOM, wall, 50).walking(List.of(WEST), minWidthMm);

        assertEquals(open, walk.reachable(EAST));
        assertEquals(open, !walk.pathTo(EAST).isEmpty());
        assertEquals(open, walk.distanceMm(EAST) < Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 13, 25, 26, 38, 49})
    void widthIsJudgedWithinADiagonalWhereverTheCellsLie(int shift) {
        for (int gapMm : new int[] {1_200 - 72, 1_200}) {
            List<Ring> wall = List.of(Ring.rectangle(5_000, 0, 5_200, 3_000 + shift),
                    Ring.rectangle(5_000, 3_000 + shift + gapMm, 5_200, 8_000));

            WalkingDistances walk = FloorRaster.of(ROOM, wall, 50).walking(List.of(WEST), 1_200);

            assertEquals(gapMm == 1_200, walk.reachable(EAST), "gap " + gapMm);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 600})
    void thinWallIsNeverCrossed(int minWidthMm) {
        for (int shift = 0; shift < 100; shift += 19) {
            for (double angle : new double[] {0, 45, 13, 87}) {
                Ring wall = Ring.placed(Point.of(5_000 + shift, 4_000), 40_000, 2, 90 + angle);
                WalkingDistances walk = FloorRaster.of(ROOM, List.of(wall), 100)
                        .walking(List.of(Point.of(10, 4_000)), minWidthMm);

                assertFalse(walk.reachable(Point.of(9_990, 4_000)), "shift " + shift + " angle " + angle);
            }
        }
    }

    @Test
    void nearestOfSeveralSourcesCounts() {
        WalkingDistances walk = FloorRaster.of(ROOM, List.of(), 100)
                .walking(List.of(WEST, EAST, Point.of(-5, -5)), 900);

        assertEquals(1_000, walk.distanceMm(Point.of(8_000, 1_000)));
        assertEquals(EAST, walk.pathTo(Point.of(8_000, 2_000)).get(0));
        assertEquals(WEST, walk.pathTo(Point.of(3_000, 2_000)).get(0));
    }

    @Test
    void pointsAtWallsAreStepOnTo() {
        Ring fixture = Ring.rectangle(4_000, 3_000, 6_000, 4_000);
        WalkingDistances walk = FloorRaster.of(ROOM, List.of(fixture), 100).walking(List.of(Point.of(5_000, 0)), 1_200);

        assertEquals(3_000, walk.distanceMm(Point.of(5_000, 3_000)), 150);
        assertTrue(walk.reachable(Point.of(0, 0)) && walk.reachable(Point.of(10_000, 8_000)));
        assertTrue(walk.reachable(Point.of(6_000, 3_500)) && walk.reachable(Point.of(4_000, 4_000)));
        assertFalse(walk.reachable(Point.of(5_000, 3_500)));
        assertFalse(walk.reachable(Point.of(10_001, 3_500)));
    }

    @Test
    void closedRoomIsNotReachedThroughItsWall() {
        List<Ring> closet = List.of(Ring.rectangle(4_000, 3_000, 7_000, 3_050),
                Ring.rectangle(4_000, 5_950, 7_000, 6_000),
                Ring.rectangle(4_000, 3_000, 4_050, 6_000), Ring.rectangle(6_950, 3_000, 7_000, 6_000));
        WalkingDistances walk = FloorRaster.of(ROOM, closet, 100).walking(List.of(WEST), 600);

        assertFalse(walk.reachable(Point.of(5_500, 4_500)));
        assertFalse(walk.reachable(Point.of(4_060, 3_060)));
    }

    @Test
    void refusesCellsOutOfRangeAndRastersTooLarge() {
        Region huge = Region.of(Ring.rectangle(0, 0, 400_000_000, 1_000));

        assertThrows(IllegalArgumentException.class, () -> FloorRaster.of(ROOM, List.of(), 9));
        assertThrows(IllegalArgumentException.class, () -> FloorRaster.of(ROOM, List.of(), 1_001));
        assertThrows(IllegalArgumentException.class, () -> FloorRaster.of(huge, List.of(), 100));
        assertThrows(IllegalArgumentException.class,
                () -> FloorRaster.of(ROOM, List.of(), 100).walking(List.of(WEST), -1));
    }
}
