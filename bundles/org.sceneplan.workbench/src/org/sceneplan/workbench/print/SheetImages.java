package org.sceneplan.workbench.print;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.figure.SheetPen;

/** Sheets as pictures of pixels. */
final class SheetImages {
    private static final double MM_PER_INCH = 25.4;
    /** More pixels take more memory than a picture is worth. */
    private static final double MAX_PIXELS = 40e6;

    private SheetImages() {
    }

    /** A picture of a sheet on white at a resolution, or at the largest one that is not too large. */
    static ImageData of(Sheet sheet, Display display, double dotsPerInch) {
        return of(sheet, display, dotsPerInch, pen -> { });
    }

    /** The same with a pen that is prepared before it paints. */
    static ImageData of(Sheet sheet, Display display, double dotsPerInch, Consumer<SheetPen> prepare) {
        double pixelsPerMm = dotsPerInch / MM_PER_INCH;
        double pixels = sheet.widthMm() * sheet.heightMm() * pixelsPerMm * pixelsPerMm;
        if (pixels > MAX_PIXELS) {
            pixelsPerMm *= Math.sqrt(MAX_PIXELS / pixels);
        }
        Image image = new Image(display, Math.max(1, (int) Math.ceil(sheet.widthMm() * pixelsPerMm)),
                Math.max(1, (int) Math.ceil(sheet.heightMm() * pixelsPerMm)));
        GC gc = new GC(image);
        try (SheetPen pen = new SheetPen(display)) {
            gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(image.getBounds());
            prepare.accept(pen);
            pen.paint(sheet, gc, 0, 0, pixelsPerMm);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
