package org.sceneplan.cli.text;

/**
 * Width of a text in terminal cells: Chinese characters and full-width forms take two.
 *
 * <p>Source: Unicode Standard Annex 11, East Asian Width; the blocks of wide characters that the product's texts use.
 */
public final class DisplayWidth {

    private DisplayWidth() {
    }

    /** Cells that a text takes; combining marks take none. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
    }

    /** The text with blanks behind it up to the given width; a longer text stays as it is. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text with blanks before it up to the given width. */
    public static String paddedLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static int ofCodePoint(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0x303E
                || point >= 0x3041 && point <= 0xA4CF || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60 || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1F64F || point >= 0x20000 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
