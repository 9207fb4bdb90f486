package org.sceneplan.workbench.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.drafting.input.LengthUnit;
import org.sceneplan.editor.aid.RulerTicks;
import org.sceneplan.editor.aid.RulerTicks.Tick;

class RulerTicksTest {

    @Test
    void numbersAreRoundAndInTheUnitOfTheUser() {
        assertEquals(List.of("-2000", "0", "2000"), labels(RulerTicks.of(-2000, 2000, 0.04, LengthUnit.MM)));
        assertEquals(List.of("-200", "0", "200"), labels(RulerTicks.of(-2000, 2000, 0.04, LengthUnit.CM)));
        assertEquals(List.of("-2", "0", "2"), labels(RulerTicks.of(-2000, 2000, 0.04, LengthUnit.M)));
        assertEquals(List.of("0", "0.1", "0.2"), labels(RulerTicks.of(0, 200, 1, LengthUnit.M)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.004, 0.013, 0.07, 0.33, 1})
    void linesAndNumbersAreNeverTooDense(double pixelsPerMm) {
        List<Tick> ticks = RulerTicks.of(-5000, 40_000, pixelsPerMm, LengthUnit.MM);

        double line = (ticks.get(1).mm() - ticks.get(0).mm()) * pixelsPerMm;
        assertTrue(line >= 7, line + " pixels");
        List<Tick> numbers = ticks.stream().filter(tick -> !tick.label().isEmpty()).toList();
        assertTrue(numbers.stream().anyMatch(tick -> tick.mm() == 0));
        assertTrue((numbers.get(1).mm() - numbers.get(0).mm()) * pixelsPerMm >= 64);
    }

    @Test
    void numberCutAtAnEndOfTheRulerIsNotShown() {
        assertTrue(RulerTicks.isWhole(0, 30, 30));
        assertFalse(RulerTicks.isWhole(-1, 29, 100), "00 is left of 2000");
        assertFalse(RulerTicks.isWhole(80, 101, 100));
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
    }
}
