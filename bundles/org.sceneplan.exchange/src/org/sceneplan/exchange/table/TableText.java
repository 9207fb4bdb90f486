package org.sceneplan.exchange.table;

/** Texts as tables can hold and show them. */
final class TableText {

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

    private static boolean isPrintable(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
