package org.sceneplan.workbench.print;

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

    double shortMm() {
        return shortMm;
    }

    double longMm() {
        return longMm;
    }
}
