package org.sceneplan.exchange.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as a spreadsheet program wraps it: lines end at spaces and between Chinese characters; words of letters and
 * numbers with their units stay whole.
 *
 * @param pieces widths of the pieces that stay whole, in digits; a piece takes the space behind it along
 * @param width width on one line
 */
record TextFlow(List<Integer> pieces, int width) {
    /** Longer words are broken rather than the column widened. */
    private static final int WHOLE_WORD = 18;

    static TextFlow of(String text) {
        List<Integer> pieces = new ArrayList<>();
        int piece = 0;
        int width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            int wide = codePoint == '\n' || codePoint == '\r' ? 0 : TableText.width(codePoint);
            boolean alone = Character.isIdeographic(codePoint);
            if (alone && piece > 0) {
                pieces.add(piece);
                piece = 0;
            }
            piece += wide;
            width += wide;
            if (alone || codePoint == ' ' && !isBeforeUnit(text, at)) {
                pieces.add(piece);
                piece = 0;
            }
        }
        if (piece > 0) {
            pieces.add(piece);
        }
        return new TextFlow(pieces, width);
    }

    /** A number and its unit look wrong on two lines. */
    private static boolean isBeforeUnit(String text, int space) {
        return space > 0 && space + 1 < text.length() && Character.isDigit(text.charAt(space - 1))
                && Character.isLetter(text.charAt(space + 1)) && text.charAt(space + 1) < 128;
    }

    /** Number of lines in a column of the given digits; 1 for an empty text. */
    int lines(int room) {
        int lines = 1;
        int used = 0;
        for (int piece : pieces) {
            if (used > 0 && used + piece > room + 1) {
                lines++;
                used = 0;
            }
            used += piece;
            while (used > room + 1) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }

    /** Width of the longest word that is kept whole. */
    int longestWord() {
        return pieces.stream().mapToInt(Integer::intValue).filter(piece -> piece <= WHOLE_WORD).max().orElse(0);
    }
}
