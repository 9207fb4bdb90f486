package org.sceneplan.drawing.internal.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

class DatumTest {

    @Test
    void coordinatesOfAnUprightStoreCountFromItsLowerLeftCorner() {
        Datum datum = Datum.of(ring(0, 2_000, 1_000, 12_000, 1_000, 12_000, 9_000, 2_000, 9_000));

        assertEquals("500", datum.x(new Point(2_500, 1_700)));
        assertEquals("700", datum.y(new Point(2_500, 1_700)));
        assertEquals(List.of("500", "700", "3000", "2000"), datum.box(ring(0, 2_500, 1_700, 5_500, 1_700, 5_500, 3_700,
                2_500, 3_700)));
        assertEquals(90, datum.angleDeg(-270), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 12, 30, -30, 44 })
    void coordinatesOfATurnedStoreAreThoseAlongItsWalls(double deg) {
        Datum datum = Datum.of(ring(deg, 0, 0, 13_000, 0, 13_000, 15_500, 0, 15_500));

        Point column = ring(deg, 6_500, 7_700, 6_600, 7_700, 6_600, 7_800).points().getFirst();
        assertEquals(6_500, Integer.parseInt(datum.x(column)), 2);
        assertEquals(7_700, Integer.parseInt(datum.y(column)), 2);
        assertEquals(90, datum.angleDeg(deg + 90), 0.05);
        assertEquals(0, datum.angleDeg(deg), 0.05);
    }

    @Test
    void theOriginIsACornerOfTheStoreAlsoWhereItHasANotchThere() {
        Datum datum = Datum.of(ring(0, 8_000, 0, 14_000, 0, 14_000, 9_000, 22_000, 9_000, 22_000, 16_000, 0, 16_000, 0,
                9_000, 8_000, 9_000));

        assertEquals("0", datum.x(new Point(8_000, 0)));
        assertEquals("0", datum.y(new Point(8_000, 0)));
        assertEquals("-8000", datum.x(new Point(0, 9_000)));
    }

    private static Ring ring(double deg, int... xy) {
        List<Point> points = new ArrayList<>();
        double cos = StrictMath.cos(StrictMath.toRadians(deg));
        double sin = StrictMath.sin(StrictMath.toRadians(deg));
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Point((int) Math.round(xy[i] * cos - xy[i + 1] * sin),
                    (int) Math.round(xy[i] * sin + xy[i + 1] * cos)));
        }
        return new Ring(points);
    }
}
