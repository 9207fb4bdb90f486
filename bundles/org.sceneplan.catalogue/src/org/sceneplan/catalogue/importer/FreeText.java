package org.sceneplan.catalogue.importer;

import java.util.regex.Pattern;

/** Free text of a cell made harmless: no control characters, nothing a spreadsheet would run as a formula. */
final class FreeText {

    private static final int SHOWN_LENGTH = 60;
    private static final String FORMULA_SIGNS = "=+@＝＋＠";
    private static final String DASHES = "-－";

    private FreeText() {
    }

    /** The short way for what nearly all cells are: ASCII and Chinese text that needs no care. */
    static boolean isPlain(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean blank = character == ' ';
            boolean known = blank || character > ' ' && character < 0x7F || character > 0x3000 && character < 0xA000;
            if (!known || blank && previous == ' ') {
                return false;
            }
            previous = character;
        }
        return text.isEmpty() || previous != ' ' && !isFormulaSign(text, 0);
    }

    /** Runs of white space as one blank, nothing around, no invisible characters. */
    static String clean(String raw) {
        StringBuilder clean = new StringBuilder();
        raw.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isVisible(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().strip();
    }

    /** Whether {@link #clean} takes anything away but white space. */
    static boolean hasControlCharacters(String raw) {
        return !raw.codePoints().allMatch(
                point -> Character.isWhitespace(point) || Character.isSpaceChar(point) || isVisible(point));
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.FORMAT
                && type != Character.UNASSIGNED;
    }

    /** Text that a spreadsheet would not run; {@code ="0123"}, the way to keep leading zeros, is taken as 0123. */
    static String withoutFormula(String text) {
        if (Quoted.FORMULA.matcher(text).matches()) {
            return withoutFormula(text.substring(2, text.length() - 1).strip());
        }
        int start = 0;
        while (start < text.length() && isFormulaSign(text, start)) {
            start++;
        }
        return text.substring(start).strip();
    }

    private static boolean isFormulaSign(String text, int at) {
        char sign = text.charAt(at);
        return FORMULA_SIGNS.indexOf(sign) >= 0 || DASHES.indexOf(sign) >= 0 && text.length() > at + 1;
    }

    /** The text for a message, shortened. */
    static String shown(String text) {
        String clean = clean(text);
        return clean.length() <= SHOWN_LENGTH ? clean : clean.substring(0, SHOWN_LENGTH) + "...";
    }

    private static final class Quoted {
        private static final Pattern FORMULA = Pattern.compile("=\"([^\"]*)\"");
    }
}
