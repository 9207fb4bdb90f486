package org.sceneplan.drafting.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sceneplan.drafting.Levels;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

class MainDirectionTest {

    private static double of(Ring outline) {
        return DraftGround.of(Levels.of(outline, level -> { })).frameDeg();
    }

    @Test
    void turnedBuildingHasItsOwnDirection() {
        Ring bent = Ring.parse("0,0 12050,0 12050,6000 7000,6000 7000,10000 0,10000");

        assertEquals(0, of(bent));
        for (double angleDeg : new double[] { 0.5, 17, 30, 45, 89.9 }) {
            assertEquals(angleDeg, of(bent.rotated(Point.of(0, 0), angleDeg)), 0.011);
            assertEquals(angleDeg, of(bent.rotated(Point.of(0, 0), angleDeg + 90)), 0.011);
        }
    }

    @Test
    void oneSlantingWallTurnsNothing() {
        assertEquals(0, of(Ring.parse("0,0 28000,0 28000,8000 34000,14000 34000,24000 0,24000")));
    }

    @Test
    void wallsThatLeanByLessThanTheirRoundingAreStraight() {
        assertEquals(0, of(Ring.parse("0,1 12000,0 12000,8000 0,8000")), 0.001);
    }
}
