package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final Region ROOM = Region.of(Ring.rectangle(0, 0, 10_000, 4000));
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
}
