package org.sceneplan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Points, vectors, segments and boxes. */
class BasicShapesTest {

    @Test
    void pointTurnsCounterClockwiseAboutThePivot() {
        assertEquals(Point.of(0, 10), Point.of(10, 0).rotated(Point.of(0, 0), 90));
        assertEquals(Point.of(7, -5), Point.of(7, 5).rotated(Point.of(7, 0), 180));
        assertEquals(Point.of(71, 71), Point.of(100, 0).rotated(Point.of(0, 0), 45));
        assertEquals(Point.of(100, 0), Point.of(100, 0).rotated(Point.of(0, 0), -720));
    }

    @Test
    void stepInASlantedDirectionIsAsLongAsItWasMeant() {
        for (int fromDeg = 0; fromDeg < 360; fromDeg++) {
            for (int lengthMm : new int[] { 900, 4200, 10_000, 12_345 }) {
                Point from = Point.of(17, -4);
                Vector step = Vector.ofAngle(fromDeg + 0.37).times(lengthMm);
                Point to = from.stepped(step);
                assertEquals(lengthMm, Math.round(from.distanceMm(to)), step::toString);
                assertTrue(Math.hypot(17 + step.x() - to.xMm(), -4 + step.y() - to.yMm()) < Math.sqrt(2), step::toString);
            }
        }
        assertEquals(Point.of(17, 9996), Point.of(17, -4).stepped(new Vector(0, 10_000)));
        assertEquals(Point.of(19, -3), Point.of(17, -4).stepped(new Vector(2, 1)));
    }

    @Test
    void pointRefusesToOverflow() {
        assertThrows(ArithmeticException.class, () -> Point.of(Integer.MAX_VALUE, 0).plus(1, 0));
        assertThrows(ArithmeticException.class, () -> Point.rounded(1e10, 0));
    }

    @Test
    void vectorProductsAndAngles() {
        Vector east = new Vector(3, 0);

        assertEquals(new Vector(0, 3), east.perpendicular());
        assertEquals(6, east.cross(new Vector(1, 2)));
        assertEquals(3, east.dot(new Vector(1, 2)));
        assertEquals(new Vector(1, 0), east.normalise());
        assertEquals(270, new Vector(0, -2).angleDeg());
        assertThrows(ArithmeticException.class, () -> new Vector(0, 0).normalise());
    }

    @Test
    void segmentMeasures() {
        Segment wall = new Segment(Point.of(0, 0), Point.of(300, 400));

        assertEquals(500, wall.lengthMm());
        assertEquals(Point.of(150, 200), wall.midPoint());
        assertEquals(Point.of(60, 80), wall.pointAt(100));
        assertEquals(Point.of(360, 480), wall.pointAt(600));
        assertEquals(new Vector(-0.8, 0.6), wall.leftNormal());
        assertEquals(53.13, wall.angleDeg(), 0.01);
        assertEquals(0, wall.distanceMm(Point.of(150, 200)));
        assertEquals(500, wall.distanceMm(Point.of(-300, -400)));
        assertEquals(100, wall.distanceMm(Point.of(150 - 80, 200 + 60)));
    }

    @Test
    void segmentsThatCrossOrTouchAreNotApart() {
        Segment wall = new Segment(Point.of(0, 0), Point.of(1000, 0));

        assertEquals(0, wall.distanceMm(new Segment(Point.of(500, -10), Point.of(500, 10))));
        assertEquals(0, wall.distanceMm(new Segment(Point.of(1000, 0), Point.of(2000, 0))));
        assertEquals(1, wall.distanceMm(new Segment(Point.of(1001, 0), Point.of(2000, 0))));
        assertEquals(5, wall.distanceMm(new Segment(Point.of(1003, 4), Point.of(1003, 90))));
        assertEquals(7, wall.distanceMm(new Segment(Point.of(-50, 7), Point.of(50, 7))));
    }

    @Test
    void boxSides() {
        Box box = Box.of(List.of(Point.of(5, -1), Point.of(-2, 3), Point.of(0, 9)));

        assertEquals(new Box(-2, -1, 5, 9), box);
        assertEquals(7, box.widthMm());
        assertEquals(10, box.depthMm());
        assertEquals(Point.of(1, 4), box.centre());
        assertEquals(new Box(-12, -11, 15, 19), box.expanded(10));
        assertThrows(IllegalArgumentException.class, () -> box.expanded(-4));
        assertThrows(IllegalArgumentException.class, () -> Box.of(List.of()));
    }

    @Test
    void boxesThatTouchIntersect() {
        Box box = new Box(0, 0, 10, 10);

        assertTrue(box.intersects(new Box(10, 10, 20, 20)));
        assertFalse(box.intersects(new Box(11, 0, 20, 20)));
        assertTrue(box.contains(Point.of(10, 0)));
        assertFalse(box.contains(new Box(5, 5, 11, 6)));
        assertEquals(new Box(0, 0, 20, 20), box.union(new Box(10, 10, 20, 20)));
    }
}
