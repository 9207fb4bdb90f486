package org.sceneplan.drawing;

/**
 * The rectangle a sheet keeps free for its seal, mm from the lower left corner of the paper. The code fills a square at
 * its left; the texts stand beside it.
 */
public record SealField(double minXMm, double minYMm, double widthMm, double heightMm) {

    /** A sheet that takes no seal. */
    public static final SealField NONE = new SealField(0, 0, 0, 0);

    /** Whether there is room for a seal. */
    public boolean exists() {
        return widthMm > 0 && heightMm > 0;
    }
}
