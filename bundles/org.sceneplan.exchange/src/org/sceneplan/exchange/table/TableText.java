package org.sceneplan.exchange.table;

/** Texts as tables can hold and show them. */
final class TableText {
    private static final int WIDE_FROM = 0x1100;

    private TableText() {
    }

    /** The text without control characters and half surrogates; line ends and tabs stay. */
    static String printable(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(TableText::isPrintable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether nothing is to be taken out: nearly always. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) || !isPrintable(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The longest line in digit widths: Chinese characters and full-width signs count two. */
    static int width(String text) {
        int longest = 0;
        int width = 0;
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            width = codePoint == '\n' || codePoint == '\r' ? 0 : width + width(codePoint);
            longest = Math.max(longest, width);
            at += Character.charCount(codePoint);
        }
        return longest;
    }

    /** Width of a character in digits. */
    static int width(int codePoint) {
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isPrintable(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE && (codePoint & 0xFFFE) != 0xFFFE;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= WIDE_FROM && !(codePoint >= 0x2000 && codePoint < 0x2600);
    }
}
