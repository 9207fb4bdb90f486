package org.sceneplan.layout.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

class PlanFrameTest {

    /** What rounding of corners to 1 mm does to the direction of a wall of 10 m. */
    private static final double ANGLE_TOLERANCE_DEG = 0.02;
    private static final Ring RECTANGLE = Ring.rectangle(1000, 2000, 11_000, 9000);

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "-1, 0, 90", "0, -1, 180", "1, 0, 270"})
    void vRunsInwardsAndUToTheRightOfWhoComesIn(int inwardsX, int inwardsY, double angleDeg) {
        PlanFrame frame = PlanFrame.of(RECTANGLE, new Vector(inwardsX, inwardsY));

        assertEquals(angleDeg, frame.angleDeg());
        assertTrue(frame.isAxisParallel());
        Point door = Point.of(5000, 5000);
        Point inside = door.plus(1000 * inwardsX, 1000 * inwardsY);
        assertEquals(frame.v(door) + 1000, frame.v(inside));
        assertEquals(frame.u(door), frame.u(inside));
        Point right = door.plus(1000 * inwardsY, -1000 * inwardsX);
        assertEquals(frame.u(door) + 1000, frame.u(right));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 17, 31.5, 44, 60, 89})
    void followsTheWallsOfATurnedShell(double turnDeg) {
        Ring turned = RECTANGLE.rotated(Point.of(0, 0), turnDeg);
        for (Segment wall : turned.edges()) {
            PlanFrame frame = PlanFrame.of(turned, wall.leftNormal());

            assertEquals(wall.angleDeg(), frame.angleDeg(), ANGLE_TOLERANCE_DEG);
            assertFalse(frame.isAxisParallel());
        }
    }

    @Test
    void followsTheLongestWallDirectionAlsoFromASlantedDoor() {
        Ring shell = Ring.parse("0,0 14000,0 20000,6000 20000,18000 0,18000");
        Vector inwards = shell.edge(1).leftNormal();

        PlanFrame frame = PlanFrame.of(shell, inwards);

        assertTrue(frame.isAxisParallel());
        double inwardsV = -inwards.x() * frame.sin() + inwards.y() * frame.cos();
        assertTrue(inwardsV > 0.7, "v runs away from the door: " + inwardsV);
    }

    @Test
    void wallsOfOneDirectionCountTogether() {
        Ring sawtooth = Ring.parse("0,0 3000,0 3000,400 6000,400 6000,0 9000,0 9000,3000 4500,8000 0,3000");

        assertTrue(PlanFrame.of(sawtooth, new Vector(0, 1)).isAxisParallel());
    }

    @Test
    void aPointComesBackFromTheFrame() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            PlanFrame frame = PlanFrame.ofAngle(random.nextDouble() * 720 - 360);
            Point point = Point.of(random.nextInt(-60_000, 60_000), random.nextInt(-60_000, 60_000));

            assertEquals(point, frame.toPlan(frame.u(point), frame.v(point)));
            assertTrue(frame.angleDeg() >= 0 && frame.angleDeg() < 360);
        }
    }
}
