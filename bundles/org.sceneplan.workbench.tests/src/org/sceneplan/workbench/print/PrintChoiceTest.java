package org.sceneplan.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class PrintChoiceTest {
    @Test
    void whatFitsAPageIsPrintedAtAScaleOfTheSeries() {
        assertEquals(Optional.of(125), PrintChoice.usual(106));
        assertEquals(Optional.of(50), PrintChoice.usual(50));
        assertEquals(Optional.of(20), PrintChoice.usual(3));
        assertEquals(Optional.empty(), PrintChoice.usual(501));
    }
}
