package org.sceneplan.geometry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Distances of single places from single rings. */
class PlaceDistanceTest {

    private static final Corners TABLE = new Corners(new int[] {0, 1200, 1200, 0}, new int[] {0, 0, 600, 600});
    private static final Corners WEDGE = new Corners(new int[] {0, 400, 0}, new int[] {0, 0, 300});

    @Test
    void placesBesideAndBeforeARectangle() {
        assertEquals(2500, PlaceDistance.boxSquare(TABLE, 1230, -40));
        assertEquals(2500, PlaceDistance.square(TABLE, 1230, -40, 2500, 1e9));
        assertEquals(900, PlaceDistance.square(TABLE, 1230, -40, 2500, 900));
    }

    @Test
    void aPlaceInARectangleIsMeasuredToItsNearestSide() {
        assertEquals(0, PlaceDistance.boxSquare(TABLE, 600, 500));
        assertEquals(10_000, PlaceDistance.square(TABLE, 600, 500, 0, 1e9));
    }

    @Test
    void aSlantedEdgeIsMeasuredAtARightAngle() {
        assertEquals(100 * 100, PlaceDistance.square(WEDGE, 200 + 60, 150 + 80, 0, 1e9), 1e-6);
        assertFalse(PlaceDistance.isInside(WEDGE, 260, 230));
        assertTrue(PlaceDistance.isInside(WEDGE, 100, 100));
    }

    @Test
    void anEdgeHasBothItsEnds() {
        assertEquals(25, PlaceDistance.edgeSquare(TABLE, 0, -3, -4, 1e9));
        assertEquals(25, PlaceDistance.edgeSquare(TABLE, 0, 1203, -4, 1e9));
    }
}
