package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingTest {

    private static final Ring L_SHAPE = Ring.parse("0,0 4000,0 4000,1000 1000,1000 1000,3000 0,3000");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0,0 1,0                         | a ring needs at least 3 points",
        "0,0 9,0 9,0 0,9                 | point 2 (9,0) repeats point 1",
        "0,0 9,0 0,9 0,0                 | point 3 (0,0) repeats point 0",
        "0,0 0,9 9,0                     | clockwise",
        "0,0 5,5 9,9                     | enclose no area",
        "0,0 500000001,0 0,9             | point 1 (500000001,0) is farther",
        "0,0 9 0,9                       | point 1: expected x,y",
        "0,0 9,x 0,9                     | point 1: expected x,y",
        "0,0 9,0 0,99999999999           | point 2: expected x,y"})
    void refusesBrokenRingsNamingThePoint(String text, String reason) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Ring.parse(text));

        assertTrue(refusal.getMessage().contains(reason.strip()), refusal.getMessage());
    }

    @Test
    void formatIsReadBackExactly() {
        String text = "-5,0 400000000,-7 12,500000000";

        assertEquals(text, Ring.parse(text).format());
        assertEquals(Ring.parse(text), Ring.parse(Ring.parse("  " + text + " ").format()));
    }

    @Test
    void ccwTurnsRoundAndDropsRepeatedPointsKeepingTheFirst() {
        Ring ring = Ring.ccw(List.of(Point.of(0, 0), Point.of(0, 9), Point.of(0, 9), Point.of(9, 9), Point.of(0, 0)));

        assertEquals("0,0 9,9 0,9", ring.format());
    }

    @Test
    void areaIsExactForTheLargestRings() {
        int max = Ring.MAX_COORDINATE_MM;

        assertEquals(2L * 1_000_000_000L * 1_000_000_000L, Ring.rectangle(-max, -max, max, max).doubledAreaMm2());
        assertEquals(1, Ring.parse("0,0 1,0 0,1").doubledAreaMm2());
        assertEquals(12_000_000, L_SHAPE.doubledAreaMm2());
        assertEquals(14_000, L_SHAPE.perimeterMm());
    }

    @Test
    void placedRectangleHasItsFrontFirstAndTurnsExactlyByRightAngles() {
        assertEquals("-500,-300 500,-300 500,300 -500,300", Ring.placed(Point.of(0, 0), 1000, 600, 0).format());
        assertEquals("300,-500 300,500 -300,500 -300,-500", Ring.placed(Point.of(0, 0), 1000, 600, 90).format());
        assertEquals("500,300 -500,300 -500,-300 500,-300", Ring.placed(Point.of(0, 0), 1000, 600, -180).format());
        assertEquals("0,-1 3,-1 3,2 0,2", Ring.placed(Point.of(1, 0), 3, 3, 360).format());
        assertThrows(IllegalArgumentException.class, () -> Ring.placed(Point.of(0, 0), 0, 5, 0));
        assertThrows(IllegalArgumentException.class, () -> Ring.placed(Point.of(0, 0), 5, 5, Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"17.3", "-45", "123.456", "36.86989764584402"})
    void placedRectangleKeepsItsSizeAtAnyAngle(double angleDeg) {
        Ring ring = Ring.placed(Point.of(12345, -678), 1500, 650, angleDeg);

        assertEquals(1500, ring.edge(0).lengthMm(), 1.5);
        assertEquals(650, ring.edge(1).lengthMm(), 1.5);
        assertEquals(Vector.ofAngle(angleDeg).angleDeg(), ring.edge(0).angleDeg(), 0.1);
        assertTrue(ring.centroid().distanceMm(Point.of(12345, -678)) <= 1);
    }

    @ParameterizedTest
    @CsvSource({"600,16", "601,16", "1,3", "333,12", "800,7", "50,64", "400,4"})
    void regularPolygonCoversItsCircleAndNotMuchMore(int diameterMm, int corners) {
        Point centre = Point.of(-77, 1234);

        Ring ring = Ring.regularPolygon(centre, diameterMm, corners);

        assertTrue(ring.boundaryDistanceMm(centre) >= diameterMm / 2.0 - 1e-9);
        double cornerRadius = diameterMm / 2.0 / Math.cos(Math.PI / corners);
        assertTrue(ring.points().stream().allMatch(p -> p.distanceMm(centre) <= cornerRadius + 3));
        assertTrue(ring.isSimple());
    }

    @Test
    void evenRegularPolygonHasFlatSidesOnTheAxes() {
        Box box = Ring.regularPolygon(Point.of(0, 0), 600, 16).box();

        assertEquals(new Box(-300, -300, 300, 300), box);
    }

    @Test
    void convexityAllowsStraightCornersAndRefusesStars() {
        assertTrue(Ring.parse("0,0 5,0 9,0 9,9 0,9").isConvex());
        assertFalse(L_SHAPE.isConvex());
        Ring star = Ring.parse("0,300 -180,-240 290,90 -290,90 180,-240");
        assertFalse(star.isConvex());
        assertTrue(star.firstSelfCrossing().isPresent());
    }

    @Test
    void centroidAndLabelPointOfKnownShapes() {
        assertEquals(Point.of(500, 250), Ring.rectangle(0, 0, 1000, 500).centroid());
        assertEquals(Point.of(500, 250), Ring.rectangle(0, 0, 1000, 500).labelPoint());
        assertEquals(Point.of(20000, 300), Ring.rectangle(0, 0, 40000, 600).labelPoint());
        assertEquals(Point.of(1500, 1000), L_SHAPE.centroid());
    }

    @Test
    void labelPointOfAConcaveRingLiesWellInside() {
        Ring comb = Ring.parse("0,0 10000,0 10000,500 3000,500 3000,9000 2500,9000 2500,500 1000,500 1000,3000 0,3000");

        Point label = comb.labelPoint();

        assertEquals(Location.INSIDE, comb.locate(label));
        assertTrue(comb.boundaryDistanceMm(label) >= 490, "found " + label);
    }

    @Test
    void labelPointOfTinyRingsIsInsideWhereThatIsPossible() {
        assertEquals(Point.of(1, 1), Ring.rectangle(0, 0, 2, 2).labelPoint());
        assertEquals(Location.BOUNDARY, Ring.parse("0,0 1,0 0,1").locate(Ring.parse("0,0 1,0 0,1").labelPoint()));
    }

    @Test
    void withoutCollinearKeepsOnlyRealCorners() {
        Ring ring = Ring.parse("2,0 5,0 9,0 9,4 9,9 0,9 0,0");

        assertEquals("9,0 9,9 0,9 0,0", ring.withoutCollinear().format());
        assertEquals(L_SHAPE, L_SHAPE.withoutCollinear());
    }

    @Test
    void rotationByRightAnglesIsExactAndReversible() {
        Point pivot = Point.of(123, -456);

        assertEquals(L_SHAPE, L_SHAPE.rotated(pivot, 90).rotated(pivot, -90));
        assertEquals(L_SHAPE.doubledAreaMm2(), L_SHAPE.rotated(pivot, 270).doubledAreaMm2());
        assertEquals(L_SHAPE, L_SHAPE.translated(10, -20).translated(-10, 20));
    }

    @Test
    void selfCrossingIsReportedWithItsEdgesAndPlace() {
        Ring bowTie = Ring.ccw(List.of(Point.of(0, 0), Point.of(1000, 1000), Point.of(1000, 0), Point.of(0, 1100)));

        SelfCrossing crossing = bowTie.firstSelfCrossing().orElseThrow();

        assertEquals(2, crossing.secondEdge() - crossing.firstEdge());
        assertTrue(bowTie.edge(crossing.firstEdge()).distanceMm(crossing.near()) <= 1);
        assertTrue(bowTie.edge(crossing.secondEdge()).distanceMm(crossing.near()) <= 1);
        assertFalse(bowTie.isSimple());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0,0 9,0 9,9 5,9 5,4 5,9 0,9     | 2,4,5,9",
        "0,0 4,0 9,0 9,9 4,0 0,9         | 0,3,4,0",
        "0,0 9,0 9,5 4,0 0,5             | 0,2,4,0",
        "0,0 9,0 4,0 9,9                 | 0,1,4,0"})
    void touchingAndFoldingBackAreSelfCrossings(String text, String expected) {
        SelfCrossing crossing = Ring.parse(text).firstSelfCrossing().orElseThrow();

        assertEquals(expected.strip(), crossing.firstEdge() + "," + crossing.secondEdge() + "," + crossing.near());
    }

    @Test
    void tenThousandCornersAreChecked() {
        StringBuilder comb = new StringBuilder("0,-10 50000,-10");
        for (int i = 4999; i >= 0; i--) {
            comb.append(' ').append(i * 10 + 5).append(",100000 ").append(i * 10).append(",0");
        }
        Ring ring = Ring.parse(comb.toString());

        assertEquals(10_002, ring.size());
        assertTrue(ring.isSimple());
        Ring bent = Ring.parse(comb.append(" 7777,50").toString());
        assertFalse(bent.isSimple());
    }
}
