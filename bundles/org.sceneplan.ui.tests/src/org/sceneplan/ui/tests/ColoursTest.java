package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.editor.ProblemColour;
import org.sceneplan.ui.tests.page.Readability;
import org.sceneplan.workbench.explorer.HalvedImage;
import org.sceneplan.workbench.preference.PlanTheme;

/** Colours of windows and small pictures, with the classes of the window system. */
class ColoursTest {
    /** WCAG 2.2, 1.4.3, level AA. */
    private static final double READABLE_CONTRAST = 4.5;

    @ParameterizedTest
    @CsvSource({"255, 255, 255", "246, 245, 244", "248, 248, 248", "72, 72, 76", "53, 53, 53", "47, 47, 47"})
    void problemsAreReadableOnTheGroundsOfWindows(int red, int green, int blue) {
        RGB ground = new RGB(red, green, blue);

        assertReadable(ProblemColour.on(ground), ground);
    }

    @Test
    void formatsBehindTheNamesOfPlansAreReadable() {
        assertReadable(PlanTheme.decoration(false), new RGB(255, 255, 255));
        assertReadable(PlanTheme.decoration(false), new RGB(246, 245, 244));
        assertReadable(PlanTheme.decoration(true), new RGB(47, 47, 47));
        assertReadable(PlanTheme.decoration(true), new RGB(72, 72, 76));
    }

    @Test
    void aLineThinnerThanAPixelTurnsPaleInTheSmallPicture() {
        ImageData large = new ImageData(4, 5, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int i = 0; i < 20; i++) {
            large.setPixel(i % 4, i / 4, i % 4 == 1 ? 0x000000 : 0xFFFFFF);
        }

        ImageData small = HalvedImage.of(large);

        assertEquals(2, small.width);
        assertEquals(2, small.height);
        assertEquals(0x7F7F7F, small.getPixel(0, 1));
        assertEquals(0xFFFFFF, small.getPixel(1, 1));
    }

    private static void assertReadable(RGB text, RGB ground) {
        double contrast = Readability.contrast(text, ground);
        assertTrue(contrast >= READABLE_CONTRAST, () -> "%s on %s: %.1f".formatted(text, ground, contrast));
    }
}
