package org.sceneplan.drawing;

/**
 * A part of a sheet.
 *
 * @param xMm left edge, mm of paper
 * @param yMm lower edge, mm from the LOWER edge of the paper
 */
public record PaperBox(double xMm, double yMm, double widthMm, double heightMm) {

    /** The same part of paper that was moved. */
    public PaperBox moved(double dxMm, double dyMm) {
        return new PaperBox(xMm + dxMm, yMm + dyMm, widthMm, heightMm);
    }
}
