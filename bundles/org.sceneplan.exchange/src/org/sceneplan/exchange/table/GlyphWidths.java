package org.sceneplan.exchange.table;

/**
 * Widths of characters in hundredths of a digit, the unit that spreadsheet programs count column widths in.
 *
 * <p>A letter counts as wide as it is in the widest of the fonts that programs show a list with, each measured against
 * its own digits and rounded up to a twentieth: Microsoft YaHei (letters of Segoe UI), Arial, DejaVu Sans and Noto Sans
 * CJK. Chinese characters and all signs beside ASCII, such as ×, count two digits, as they do in SimSun; in the others
 * they are narrower.
 */
final class GlyphWidths {
    /** Width of a digit. */
    static final int DIGIT = 100;

    private static final int WIDE = 200;
    private static final int FIRST = ' ';
    private static final int[] WIDTHS = {55, 65, 90, 135, 100, 170, 150, 55, 65, 65, 85, 135, 55, 75, 55, 75, 100, 100,
        100, 100, 100, 100, 100, 100, 100, 100, 55, 55, 135, 135, 135, 100, 185, 120, 120, 130, 135, 120, 110, 140, 135,
        55, 100, 120, 100, 170, 140, 140, 120, 140, 130, 120, 110, 130, 120, 175, 120, 120, 110, 65, 75, 65, 135, 105,
        110, 105, 115, 95, 115, 100, 60, 110, 110, 50, 50, 100, 55, 170, 110, 110, 115, 115, 70, 90, 70, 110, 95, 145,
        95, 95, 90, 100, 55, 100, 135};

    private GlyphWidths() {
    }

    /** Width of a character. */
    static int of(int codePoint) {
        int letter = codePoint - FIRST;
        return letter >= 0 && letter < WIDTHS.length ? WIDTHS[letter]
                : codePoint == '\n' || codePoint == '\r' ? 0 : WIDE;
    }

    /** Width of the longest line of a text. */
    static int of(String text) {
        int longest = 0;
        int width = 0;
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            width = codePoint == '\n' || codePoint == '\r' ? 0 : width + of(codePoint);
            longest = Math.max(longest, width);
            at += Character.charCount(codePoint);
        }
        return longest;
    }

    /** Width of the longest line of a text in whole digits, rounded up. */
    static int digits(String text) {
        return (of(text) + DIGIT - 1) / DIGIT;
    }
}
