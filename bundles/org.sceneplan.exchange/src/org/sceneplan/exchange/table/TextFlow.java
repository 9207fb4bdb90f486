package org.sceneplan.exchange.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as a spreadsheet program wraps it: lines end at spaces and between Chinese characters; words of letters and
 * numbers with their units stay whole.
 *
 * @param pieces widths of the pieces that stay whole, in hundredths of a digit; a piece takes the space behind it along
 * @param width width of the longest line of the text, in digits
 */
record TextFlow(List<Integer> pieces, int width) {
    /** Longer words are broken rather than the column widened. */
    private static final int WHOLE_WORD = 22 * GlyphWidths.DIGIT;
    /** A space at the end of a line may stand over. */
    private static final int OVER = GlyphWidths.of(' ');
    /** Pieces end at line ends of the text with this width. */
    private static final int LINE_END = -1;

    static TextFlow of(String text) {
        List<Integer> pieces = new ArrayList<>();
        int piece = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            boolean alone = Character.isIdeographic(codePoint);
            if (alone && piece > 0) {
                pieces.add(piece);
                piece = 0;
            }
            piece += GlyphWidths.of(codePoint);
            if (codePoint == '\n') {
                pieces.add(piece);
                pieces.add(LINE_END);
                piece = 0;
            } else if (alone || codePoint == ' ' && !isBeforeUnit(text, at)) {
                pieces.add(piece);
                piece = 0;
            }
        }
        if (piece > 0) {
            pieces.add(piece);
        }
        return new TextFlow(pieces, GlyphWidths.digits(text));
    }

    /** A number and its unit look wrong on two lines. */
    private static boolean isBeforeUnit(String text, int space) {
        return space > 0 && space + 1 < text.length() && Character.isDigit(text.charAt(space - 1))
                && Character.isLetter(text.charAt(space + 1)) && text.charAt(space + 1) < 128;
    }

    /** Number of lines in a column of the given digits; 1 for an empty text. */
    int lines(int room) {
        int whole = room * GlyphWidths.DIGIT;
        int lines = 1;
        int used = 0;
        for (int piece : pieces) {
            if (piece == LINE_END || used > 0 && used + piece > whole + OVER) {
                lines++;
                used = 0;
            }
            used += Math.max(0, piece);
            while (used > whole + OVER) {
                lines++;
                used -= whole;
            }
        }
        return lines;
    }

    /** Width of the longest word that is kept whole, in digits. */
    int longestWord() {
        int longest = pieces.stream().mapToInt(Integer::intValue).filter(piece -> piece <= WHOLE_WORD).max().orElse(0);
        return (Math.max(0, longest) + GlyphWidths.DIGIT - 1) / GlyphWidths.DIGIT;
    }
}
