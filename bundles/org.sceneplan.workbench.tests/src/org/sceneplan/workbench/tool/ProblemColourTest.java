package org.sceneplan.workbench.tool;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.editor.ProblemColour;
import org.sceneplan.workbench.preference.PlanTheme;

class ProblemColourTest {
    /** WCAG 2.2, 1.4.3, level AA. */
    private static final double READABLE_CONTRAST = 4.5;

    @ParameterizedTest
    @CsvSource({"255, 255, 255", "246, 245, 244", "248, 248, 248", "72, 72, 76", "53, 53, 53", "47, 47, 47"})
    void problemsAreReadableOnTheGroundsOfWindows(int red, int green, int blue) {
        RGB ground = new RGB(red, green, blue);

        double contrast = Contrast.of(ProblemColour.on(ground), ground);

        assertTrue(contrast >= READABLE_CONTRAST, () -> "%.1f on %s".formatted(contrast, ground));
    }

    @Test
    void formatsBehindTheNamesOfPlansAreReadable() {
        assertTrue(Contrast.of(PlanTheme.decoration(false), new RGB(255, 255, 255)) >= READABLE_CONTRAST);
        assertTrue(Contrast.of(PlanTheme.decoration(false), new RGB(246, 245, 244)) >= READABLE_CONTRAST);
        assertTrue(Contrast.of(PlanTheme.decoration(true), new RGB(47, 47, 47)) >= READABLE_CONTRAST);
        assertTrue(Contrast.of(PlanTheme.decoration(true), new RGB(72, 72, 76)) >= READABLE_CONTRAST);
    }
}
