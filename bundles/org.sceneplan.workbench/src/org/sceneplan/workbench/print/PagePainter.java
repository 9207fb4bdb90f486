package org.sceneplan.workbench.print;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.figure.SheetPen;

/** Paints pages of a choice on a printer or in the preview. */
record PagePainter(PrintChoice.Pages pages, SheetPen pen) {

    /**
     * Paints one page.
     *
     * @param xPixels left edge of the paper
     * @param yPixels upper edge of the paper
     */
    void paint(GC gc, int column, int row, double xPixels, double yPixels, double pixelsPerMm) {
        PageGrid grid = pages.grid();
        Rectangle clip = gc.getClipping();
        if (grid.marginMm() > 0) {
            // clipping never reaches into the margins of a printer, where the frame of a sheet in true size stands
            gc.setClipping((int) Math.floor(xPixels + grid.marginMm() * pixelsPerMm),
                    (int) Math.floor(yPixels + grid.marginMm() * pixelsPerMm),
                    (int) Math.ceil((grid.pageWidthMm() - 2 * grid.marginMm()) * pixelsPerMm),
                    (int) Math.ceil((grid.pageHeightMm() - 2 * grid.marginMm()) * pixelsPerMm));
        }
        if (pages.factor() == 1) {
            pen.paint(grid.page(pages.content(), column, row), gc, xPixels, yPixels, pixelsPerMm);
        } else {
            Sheet sheet = pages.content();
            double shrunk = pixelsPerMm * pages.factor();
            pen.paint(sheet, gc, xPixels + (grid.pageWidthMm() * pixelsPerMm - sheet.widthMm() * shrunk) / 2,
                    yPixels + (grid.pageHeightMm() * pixelsPerMm - sheet.heightMm() * shrunk) / 2, shrunk);
        }
        if (grid.marginMm() > 0) {
            gc.setClipping(clip);
        }
    }
}
