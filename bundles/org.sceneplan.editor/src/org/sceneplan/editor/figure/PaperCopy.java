package org.sceneplan.editor.figure;

import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.sceneplan.editor.PlanScale;

/**
 * A copy of the drawing in pixels, so that what is dragged above it costs no painting of what lies below. Grows with
 * what was asked for; worth nothing any more as soon as the drawing, its scale or its place in the window changes.
 */
final class PaperCopy {
    /** A drag soon reaches a little farther. */
    private static final int SPARE_PIXELS = 48;

    private final PlanScale scale;
    private Image image;
    /** The part of the canvas the image holds. */
    private Rectangle window;
    /** The part of it that is painted. */
    private Rectangle painted;
    private double pixelsPerMm;
    private double originX;
    private double originY;

    PaperCopy(PlanScale scale) {
        this.scale = scale;
    }

    /**
     * Paints from the copy.
     *
     * @param asked canvas pixels to paint
     * @param newWindow canvas pixels that show
     * @param painter paints the drawing itself
     */
    void paint(Graphics graphics, Rectangle asked, Rectangle newWindow, Device device, Consumer<Graphics> painter) {
        if (!isValid(newWindow)) {
            forget();
            image = new Image(device, newWindow.width, newWindow.height);
            window = newWindow.getCopy();
            painted = new Rectangle(asked.x, asked.y, 0, 0);
            pixelsPerMm = scale.pixelsPerMm();
            originX = scale.x(0);
            originY = scale.y(0);
        }
        Rectangle shown = asked.getCopy().intersect(window);
        if (shown.isEmpty()) {
            return;
        }
        if (!painted.contains(shown)) {
            Rectangle grown = shown.getCopy().expand(SPARE_PIXELS, SPARE_PIXELS).union(painted).intersect(window);
            copy(grown, device, painter);
            painted = grown;
        }
        graphics.drawImage(image, shown.x - window.x, shown.y - window.y, shown.width, shown.height, shown.x, shown.y,
                shown.width, shown.height);
    }

    private boolean isValid(Rectangle newWindow) {
        return image != null && window.equals(newWindow) && pixelsPerMm == scale.pixelsPerMm()
                && originX == scale.x(0) && originY == scale.y(0);
    }

    private void copy(Rectangle part, Device device, Consumer<Graphics> painter) {
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.translate(-window.x, -window.y);
            graphics.setClip(part);
            graphics.setBackgroundColor(device.getSystemColor(SWT.COLOR_WHITE));
            graphics.fillRectangle(part);
            painter.accept(graphics);
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    /** Drops the copy. */
    void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
