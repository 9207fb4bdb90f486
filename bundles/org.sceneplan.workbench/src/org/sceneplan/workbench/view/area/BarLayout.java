package org.sceneplan.workbench.view.area;

/**
 * Where the parts of the bars lie: names left, bars in the middle, figures right; in a narrow view the bars stand below
 * names and figures. Only the width decides, so that the rows stay under the pointer while their figures change.
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
    /** Narrower than so many lines are high, the bars stand below. */
    private static final int NARROW_LINES = 28;

    /**
     * Divides a width.
     *
     * @param width pixels there are
     * @param lineHeight height of a line of text with its room
     * @param nameWidth pixels the longest name takes; as many as a third of the width are given
     * @param figureWidth pixels the longest figures take
     * @param gap pixels between the parts
     */
    public static BarLayout of(int width, int lineHeight, int nameWidth, int figureWidth, int gap,
            double greatestPercent) {
        double scale = Math.max(1, greatestPercent * HEADROOM);
        if (width < NARROW_LINES * lineHeight) {
            int thick = lineHeight * 2 / 3;
            return new BarLayout(lineHeight + thick, lineHeight, lineHeight - gap / 2, thick, gap,
                    Math.max(LEAST_WIDTH, width - 2 * gap), scale);
        }
        int x = gap + Math.min(nameWidth, width / 3) + gap;
        return new BarLayout(lineHeight, lineHeight, 0, lineHeight, x,
                Math.max(LEAST_WIDTH, width - x - figureWidth - 2 * gap), scale);
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
