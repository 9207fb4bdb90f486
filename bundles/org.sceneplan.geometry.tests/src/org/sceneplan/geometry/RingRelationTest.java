package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts computed by hand: touching is no overlap, and covering allows touching. */
class RingRelationTest {

    private static final String U_SHAPE = "0,0 9,0 9,9 6,9 6,3 3,3 3,9 0,9";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "identical                    | 0,0 4,0 4,4 0,4      | 0,0 4,0 4,4 0,4          | true  | true",
        "identical, other start       | 0,0 4,0 2,1 0,4      | 2,1 0,4 0,0 4,0          | true  | true",
        "common edge outside          | 0,0 4,0 4,4 0,4      | 4,0 8,0 8,4 4,4          | false | false",
        "part of an edge outside      | 0,0 4,0 4,4 0,4      | 4,1 8,1 8,3 4,3          | false | false",
        "corner to corner             | 0,0 4,0 4,4 0,4      | 4,4 8,4 8,8 4,8          | false | false",
        "corner on edge               | 0,0 4,0 4,4 0,4      | 4,2 8,0 8,4              | false | false",
        "common edge inside           | 0,0 4,0 4,4 0,4      | 2,1 4,1 4,3 2,3          | true  | true",
        "one mm over the edge         | 0,0 4,0 4,4 0,4      | 3,1 8,1 8,3 3,3          | true  | false",
        "cross without corners inside | 0,3 9,3 9,6 0,6      | 3,0 6,0 6,9 3,9          | true  | false",
        "plug in a U, exact           | U                    | 3,3 6,3 6,9 3,9          | false | false",
        "plug in a U, one mm too wide | U                    | 2,3 6,3 6,9 2,9          | true  | false",
        "lid on a U                   | U                    | 0,9 9,9 9,12 0,12        | false | false",
        "bar across a U               | U                    | 0,5 9,5 9,7 0,7          | true  | false",
        "T filling the U and more     | U                    | 3,3 6,3 6,9 9,9 9,12 0,12 0,9 3,9 | false | false",
        "leg of a U                   | U                    | 0,0 3,0 3,9 0,9          | true  | true",
        "box of a U                   | U                    | 0,0 9,0 9,9 0,9          | true  | false",
        "diamond corners on all edges | 0,0 4,0 4,4 0,4      | 2,0 4,2 2,4 0,2          | true  | true",
        "diagonal through corners     | 0,0 4,0 4,4 0,4      | 0,0 5,4 4,5              | true  | false",
        "wedge in a reflex corner     | 0,0 9,0 4,4 0,9      | 4,4 9,9 3,9              | false | false",
        "wedge through a reflex corner| 0,0 9,0 4,4 0,9      | 3,3 9,9 3,9              | true  | false"})
    void contactsByHand(String name, String first, String second, boolean overlaps, boolean covers) {
        Ring a = Ring.parse(first.equals("U") ? U_SHAPE : first);
        Ring b = Ring.parse(second);

        assertEquals(overlaps, a.overlaps(b), name);
        assertEquals(overlaps, b.overlaps(a), name + ", the other way");
        assertEquals(covers, a.covers(b), name + ", covers");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 90, 180, 270, 36.86989764584402})
    void contactsStayTheSameWhenTurnedAndMoved(double angleDeg) {
        Point pivot = Point.of(0, 0);
        Ring u = Ring.parse("0,0 9000,0 9000,9000 6000,9000 6000,3000 3000,3000 3000,9000 0,9000")
                .rotated(pivot, angleDeg);
        Ring plug = Ring.rectangle(3000, 3000, 6000, 9000)
                .rotated(pivot, angleDeg).translated(499_000_000, -499_000_000);
        Ring wide = Ring.rectangle(2995, 3000, 6000, 9000).rotated(pivot, angleDeg);

        assertFalse(u.translated(499_000_000, -499_000_000).overlaps(plug));
        assertTrue(u.overlaps(wide));
        assertEquals(0, u.distanceMm(wide));
    }

    @Test
    void skewTouchIsExactWhereDoublesFail() {
        Ring slope = Ring.parse("0,0 300000001,100000000 0,100000000");
        Ring touching = Ring.parse("300000001,100000000 400000000,0 400000000,100000000");
        Ring almost = Ring.parse("150000001,50000000 400000000,-1 400000000,1");
        Ring over = Ring.parse("150000000,50000000 400000000,-1 400000000,1");

        assertFalse(slope.overlaps(touching));
        assertEquals(Location.OUTSIDE, slope.locate(Point.of(150000001, 50000000)));
        assertFalse(slope.overlaps(almost));
        assertEquals(Location.OUTSIDE, slope.locate(Point.of(150000002, 50000000)));
        assertEquals(Location.INSIDE, slope.locate(Point.of(150000000, 50000000)));
        assertTrue(slope.overlaps(over));
    }

    @Test
    void distancesByHand() {
        Ring box = Ring.rectangle(0, 0, 1000, 1000);

        assertEquals(1200, box.distanceMm(Ring.rectangle(2200, 0, 3000, 10)));
        assertEquals(500, box.distanceMm(Ring.rectangle(1300, 1400, 3000, 3000)));
        assertEquals(0, box.distanceMm(Ring.rectangle(1000, 1000, 3000, 3000)));
        assertEquals(0, box.distanceMm(Ring.rectangle(100, 100, 200, 200)));
        assertEquals(0, Ring.rectangle(100, 100, 200, 200).distanceMm(box));
        assertEquals(0, box.distanceMm(Point.of(500, 500)));
        assertEquals(100, box.boundaryDistanceMm(Point.of(500, 900)));
        Ring turned = Ring.parse("0,0 4000,3000 3400,3800 -600,800");
        assertEquals(1200, turned.distanceMm(turned.translated(1320, -1760)));
        assertEquals(1195, turned.distanceMm(turned.translated(1317, -1756)));
    }
}
