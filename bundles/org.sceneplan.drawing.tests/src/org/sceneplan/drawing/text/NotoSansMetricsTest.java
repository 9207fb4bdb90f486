package org.sceneplan.drawing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Primitive.Weight;

class NotoSansMetricsTest {
    private static final double TOLERANCE_EM = 1e-9;

    private final TextMetrics metrics = NotoSansMetrics.INSTANCE;

    @Test
    void chineseCharactersAreOneEmWide() {
        assertEquals(5, metrics.widthEm("平面布置图", Weight.REGULAR), TOLERANCE_EM);
    }

    @Test
    void digitsHaveOneWidth() {
        assertEquals(10 * 0.555, metrics.widthEm("0123456789", Weight.REGULAR), TOLERANCE_EM);
    }

    @Test
    void boldLettersAreWider() {
        assertTrue(metrics.widthEm("Sheet 1:100", Weight.BOLD) > metrics.widthEm("Sheet 1:100", Weight.REGULAR));
    }

    @Test
    void charactersOutsideTheTableAreOneEm() {
        assertEquals(1, metrics.widthEm("\uD83D\uDE00", Weight.REGULAR), TOLERANCE_EM);
    }

    @Test
    void emptyTextHasNoWidth() {
        assertEquals(0, metrics.widthEm("", Weight.BOLD), TOLERANCE_EM);
    }
}
