package org.sceneplan.drafting.input;

/** Typed text with the signs of Chinese keyboards and of print replaced by their plain twins, char by char. */
final class PlainText {

    static final int MAX_LENGTH = 200;

    private static final String SIGNS = "×✕✖÷−–—﹣﹢。、∠º˚";
    private static final String TWINS = "***/----+.,<°°";
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private PlainText() {
    }

    /** Returns a text of the same length, so that positions stay true; everything unknown is kept. */
    static String of(String typed) throws InputFault {
        if (typed.length() > MAX_LENGTH) {
            throw new InputFault(MAX_LENGTH, typed.length() - MAX_LENGTH, "Input_tooLong", MAX_LENGTH);
        }
        StringBuilder plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            plain.append(twin(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static char twin(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - FULL_WIDTH_SHIFT);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        int sign = SIGNS.indexOf(c);
        return sign >= 0 ? TWINS.charAt(sign) : c;
    }
}
