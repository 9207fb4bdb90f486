package org.sceneplan.drawing;

/**
 * A part of a sheet.
 *
 * @param xMm left edge, mm of paper
 * @param yMm lower edge, mm from the LOWER edge of the paper
 */
public record PaperBox(double xMm, double yMm, double widthMm, double heightMm) {
}
