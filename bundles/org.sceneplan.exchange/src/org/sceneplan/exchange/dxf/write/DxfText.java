package org.sceneplan.exchange.dxf.write;

/** Texts as DXF group values: pure ASCII, everything else as {@code \U+XXXX}, which every reader of AC1015 knows. */
final class DxfText {
    private static final int MAX_LENGTH = 2000;

    private DxfText() {
    }

    /** A text of one line, for TEXT, attributes and names. Line breaks and tabs become spaces. */
    static String line(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && out.length() < MAX_LENGTH; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                out.append(' ');
            } else if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) == '%') {
                out.append(unicode(c));
            } else if (c == '^') {
                out.append("^ ");
            } else {
                out.append(isPlain(c) ? String.valueOf(c) : unicode(c));
            }
        }
        return out.toString();
    }

    /** A text for MTEXT: line breaks become paragraphs, braces stand for themselves. */
    static String paragraphs(String text) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> out.append(out.isEmpty() ? "" : "\\P")
                .append(line(line).replace("{", "\\{").replace("}", "\\}")));
        return out.toString();
    }

    /** A name of a block: letters, digits, dash and underscore. */
    static String name(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toUpperCase(text.charAt(i));
            out.append(c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_') ? c : '_');
        }
        return out.isEmpty() ? "_" : out.toString();
    }

    /** A backslash would start a code of its own. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 127 && c != '\\';
    }

    private static String unicode(char c) {
        return "\\U+%04X".formatted((int) c);
    }
}
