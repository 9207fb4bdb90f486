package org.sceneplan.workbench.view.area;

/**
 * Where the parts of the bars lie: names left, bars in the middle, figures right, one line each.
 *
 * @param lineHeight height of a line in pixels
 * @param barX first pixel of all bars
 * @param barWidth pixels of {@code scalePercent}
 * @param scalePercent share at the right end of the bars, more than 0
 */
public record BarLayout(int lineHeight, int barX, int barWidth, double scalePercent) {
    private static final double HEADROOM = 1.05;
    private static final int LEAST_WIDTH = 20;

    /**
     * Divides a width.
     *
     * @param width pixels there are
     * @param nameWidth pixels the longest name takes
     * @param figureWidth pixels the longest figures take
     * @param gap pixels between the parts
     */
    public static BarLayout of(int width, int lineHeight, int nameWidth, int figureWidth, int gap,
            double greatestPercent) {
        int x = gap + nameWidth + gap;
        return new BarLayout(lineHeight, x, Math.max(LEAST_WIDTH, width - x - figureWidth - 2 * gap),
                Math.max(1, greatestPercent * HEADROOM));
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
