package org.sceneplan.exchange.table;

/** Texts as tables can hold and show them. */
final class TableText {
    private static final int WIDE_FROM = 0x1100;

    private TableText() {
    }

    /** The text without control characters and half surrogates; line ends and tabs stay. */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(TableText::isPrintable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The longest line in digit widths: Chinese characters and full-width signs count two. */
    static int width(String text) {
        return text.lines().mapToInt(line -> line.codePoints().map(c -> isWide(c) ? 2 : 1).sum()).max().orElse(0);
    }

    private static boolean isPrintable(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE && (codePoint & 0xFFFE) != 0xFFFE;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= WIDE_FROM && !(codePoint >= 0x2000 && codePoint < 0x2600)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
