package org.sceneplan.plan.edit.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;

class AisleWidthTest {
    private final Ring before = Ring.rectangle(0, 4000, 12000, 6000);

    @Test
    void followsARectangleThatWasAsWideAsDesigned() {
        assertEquals(1700, AisleWidth.after(2000, before, Ring.rectangle(0, 4300, 12000, 6000)));
        assertEquals(2500, AisleWidth.after(2000, before, Ring.parse("0,4000 6000,4000 12000,4000 12000,6500 0,6500")));
    }

    @Test
    void staysWhereTheAisleIsShortened() {
        assertEquals(2000, AisleWidth.after(2000, before, Ring.rectangle(0, 4000, 1000, 6000)));
    }

    @Test
    void staysWhereItWasAnotherOrTheShapeIsNoRectangle() {
        assertEquals(1500, AisleWidth.after(1500, before, Ring.rectangle(0, 4300, 12000, 6000)));
        assertEquals(2000, AisleWidth.after(2000, before,
                Ring.parse("0,4400 6000,4400 6000,4000 12000,4000 12000,6000 0,6000")));
    }
}
