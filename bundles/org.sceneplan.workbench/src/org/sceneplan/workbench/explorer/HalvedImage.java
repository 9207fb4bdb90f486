package org.sceneplan.workbench.explorer;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** A picture half as wide and high: a line thinner than a pixel turns pale instead of missing. */
public final class HalvedImage {

    private HalvedImage() {
    }

    /** Each pixel is the mean of four. */
    public static ImageData of(ImageData large) {
        ImageData small = new ImageData(Math.max(1, large.width / 2), Math.max(1, large.height / 2), 24,
                new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                small.setPixel(x, y, small.palette.getPixel(mean(large, 2 * x, 2 * y)));
            }
        }
        return small;
    }

    private static RGB mean(ImageData large, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < 4; i++) {
            RGB rgb = large.palette.getRGB(large.getPixel(Math.min(x + i % 2, large.width - 1),
                    Math.min(y + i / 2, large.height - 1)));
            red += rgb.red;
            green += rgb.green;
            blue += rgb.blue;
        }
        return new RGB(red / 4, green / 4, blue / 4);
    }
}
