package org.sceneplan.editor.overlay;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Font;

/** Breaks sentences into lines that are not too long: between words, and between Chinese characters. */
public final class BrokenLines {
    private static final int MARGIN_PIXELS = 4;
    private static final int LINE_PIXELS = 380;
    private static final char LAST_WESTERN = '\u2e7f';

    private BrokenLines() {
    }

    /** The text with line breaks; a null font leaves it as it is. */
    public static String of(String text, Font font) {
        if (font == null || size(text, font).width <= LINE_PIXELS) {
            return text;
        }
        StringBuilder lines = new StringBuilder();
        int start = 0;
        int lastBreak = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (lastBreak > start && size(text.substring(start, i), font).width > LINE_PIXELS) {
                lines.append(text.substring(start, lastBreak).strip()).append('\n');
                start = lastBreak;
            }
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) > LAST_WESTERN) {
                lastBreak = i;
            }
        }
        return lines.append(text.substring(start).strip()).toString();
    }

    /** Size that a text takes with its margins, pixels. */
    static Dimension size(String text, Font font) {
        Dimension extent = font == null ? new Dimension(8 * text.length(), 16)
                : FigureUtilities.getTextExtents(text, font);
        return new Dimension(extent.width + 2 * MARGIN_PIXELS, extent.height + MARGIN_PIXELS);
    }
}
