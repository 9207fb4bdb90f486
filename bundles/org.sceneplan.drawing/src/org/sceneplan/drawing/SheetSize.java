package org.sceneplan.drawing;

/**
 * Standard sheets with the margins of their frame.
 *
 * <p>Source: GB/T 50001 drawing sheets (same trimmed sizes as ISO 5457): binding edge 25 mm, other edges 5 mm for A4
 * and A3, 10 mm for A2 and A1.
 */
public enum SheetSize {
    A4(297, 210, 5), A3(420, 297, 5), A2(594, 420, 10), A1(841, 594, 10);

    /** Margin on the edge the sheet is bound at. */
    public static final int BINDING_MM = 25;

    private final int longMm;
    private final int shortMm;
    private final int marginMm;

    SheetSize(int longMm, int shortMm, int marginMm) {
        this.longMm = longMm;
        this.shortMm = shortMm;
        this.marginMm = marginMm;
    }

    public int widthMm(boolean landscape) {
        return landscape ? longMm : shortMm;
    }

    public int heightMm(boolean landscape) {
        return landscape ? shortMm : longMm;
    }

    /** Margin of the three edges that are not bound. */
    public int marginMm() {
        return marginMm;
    }
}
