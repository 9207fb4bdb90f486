package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClearWidthTest {

    private static final int CAP_MM = 1_500;
    private static final Region ROOM = Region.of(Ring.rectangle(0, 0, 10_000, 8_000));
    private static final Point WEST = Point.of(1_000, 1_000);
    private static final Point EAST = Point.of(9_000, 7_000);

    @ParameterizedTest
    @ValueSource(ints = {1, 799, 800, 1_199, 1_200, 1_201, 1_499, 1_500})
    void gapInAWallIsExactToTheMillimetre(int gapMm) {
        List<Ring> wall = wallWithGap(gapMm);

        ClearWidth.Bottleneck found = ClearWidth.of(ROOM, wall, CAP_MM).bottlenecks(WEST, List.of(EAST)).get(0);

        assertEquals(gapMm, found.widthMm());
        assertEquals(gapMm, ClearWidth.bottleneckMm(ROOM.minus(Region.of(wall)), WEST, EAST, CAP_MM));
        if (gapMm < CAP_MM) {
            assertEquals(gapMm, found.gap().orElseThrow().lengthMm());
        }
    }

    @ParameterizedTest
    @CsvSource({"1195", "1199", "1200", "1205"})
    void gapAtAPythagoreanAngleIsExactToTheMillimetre(int gapMm) {
        Ring first = Ring.parse("0,0 4000,3000 3400,3800 -600,800");
        int dx = Math.round(gapMm / 5 * 3);
        int dy = -gapMm / 5 * 4;
        Ring second = Ring.parse("600,-800 4600,2200 4000,3000 0,0").translated(dx, dy);
        Region floor = Region.of(Ring.rectangle(-9_000, -9_000, 9_000, 9_000));
        Point between = Point.of(2_000 + dx / 2, 1_500 + dy / 2);

        int width = ClearWidth.of(floor, List.of(first, second), CAP_MM).bottleneckMm(between, Point.of(-8_000, 8_000));

        assertEquals(ClearWidth.gapMm(first, second), width, 0.5);
        assertEquals(gapMm / 5 * 5, width);
    }

    @Test
    void widerThanTheCapIsTheCap() {
        assertEquals(CAP_MM, ClearWidth.of(ROOM, wallWithGap(1_501), CAP_MM).bottleneckMm(WEST, EAST));
        assertEquals(CAP_MM, ClearWidth.bottleneckMm(ROOM, WEST, EAST, CAP_MM));
        assertThrows(IllegalArgumentException.class, () -> ClearWidth.of(ROOM, 0));
    }

    @Test
    void closedWallAndPointsOffTheFloorGiveZero() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(5_000, -100, 5_200, 8_100)), CAP_MM);

        assertEquals(0, ways.bottleneckMm(WEST, EAST));
        assertEquals(0, ways.bottleneckMm(WEST, Point.of(5_100, 4_000)));
        assertEquals(0, ways.bottleneckMm(WEST, Point.of(-1, 4_000)));
        assertEquals(0, ways.bottleneckMm(Point.of(20_000, 0), WEST));
        assertEquals(CAP_MM, ways.bottleneckMm(EAST, Point.of(5_200, 4_000)));
        assertEquals(0, ClearWidth.bottleneckMm(Region.EMPTY, WEST, EAST, CAP_MM));
    }

    @Test
    void wallOfTouchingAndOverlappingPiecesIsClosed() {
        List<Ring> pieces = List.of(Ring.rectangle(5_000, 0, 5_200, 2_000), Ring.rectangle(5_200, 2_000, 5_400, 5_000),
                Ring.rectangle(5_300, 4_000, 5_700, 6_000), Ring.parse("5700,6000 5800,7000 5600,9000 5500,6100"));

        assertEquals(0, ClearWidth.of(ROOM, pieces, CAP_MM).bottleneckMm(WEST, EAST));
    }

    @Test
    void widestOfSeveralWaysCounts() {
        List<Ring> posts = List.of(Ring.rectangle(5_000, 0, 5_200, 1_000), Ring.rectangle(5_000, 1_800, 5_200, 3_000),
                Ring.rectangle(5_000, 3_950, 5_200, 5_000), Ring.rectangle(5_000, 5_900, 5_200, 8_000));

        assertEquals(950, ClearWidth.of(ROOM, posts, CAP_MM).bottleneckMm(WEST, EAST));
    }

    @Test
    void narrowestStretchOfTheWayCounts() {
        List<Ring> two = List.of(Ring.rectangle(3_000, 0, 3_200, 7_000), Ring.rectangle(6_000, 1_100, 6_200, 8_000));

        ClearWidth ways = ClearWidth.of(ROOM, two, CAP_MM);

        assertEquals(1_000, ways.bottleneckMm(WEST, Point.of(4_500, 4_000)));
        assertEquals(1_100, ways.bottleneckMm(EAST, Point.of(4_500, 4_000)));
        assertEquals(List.of(1_000, 1_000, 1_500), ways.bottlenecks(WEST,
                List.of(Point.of(4_500, 4_000), EAST, Point.of(0, 7_999))).stream()
                .map(ClearWidth.Bottleneck::widthMm).toList());
    }

    @Test
    void diagonalGapBetweenCornersCounts() {
        List<Ring> steps = List.of(Ring.rectangle(0, 0, 5_000, 3_000), Ring.rectangle(5_600, 3_800, 10_000, 8_000));

        assertEquals(1_000, ClearWidth.of(ROOM, steps, CAP_MM)
                .bottleneckMm(Point.of(100, 7_900), Point.of(9_900, 100)));
    }

    @Test
    void corridorWithoutCornersIsAsWideAsItsWalls() {
        Region corridor = Region.of(Ring.rectangle(0, 0, 10_000, 1_200));

        assertEquals(1_200, ClearWidth.bottleneckMm(corridor, Point.of(0, 0), Point.of(9_990, 1_190), CAP_MM));
        assertEquals(1_199, ClearWidth.bottleneckMm(Region.of(Ring.rectangle(0, 0, 10_000, 1_199)),
                Point.of(1, 600), Point.of(10_000, 0), CAP_MM));
    }

    @Test
    void pointsAtWallsAndInCornersOfAWideRoomSeeTheFullWidth() {
        List<Ring> fixture = List.of(Ring.rectangle(3_000, 0, 4_000, 600));
        List<Point> places = List.of(Point.of(0, 0), Point.of(10_000, 8_000), Point.of(3_500, 600), Point.of(3_000, 0),
                Point.of(4_000, 300), Point.of(4_000, 600), Point.of(5_000, 0), Point.of(5, 7_997));

        List<ClearWidth.Bottleneck> found = ClearWidth.of(ROOM, fixture, CAP_MM).bottlenecks(WEST, places);

        assertTrue(found.stream().allMatch(b -> b.widthMm() == CAP_MM && b.gap().isEmpty()), found::toString);
    }

    @Test
    void placeInANarrowAisleHasTheWidthOfTheAisle() {
        List<Ring> gondolas = List.of(Ring.rectangle(3_000, 2_000, 7_000, 3_000),
                Ring.rectangle(3_000, 3_900, 7_000, 4_500));
        List<Point> inAisle = List.of(Point.of(5_000, 3_000), Point.of(3_100, 3_900), Point.of(6_000, 3_450));

        List<ClearWidth.Bottleneck> found = ClearWidth.of(ROOM, gondolas, CAP_MM).bottlenecks(WEST, inAisle);

        assertEquals(List.of(900, 900, 900), found.stream().map(ClearWidth.Bottleneck::widthMm).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 111, 400, 899})
    void placeOnTheEdgeOfASlitHasTheWidthOfTheSlit(int slitMm) {
        List<Ring> blocks = List.of(Ring.rectangle(3_000, 2_000, 5_400, 3_300),
                Ring.rectangle(3_100, 3_300 + slitMm, 5_500, 4_600 + slitMm));

        ClearWidth ways = ClearWidth.of(ROOM, blocks, CAP_MM);

        assertEquals(slitMm, ways.bottleneckMm(WEST, Point.of(4_200, 3_300)));
        assertEquals(slitMm, ways.bottleneckMm(WEST, Point.of(4_200, 3_300 + slitMm)));
    }

    @Test
    void shallowNicheIsNoPassageAndADeepOneIs() {
        Region shallow = Region.of(Ring.parse("0,0 8000,0 8000,6000 4600,6000 4600,6250 4000,6250 4000,6000 0,6000"));
        Region deep = Region.of(Ring.parse("0,0 8000,0 8000,6000 4600,6000 4600,7000 4000,7000 4000,6000 0,6000"));

        assertEquals(CAP_MM, ClearWidth.bottleneckMm(shallow, WEST, Point.of(4_300, 6_250), CAP_MM));
        assertEquals(600, ClearWidth.bottleneckMm(deep, WEST, Point.of(4_300, 7_000), CAP_MM));
    }

    @ParameterizedTest
    @ValueSource(doubles = {90, 180, 270, 36.86989764584402, 10, 33.3, 61.7, 128})
    void turningAndMovingThePlanChangesLittle(double angleDeg) {
        Point pivot = Point.of(5_000, 4_000);
        for (int gap : new int[] {900, 1_199, 1_200}) {
            List<Ring> wall = wallWithGap(gap).stream()
                    .map(r -> r.rotated(pivot, angleDeg).translated(123_456, -98_765)).toList();
            Region room = Region.of(Ring.rectangle(0, 0, 10_000, 8_000).rotated(pivot, angleDeg)
                    .translated(123_456, -98_765));

            Point west = WEST.rotated(pivot, angleDeg).plus(123_456, -98_765);
            Point east = EAST.rotated(pivot, angleDeg).plus(123_456, -98_765);
            int width = ClearWidth.of(room, wall, CAP_MM).bottleneckMm(west, east);

            assertEquals(gap, width, angleDeg % 90 == 0 ? 0 : 1.5);
        }
    }

    @Test
    void moreThanSixtyFourPlacesAreAnsweredAlike() {
        ClearWidth ways = ClearWidth.of(ROOM, wallWithGap(1_000), CAP_MM);
        List<Point> places = new java.util.ArrayList<>();
        for (int i = 0; i < 200; i++) {
            places.add(Point.of(500 + 45 * i, 7_500 - 30 * i));
        }

        List<ClearWidth.Bottleneck> found = ways.bottlenecks(WEST, places);

        for (int i = 0; i < places.size(); i++) {
            assertEquals(ways.bottleneckMm(WEST, places.get(i)), found.get(i).widthMm(), "place " + i);
        }
        assertTrue(found.stream().anyMatch(b -> b.widthMm() == CAP_MM)
                && found.stream().anyMatch(b -> b.widthMm() == 1_000)
                && found.stream().anyMatch(b -> b.widthMm() == 0));
    }

    private static List<Ring> wallWithGap(int gapMm) {
        return List.of(Ring.rectangle(5_000, 0, 5_200, 3_000), Ring.rectangle(5_000, 3_000 + gapMm, 5_200, 8_000));
    }
}
