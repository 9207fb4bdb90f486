package org.sceneplan.workbench.view.area;

/**
 * Where the parts of the bars lie: names left, bars in the middle, figures right. Where that leaves the bars too little
 * room, they stand below names and figures.
 *
 * @param lineHeight height of a zone in pixels
 * @param textHeight height of the line of name and figures
 * @param barY first pixel of the bar in its zone
 * @param barHeight height of the strip of the bar
 * @param barX first pixel of all bars
 * @param barWidth pixels of {@code scalePercent}
 * @param scalePercent share at the right end of the bars, more than 0
 */
public record BarLayout(int lineHeight, int textHeight, int barY, int barHeight, int barX, int barWidth,
        double scalePercent) {
    private static final double HEADROOM = 1.05;
    private static final int LEAST_WIDTH = 20;
    /** Bars narrower than this share of the whole stand below. */
    private static final double LEAST_SHARE = 0.4;

    /**
     * Divides a width.
     *
     * @param width pixels there are
     * @param lineHeight height of a line of text with its room
     * @param nameWidth pixels the longest name takes
     * @param figureWidth pixels the longest figures take
     * @param gap pixels between the parts
     */
    public static BarLayout of(int width, int lineHeight, int nameWidth, int figureWidth, int gap,
            double greatestPercent) {
        double scale = Math.max(1, greatestPercent * HEADROOM);
        int x = gap + nameWidth + gap;
        int beside = width - x - figureWidth - 2 * gap;
        if (beside < LEAST_SHARE * width) {
            int thick = lineHeight * 2 / 3;
            return new BarLayout(lineHeight + thick, lineHeight, lineHeight - gap / 2, thick, gap,
                    Math.max(LEAST_WIDTH, width - 2 * gap), scale);
        }
        return new BarLayout(lineHeight, lineHeight, 0, lineHeight, x, beside, scale);
    }

    /** Whether the bars stand below the names. */
    public boolean isStacked() {
        return lineHeight > textHeight;
    }

    /** The pixel of a share; outside the scale at its ends. */
    public int x(double percent) {
        double share = Math.max(0, Math.min(1, percent / scalePercent));
        return barX + (int) Math.round(share * barWidth);
    }

    /** First pixel of a line. */
    public int y(int line) {
        return line * lineHeight;
    }

    /** The line under a pixel, from 0; may be beyond the last one. */
    public int lineAt(int y) {
        return Math.floorDiv(y, lineHeight);
    }

    /** Height of so many lines. */
    public int height(int lines) {
        return lines * lineHeight;
    }
}
