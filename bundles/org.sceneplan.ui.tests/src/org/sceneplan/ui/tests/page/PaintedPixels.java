package org.sceneplan.ui.tests.page;

import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What is painted on a canvas around points of the plan. */
public final class PaintedPixels {
    private static final int LOOK_PIXELS = 3;
    private static final int SCROLL_BAR_PIXELS = 16;

    private final Control canvas;
    private final Function<org.sceneplan.geometry.Point, Point> pixelOf;

    PaintedPixels(Control canvas, Function<org.sceneplan.geometry.Point, Point> pixelOf) {
        this.canvas = canvas;
        this.pixelOf = pixelOf;
    }

    /** All pixels of the canvas as they are on the screen but those at the edge where scroll bars show and fade. */
    public byte[] all() {
        Point size = canvas.getSize();
        return copy(canvas, size.x - SCROLL_BAR_PIXELS, size.y - SCROLL_BAR_PIXELS).data;
    }

    /** The colour that most of the canvas has. */
    public RGB ground() {
        return Readability.ground(copy(canvas));
    }

    /** All pixels of a control as they are on the screen. */
    static byte[] of(Control control) {
        return copy(control).data;
    }

    /** A picture of a control as it is on the screen, with all that it has asked the window system to paint. */
    static ImageData copy(Control control) {
        Point size = control.getSize();
        return copy(control, size.x, size.y);
    }

    private static ImageData copy(Control control, int width, int height) {
        // on a busy machine that may come a second later
        control.update();
        Image image = new Image(control.getDisplay(), Math.max(1, width), Math.max(1, height));
        GC gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** A picture of a part of a control as it is on the screen. */
    static ImageData copy(Control control, Rectangle part) {
        Point at = control.toDisplay(part.x, part.y);
        Image image = new Image(control.getDisplay(), Math.max(1, part.width), Math.max(1, part.height));
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, at.x, at.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Brightness, 0 to 255, of the darkest pixel right above, at or below a point of the plan. */
    public int darkestNear(org.sceneplan.geometry.Point plan) {
        Image image = new Image(canvas.getDisplay(), 1, 2 * LOOK_PIXELS + 1);
        GC gc = new GC(canvas);
        try {
            Point pixel = pixelOf.apply(plan);
            gc.copyArea(image, pixel.x, pixel.y - LOOK_PIXELS);
            ImageData data = image.getImageData();
            return IntStream.range(0, data.height).map(y -> {
                RGB colour = data.palette.getRGB(data.getPixel(0, y));
                return (colour.red + colour.green + colour.blue) / 3;
            }).min().orElseThrow();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
