package org.sceneplan.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

class HalvedImageTest {

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
}
