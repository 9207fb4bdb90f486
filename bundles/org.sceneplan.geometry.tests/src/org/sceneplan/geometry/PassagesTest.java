package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    private static final Region ROOM = Region.of(Ring.rectangle(0, 0, 10_000, 4000));
    private static final Point ORIGIN = Point.of(0, 0);
    private static final Place WEST = new Place(1000, 2000);
    private static final Place EAST = new Place(9000, 2000);

    @Test
    void widthIsThatOfTheGapBetween() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(4000, 0, 5000, 2801)), 2000);

        assertEquals(1199, ways.passages(WEST, List.of(EAST)).get(0).widthMm());
        assertEquals(1200, ways.with(List.of(Ring.rectangle(4000, 0, 5000, 2800))).passages(WEST, List.of(EAST)).get(0)
                .widthMm());
    }

    @Test
    void discMustFitWhereItStands() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(), 2000);

        List<ClearWidth.Bottleneck> found = ways.passages(WEST, List.of(new Place(5000, 300.5), EAST));

        assertEquals(List.of(601, 2000), found.stream().map(ClearWidth.Bottleneck::widthMm).toList());
        assertEquals(601, ways.roomMm(new Place(5000, 300.5)), 1e-9);
        assertEquals(2000, ways.roomMm(EAST), 1e-9);
    }

    @Test
    void thereIsNoWidthInsideThings() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(4000, 1000, 6000, 3000)), 2000);
        Place inside = new Place(5000, 2000);

        assertEquals(0, ways.passages(WEST, List.of(inside)).get(0).widthMm());
        assertEquals(0, ways.passages(inside, List.of(WEST)).get(0).widthMm());
        assertEquals(0, ways.roomMm(inside));
        assertEquals(0, ways.roomMm(new Place(-5, 2000)));
    }

    @Test
    void thereIsNoWayThroughAWall() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(4000, 0, 5000, 4000)), 2000);

        assertEquals(0, ways.passages(WEST, List.of(EAST)).get(0).widthMm());
    }

    @ParameterizedTest
    @CsvSource({"1199, 0", "1200, 0", "1199, 17", "1200, 17", "1199, 45", "1200, 45", "1199, 233.1", "1200, 233.1"})
    void mouthOfAUWallIsTheWayIn(int mouthMm, double angleDeg) {
        List<Ring> walls = List.of(Ring.rectangle(0, 0, 3000, 100), Ring.rectangle(0, 100, 100, 2000),
                Ring.rectangle(2900, 100, 3000, 2000), Ring.rectangle(100, 1900, 2900 - mouthMm, 2000));
        Place inside = turned(1500, 1000, angleDeg);
        Place outside = turned(1500, -1500, angleDeg);

        ClearWidth.Bottleneck found = ClearWidth.of(turned(Ring.rectangle(-5000, -5000, 8000, 8000), angleDeg),
                walls.stream().map(wall -> wall.rotated(ORIGIN, angleDeg)).toList(), 1500)
                .passages(outside, List.of(inside)).get(0);

        assertEquals(mouthMm, found.widthMm(), angleDeg == 0 ? 0 : 1.5);
        Place mouth = turned(2900 - mouthMm / 2.0, 1950, angleDeg);
        assertEquals(0, found.gap().orElseThrow().distanceMm(mouth.rounded()), 55);
        assertEquals(0, ClearWidth.of(turned(Ring.rectangle(-5000, -5000, 8000, 8000), angleDeg),
                List.of(Ring.parse("0,0 3000,0 3000,2000 2900,2000 2900,100 100,100 100,1900 2900,1900 2900,2000"
                        + " 0,2000").rotated(ORIGIN, angleDeg)), 1500).passages(outside, List.of(inside)).get(0)
                .widthMm());
    }

    @ParameterizedTest
    @CsvSource({"1500, 1200", "1499, 1199", "1498, 1198"})
    void wayBetweenZigzagWallsIsAsWideAsAcrossItsSlants(int shiftMm, int widthMm) {
        Ring lower = Ring.parse("0,-900 6400,-900 6400,0 5600,600 4800,0 4000,600 3200,0 2400,600 1600,0 800,600 0,0");
        Ring upper = Ring.parse("0,0 800,600 1600,0 2400,600 3200,0 4000,600 4800,0 5600,600 6400,0 6400,3000 0,3000")
                .translated(0, shiftMm);
        Region floor = Region.of(Ring.rectangle(-3000, -900, 9400, 3000));
        Place west = new Place(-1500, 1000);
        Place east = new Place(8000, 1000);

        ClearWidth ways = ClearWidth.of(floor, List.of(lower, upper), 2000);

        assertEquals(widthMm, ways.passages(west, List.of(east)).get(0).widthMm());
        assertEquals(0.8 * shiftMm, ways.roomMm(new Place(400, 300 + shiftMm / 2.0)), 1e-9);
        assertEquals(0, ways.with(List.of(lower, upper.translated(800, -shiftMm))).passages(west, List.of(east))
                .get(0).widthMm());
    }

    @Test
    void thingsThatTouchAtACornerOrAlongAnEdgeLeaveNoWay() {
        List<Ring> byCorner = List.of(Ring.rectangle(4000, 0, 5000, 2000), Ring.rectangle(5000, 2000, 6000, 4000));
        List<Ring> byEdge = List.of(Ring.rectangle(4000, 0, 5000, 2000), Ring.rectangle(4200, 2000, 6000, 4000));
        List<Ring> apart = List.of(byCorner.get(0), Ring.rectangle(5001, 2000, 6000, 4000));

        assertEquals(List.of(0, 0, 1), List.of(byCorner, byEdge, apart).stream()
                .map(rings -> ClearWidth.of(ROOM, rings, 2000).passages(WEST, List.of(EAST)).get(0).widthMm())
                .toList());
    }

    @Test
    void widthIsTheSameBothWays() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(4000, 0, 5000, 2801),
                Ring.rectangle(6000, 1000, 7000, 3100)), 2000);
        List<Place> places = List.of(WEST, EAST, new Place(5500, 500), new Place(6500, 3400), new Place(6500, 350.5));

        for (Place from : places) {
            for (Place to : places) {
                assertEquals(ways.passages(from, List.of(to)).get(0).widthMm(),
                        ways.passages(to, List.of(from)).get(0).widthMm(), from + " " + to);
            }
        }
    }

    @Test
    void movingAPlaceByAFractionMovesTheWidthByTwice() {
        ClearWidth ways = ClearWidth.of(ROOM, List.of(Ring.rectangle(4000, 1000, 6000, 3000)), 2000);

        for (double offMm = 0; offMm < 2; offMm += 0.125) {
            assertEquals(2 * offMm, ways.roomMm(new Place(5000, 3000 + offMm)), 1e-9);
            assertEquals(0, ways.roomMm(new Place(5000, 3000 - offMm)));
            assertEquals(2 * offMm, ways.roomMm(new Place(5000, 4000 - offMm)), 1e-9);
            assertEquals(0, ways.roomMm(new Place(5000, 4000 + offMm)));
        }
    }

    private static Region turned(Ring ring, double angleDeg) {
        return Region.of(ring.rotated(ORIGIN, angleDeg));
    }

    private static Place turned(double xMm, double yMm, double angleDeg) {
        Vector along = Vector.ofAngle(angleDeg);
        return new Place(xMm * along.x() - yMm * along.y(), xMm * along.y() + yMm * along.x());
    }
}
