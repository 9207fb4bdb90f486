package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearWidthTest {

    private static final int CAP_MM = 1_500;
    private static final Region ROOM = Region.of(Ring.rectangle(0, 0, 10_000, 8_000));
    private static final Place WEST = new Place(1_000, 1_000);
    private static final Place EAST = new Place(9_000, 7_000);

    @ParameterizedTest
    @ValueSource(ints = {1, 799, 800, 1_199, 1_200, 1_201, 1_499, 1_500})
    void gapInAWallIsExactToTheMillimetre(int gapMm) {
        List<Ring> wall = wallWithGap(gapMm);

        ClearWidth.Bottleneck found = ClearWidth.of(ROOM, wall, CAP_MM).passages(WEST, List.of(EAST)).get(0);

        assertEquals(gapMm, found.widthMm());
        assertEquals(gapMm, widthMm(ClearWidth.of(ROOM.minus(Region.of(wall)), CAP_MM), WEST, EAST));
        if (gapMm < CAP_MM) {
            assertEquals(gapMm, found.gap().orElseThrow().lengthMm());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_195, 1_199, 1_200, 1_205})
    void gapAtAPythagoreanAngleIsExactToTheMillimetre(int gapMm) {
        Ring first = Ring.parse("0,0 4000,3000 3400,3800 -600,800");
        int dx = gapMm / 5 * 3;
        int dy = -gapMm / 5 * 4;
        Ring second = Ring.parse("600,-800 4600,2200 4000,3000 0,0").translated(dx, dy);
        Region floor = Region.of(Ring.rectangle(-9_000, -9_000, 9_000, 9_000));
        Place between = new Place(2_000 + dx / 2.0, 1_500 + dy / 2.0);
        ClearWidth ways = ClearWidth.of(floor, List.of(first, second), CAP_MM);

        assertEquals(gapMm / 5 * 5, widthMm(ways, between, new Place(-8_000, 8_000)));
        assertEquals(gapMm / 5 * 5, widthMm(ways, new Place(-8_000, 8_000), between));
        assertEquals(first.distanceMm(second), ways.roomMm(between), 1e-6);
    }

    /** More corners than ways are kept to; what was left out for narrow ways is found when wider ones are asked for. */
    @Test
    void widthsOnAVeryLargeFloorDoNotDependOnWhatWasAskedBefore() {
        List<Ring> blocked = new ArrayList<>();
        List<Place> crossings = new ArrayList<>();
        for (int row = 0; row < 66; row++) {
            for (int column = 0; column < 66; column++) {
                int x = 900 + 1900 * column;
                int y = 900 + 1900 * row;
                blocked.add(Ring.rectangle(x, y, x + 1000, y + 1000));
                crossings.add(new Place(x - 450, y - 450));
            }
        }
        ClearWidth ways = ClearWidth.of(Region.of(Ring.rectangle(0, 0, 126_300, 126_300)), blocked, 1500);

        for (int capMm : new int[] {700, 1500, 800}) {
            for (ClearWidth.Bottleneck way : ways.upTo(capMm).passages(crossings.get(0), crossings.subList(1, 4356))) {
                assertEquals(Math.min(capMm, 900), way.widthMm());
            }
        }
    }

    @Test
    void widerThanTheCapIsTheCap() {
        assertEquals(CAP_MM, widthMm(ClearWidth.of(ROOM, wallWithGap(1_501), CAP_MM), WEST, EAST));
        assertEquals(CAP_MM, widthMm(ClearWidth.of(ROOM, CAP_MM), WEST, EAST));
        assertThrows(IllegalArgumentException.class, () -> ClearWidth.of(ROOM, 0));
    }

    @Test
    void closedWallAndPlacesOffTheFloorGiveZero() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(5_000, -100, 5_200, 8_100)), CAP_MM);

        assertEquals(0, widthMm(ways, WEST, EAST));
        assertEquals(0, widthMm(ways, WEST, new Place(5_100, 4_000)));
        assertEquals(0, widthMm(ways, WEST, new Place(-1, 4_000)));
        assertEquals(0, widthMm(ways, new Place(20_000, 0), WEST));
        assertEquals(CAP_MM, widthMm(ways, EAST, new Place(5_950, 4_000)));
        assertEquals(0, widthMm(ClearWidth.of(Region.EMPTY, CAP_MM), WEST, EAST));
    }

    @Test
    void holesAndPlacesBetweenPiecesAreOffTheFloor() {
        Region pieces = Region.of(Ring.rectangle(0, 0, 4_000, 4_000), Ring.rectangle(6_000, 0, 10_000, 4_000))
                .minus(Region.of(Ring.rectangle(1_500, 1_500, 2_500, 2_500)));
        ClearWidth ways = ClearWidth.of(pieces, CAP_MM);

        assertEquals(0, ways.roomMm(new Place(2_000, 2_000)));
        assertEquals(0, ways.roomMm(new Place(5_000, 2_000)));
        assertEquals(CAP_MM, ways.roomMm(new Place(750, 2_000)));
        assertEquals(0, widthMm(ways, new Place(750, 2_000), new Place(8_000, 2_000)));
        assertEquals(CAP_MM, widthMm(ways, new Place(750, 2_000), new Place(3_250, 2_000)));
    }

    @Test
    void wallOfTouchingAndOverlappingPiecesIsClosed() {
        List<Ring> pieces = List.of(Ring.rectangle(5_000, 0, 5_200, 2_000), Ring.rectangle(5_200, 2_000, 5_400, 5_000),
                Ring.rectangle(5_300, 4_000, 5_700, 6_000), Ring.parse("5700,6000 5800,7000 5600,9000 5500,6100"));

        assertEquals(0, widthMm(ClearWidth.of(ROOM, pieces, CAP_MM), WEST, EAST));
    }

    @Test
    void widestOfSeveralWaysCounts() {
        List<Ring> posts = List.of(Ring.rectangle(5_000, 0, 5_200, 1_000), Ring.rectangle(5_000, 1_800, 5_200, 3_000),
                Ring.rectangle(5_000, 3_950, 5_200, 5_000), Ring.rectangle(5_000, 5_900, 5_200, 8_000));

        assertEquals(950, widthMm(ClearWidth.of(ROOM, posts, CAP_MM), WEST, EAST));
    }

    @Test
    void narrowestStretchOfTheWayCounts() {
        List<Ring> two = List.of(Ring.rectangle(3_000, 0, 3_200, 7_000), Ring.rectangle(6_000, 1_100, 6_200, 8_000));
        Place middle = new Place(4_500, 4_000);

        ClearWidth ways = ClearWidth.of(ROOM, two, CAP_MM);

        assertEquals(1_000, widthMm(ways, WEST, middle));
        assertEquals(1_100, widthMm(ways, EAST, middle));
        assertEquals(List.of(1_000, 1_000, 1_500), ways.passages(WEST, List.of(middle, EAST, new Place(750, 7_250)))
                .stream().map(ClearWidth.Bottleneck::widthMm).toList());
    }

    @Test
    void diagonalGapBetweenCornersCounts() {
        List<Ring> steps = List.of(Ring.rectangle(0, 0, 5_000, 3_000), Ring.rectangle(5_600, 3_800, 10_000, 8_000));

        assertEquals(1_000, widthMm(ClearWidth.of(ROOM, steps, CAP_MM), new Place(1_000, 7_000),
                new Place(9_000, 1_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_199, 1_200})
    void corridorWithoutCornersIsAsWideAsItsWalls(int depthMm) {
        ClearWidth ways = ClearWidth.of(Region.of(Ring.rectangle(0, 0, 10_000, depthMm)), CAP_MM);

        assertEquals(depthMm, widthMm(ways, new Place(600, depthMm / 2.0), new Place(9_400, depthMm / 2.0)));
    }

    @Test
    void discTouchesTheWallsNearItsPlace() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(3_000, 0, 4_000, 600)), CAP_MM);
        List<Place> places = List.of(new Place(0, 0), new Place(3_500, 600), new Place(4_000, 300),
                new Place(10, 4_000), new Place(4_300, 1_000), new Place(9_250, 7_250), new Place(9_249.75, 7_250.5));

        List<ClearWidth.Bottleneck> found = ways.passages(WEST, places);

        assertEquals(List.of(0, 0, 0, 20, 1_000, 1_500, 1_499),
                found.stream().map(ClearWidth.Bottleneck::widthMm).toList());
        for (int i = 0; i < places.size(); i++) {
            assertTrue(found.get(i).gap().isEmpty());
            assertEquals(places.get(i).rounded(), found.get(i).to());
            assertEquals(ways.roomMm(places.get(i)), found.get(i).widthMm(), 0.5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 111, 400, 899, 900})
    void placeInASlitHasItsWidth(int slitMm) {
        List<Ring> blocks = List.of(Ring.rectangle(3_000, 2_000, 5_400, 3_300),
                Ring.rectangle(3_100, 3_300 + slitMm, 5_500, 4_600 + slitMm));

        ClearWidth ways = ClearWidth.of(ROOM, blocks, CAP_MM);

        assertEquals(slitMm, widthMm(ways, WEST, new Place(4_200, 3_300 + slitMm / 2.0)));
        assertEquals(slitMm, widthMm(ways, WEST, new Place(5_300, 3_300 + slitMm / 2.0)));
        assertEquals(2 * (slitMm / 4), widthMm(ways, WEST, new Place(4_200, 3_300 + slitMm / 4)));
    }

    @Test
    void nicheIsAsWideAsItsMouthOrTheDiscInIt() {
        Region shallow = Region.of(Ring.parse("0,0 8000,0 8000,6000 4600,6000 4600,6250 4000,6250 4000,6000 0,6000"));
        Region deep = Region.of(Ring.parse("0,0 8000,0 8000,6000 4600,6000 4600,7000 4000,7000 4000,6000 0,6000"));
        Region flask = Region.of(Ring.parse("0,0 8000,0 8000,6000 4600,6000 4600,6500 5000,6500 5000,8000 3600,8000"
                + " 3600,6500 4000,6500 4000,6000 0,6000"));

        assertEquals(300, widthMm(ClearWidth.of(shallow, CAP_MM), WEST, new Place(4_300, 6_100)));
        assertEquals(600, widthMm(ClearWidth.of(deep, CAP_MM), WEST, new Place(4_300, 6_600)));
        assertEquals(400, widthMm(ClearWidth.of(deep, CAP_MM), WEST, new Place(4_300, 6_800)));
        assertEquals(600, widthMm(ClearWidth.of(flask, CAP_MM), WEST, new Place(4_300, 7_250)));
        assertEquals(1_400, ClearWidth.of(flask, CAP_MM).roomMm(new Place(4_300, 7_250)), 1e-9);
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

            Point west = WEST.rounded().rotated(pivot, angleDeg).plus(123_456, -98_765);
            Point east = EAST.rounded().rotated(pivot, angleDeg).plus(123_456, -98_765);
            int width = widthMm(ClearWidth.of(room, wall, CAP_MM), Place.of(west), Place.of(east));

            assertEquals(gap, width, angleDeg % 90 == 0 ? 0 : 1.5);
        }
    }

    @Test
    void placesAskedForTogetherAreAnsweredAsOneByOne() {
        ClearWidth ways = ClearWidth.of(ROOM, wallWithGap(1_000), CAP_MM);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            places.add(new Place(500 + 45.3 * i, 7_500 - 30.7 * i));
        }

        List<ClearWidth.Bottleneck> found = ways.passages(WEST, places);

        for (int i = 0; i < places.size(); i++) {
            assertEquals(ways.passages(WEST, List.of(places.get(i))).get(0), found.get(i), "place " + i);
        }
        assertTrue(found.stream().anyMatch(b -> b.widthMm() == CAP_MM)
                && found.stream().anyMatch(b -> b.widthMm() == 1_000)
                && found.stream().anyMatch(b -> b.widthMm() == 0));
    }

    private static int widthMm(ClearWidth ways, Place from, Place to) {
        return ways.passages(from, List.of(to)).get(0).widthMm();
    }

    private static List<Ring> wallWithGap(int gapMm) {
        return List.of(Ring.rectangle(5_000, 0, 5_200, 3_000), Ring.rectangle(5_000, 3_000 + gapMm, 5_200, 8_000));
    }
}
