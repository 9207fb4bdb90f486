package org.sceneplan.editor.overlay;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.graphics.Font;

/** Breaks sentences into lines that are not too long: between words, and between Chinese characters. */
public final class BrokenLines {
    private static final int MARGIN_PIXELS = 4;
    private static final int LINE_PIXELS = 380;
    private static final char LAST_WESTERN = '\u2e7f';
    private static final String CLOSING = "，。、；：！？）】》〉」』”’％";
    private static final String OPENING = "（【《〈「『“‘";

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
            if (i == text.length() || isBreak(text.charAt(i - 1), text.charAt(i))) {
                lastBreak = i;
            }
        }
        return lines.append(text.substring(start).strip()).toString();
    }

    /** Whether a line may end between two characters: no line begins with a closing sign or ends with an opening one. */
    public static boolean isBreak(char before, char after) {
        return after == ' ' || after > LAST_WESTERN && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    /** Size that a text takes with its margins, pixels. */
    static Dimension size(String text, Font font) {
        Dimension extent = font == null ? new Dimension(8 * text.length(), 16)
                : FigureUtilities.getTextExtents(text, font);
        return new Dimension(extent.width + 2 * MARGIN_PIXELS, extent.height + MARGIN_PIXELS);
    }
}
