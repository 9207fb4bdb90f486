package org.sceneplan.exchange.gltf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

final class TrianglesTest {

    private static double area(Ring ring) {
        int[] corners = Triangles.of(ring);
        double doubled = 0;
        for (int i = 0; i < corners.length; i += 3) {
            Point a = ring.points().get(corners[i]);
            Point b = ring.points().get(corners[i + 1]);
            Point c = ring.points().get(corners[i + 2]);
            double turn = (b.xMm() - (double) a.xMm()) * (c.yMm() - a.yMm())
                    - (b.yMm() - (double) a.yMm()) * (c.xMm() - a.xMm());
            assertTrue(turn > 0, "clockwise triangle");
            doubled += turn;
        }
        return doubled / 2;
    }

    @Test
    void anLShapeGivesFourTriangles() {
        Ring ring = Ring.parse("0,0 10,0 10,10 20,10 20,20 0,20");

        assertEquals(12, Triangles.of(ring).length);
        assertEquals(ring.areaMm2(), area(ring));
    }

    @Test
    void cornersOnAStraightLineAddNothing() {
        Ring ring = Ring.parse("0,0 5,0 10,0 10,5 10,10 0,10 0,3");

        assertEquals(100, area(ring));
    }

    @Test
    void randomRingsAreCoveredExactly() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Point> points = new ArrayList<>();
            int count = 3 + random.nextInt(40);
            for (int i = 0; i < count; i++) {
                double angle = 2 * Math.PI * i / count;
                double radius = 500 + random.nextInt(20_000);
                points.add(Point.rounded(radius * Math.cos(angle), radius * Math.sin(angle)));
            }
            Ring ring = Ring.ccw(points);
            if (ring.isSimple()) {
                assertEquals(ring.areaMm2(), area(ring), "round " + round);
            }
        }
    }
}
