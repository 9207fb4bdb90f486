package org.sceneplan.drawing.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({ "0,0", "180,0", "360,0", "90,90", "270,90", "-90,90", "45,45", "225,45", "135,-45", "315,-45", "100,100",
            "110,-70" })
    void directionsAreReadFromTheBottomOrTheRight(double directionDeg, double expectedDeg) {
        assertEquals(expectedDeg, Reading.angleDeg(directionDeg), 1e-9);
    }
}
