package org.sceneplan.workbench.print;

import java.util.Arrays;

import org.sceneplan.drawing.Sheet;

/** Paper that plans are printed on, with the margin that office printers leave white. */
enum PaperSize {
    A4(210, 297), A3(297, 420), A2(420, 594), A1(594, 841);

    /** Margin on every side in mm. */
    static final double MARGIN_MM = 6;

    private final double shortMm;
    private final double longMm;

    PaperSize(double shortMm, double longMm) {
        this.shortMm = shortMm;
        this.longMm = longMm;
    }

    /** The paper of a standard sheet. */
    static PaperSize of(Sheet sheet) {
        double longMm = Math.max(sheet.widthMm(), sheet.heightMm());
        return Arrays.stream(values()).filter(each -> each.longMm >= longMm).findFirst().orElse(A1);
    }

    double shortMm() {
        return shortMm;
    }

    double longMm() {
        return longMm;
    }
}
