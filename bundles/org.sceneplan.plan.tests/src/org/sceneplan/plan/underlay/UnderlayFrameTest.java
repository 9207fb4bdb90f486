package org.sceneplan.plan.underlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

class UnderlayFrameTest {
    private static final double EXACT = 1e-9;

    private static UnderlayFrame frame(double mmPerUnit, double angleDeg) {
        return UnderlayFrame.of(new UnderlaySnapshot("U1", "shop.dxf", new Point(1_000, 500), mmPerUnit, angleDeg, 50,
                true, false));
    }

    @Test
    void placesAreMovedScaledAndTurnedBack() {
        assertArrayEquals(new double[] {0, 0}, frame(10, 30).toUnits(new Point(1_000, 500)), EXACT);
        assertArrayEquals(new double[] {200, 50}, frame(10, 0).toUnits(new Point(3_000, 1_000)), EXACT);
        assertArrayEquals(new double[] {100, 0}, frame(10, 90).toUnits(new Point(1_000, 1_500)), EXACT,
                "its x axis points north");
    }

    @Test
    void unitsComeToThePlaceTheyWereTakenFrom() {
        UnderlayFrame frame = frame(2.5, 30);
        double[] units = frame.toUnits(new Point(4_321, 8_765));

        assertArrayEquals(new double[] {4_321, 8_765}, frame.toPlan(units[0], units[1]), 1e-6);
        assertArrayEquals(new double[] {500, 1_500}, frame(10, 90).toPlan(100, 50), EXACT);
    }

    @Test
    void aPartOfThePlanIsWhollyInsideItsReach() {
        assertArrayEquals(new double[] {0, -200, 100, 0}, frame(10, 90).reach(new Box(1_000, 500, 3_000, 1_500)), EXACT);
        assertArrayEquals(new double[] {-100, -50, 100, 150}, frame(10, 0).reach(new Box(0, 0, 2_000, 2_000)), EXACT);
    }
}
