package org.sceneplan.exchange.pdf;

import java.util.List;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.picture.SheetPicture;

/**
 * A sheet in the middle of a page.
 *
 * @param under pictures below everything else, in painting order
 * @param widthMm width of the page
 * @param heightMm height of the page
 * @param factor what the sheet is shrunk by; 1 = its true size
 */
public record PdfPage(Sheet sheet, List<SheetPicture> under, double widthMm, double heightMm, double factor) {

    public PdfPage {
        under = List.copyOf(under);
    }

    /** A page of the size of its sheet. */
    static PdfPage of(Sheet sheet, List<SheetPicture> under) {
        return new PdfPage(sheet, under, sheet.widthMm(), sheet.heightMm(), 1);
    }

    /** Left edge of the sheet, mm of paper. */
    double leftMm() {
        return (widthMm - sheet.widthMm() * factor) / 2;
    }

    /** Lower edge of the sheet, mm of paper. */
    double lowMm() {
        return (heightMm - sheet.heightMm() * factor) / 2;
    }

    /** Whether the sheet is the page. */
    boolean isWhole() {
        return factor == 1 && leftMm() == 0 && lowMm() == 0;
    }
}
