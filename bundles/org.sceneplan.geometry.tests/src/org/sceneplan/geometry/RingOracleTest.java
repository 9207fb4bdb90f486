package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Ring predicates against JTS on random rings, many of which touch. */
class RingOracleTest {

    private static final int PAIRS = 4000;
    /** JTS and we compute the same square root from the same integers. */
    private static final double TOLERANCE_MM = 1e-9;

    @ParameterizedTest
    @CsvSource({"1,4", "2,6", "3,9", "4,14", "5,40", "6,1000000"})
    void overlapsAndCoversAgreeWithJts(long seed, int side) {
        RandomRings rings = new RandomRings(seed, side);
        int overlaps = 0;
        int covers = 0;
        for (int i = 0; i < PAIRS; i++) {
            Ring a = rings.any();
            Ring b = i % 50 == 0 ? a : rings.any();
            Geometry jtsA = Jts.polygon(a);
            Geometry jtsB = Jts.polygon(b);
            String pair = a + " / " + b;

            boolean overlap = a.overlaps(b);
            boolean cover = a.covers(b);

            assertEquals(jtsA.relate(jtsB, "T********"), overlap, () -> "overlaps " + pair);
            assertEquals(overlap, b.overlaps(a), () -> "overlaps both ways " + pair);
            assertEquals(jtsA.covers(jtsB), cover, () -> "covers " + pair);
            overlaps += overlap ? 1 : 0;
            covers += cover ? 1 : 0;
        }
        assertTrue(overlaps > PAIRS / 10 && overlaps < PAIRS, "rings vary: " + overlaps + " overlap");
        assertTrue(covers >= PAIRS / 50, "some cover: " + covers);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 100000})
    void distanceAndLocateAgreeWithJts(int side) {
        RandomRings rings = new RandomRings(side, side);
        for (int i = 0; i < PAIRS; i++) {
            Ring a = rings.any();
            Ring b = rings.any().translated(side / 2, side / 2);
            Point point = rings.point();
            Geometry jtsA = Jts.polygon(a);
            Geometry jtsPoint = Jts.point(point);
            String shown = a + " / " + b + " / " + point;

            assertEquals(jtsA.distance(Jts.polygon(b)), a.distanceMm(b), TOLERANCE_MM, () -> "distance " + shown);
            assertEquals(jtsA.distance(jtsPoint), a.distanceMm(point), TOLERANCE_MM, () -> "to point " + shown);
            assertEquals(jtsA.getBoundary().distance(jtsPoint), a.boundaryDistanceMm(point), TOLERANCE_MM,
                    () -> "to boundary " + shown);
            Location expected = jtsA.getBoundary().covers(jtsPoint) ? Location.BOUNDARY
                    : jtsA.covers(jtsPoint) ? Location.INSIDE : Location.OUTSIDE;
            assertEquals(expected, a.locate(point), () -> "locate " + shown);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void simplicityAndAreaAgreeWithJts(long seed) {
        RandomRings rings = new RandomRings(seed, 8);
        for (int i = 0; i < PAIRS; i++) {
            Ring simple = rings.any();
            Geometry jts = Jts.polygon(simple);
            assertTrue(jts.isValid(), () -> "valid " + simple);
            assertEquals(jts.getArea(), simple.areaMm2(), () -> "area " + simple);
            assertEquals(jts.convexHull().getArea() == jts.getArea(), simple.isConvex(), () -> "convex " + simple);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 9, 1000})
    void selfCrossingAgreesWithJts(int side) {
        RandomRings rings = new RandomRings(side, side);
        int simple = 0;
        for (int i = 0; i < PAIRS; i++) {
            Ring ring = tour(rings, 4 + i % 4);
            boolean expected = Jts.polygon(ring).isValid();
            assertEquals(expected, ring.isSimple(), () -> "simple " + ring);
            simple += expected ? 1 : 0;
        }
        assertTrue(simple > 0 && simple < PAIRS, "tours vary");
    }

    private static Ring tour(RandomRings rings, int corners) {
        while (true) {
            try {
                return Ring.ccw(java.util.stream.Stream.generate(rings::point).limit(corners).toList());
            } catch (IllegalArgumentException noArea) {
                continue;
            }
        }
    }
}
