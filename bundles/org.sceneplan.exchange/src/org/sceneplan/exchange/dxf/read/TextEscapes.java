package org.sceneplan.exchange.dxf.read;

import java.nio.charset.Charset;

/** Escapes in texts: {@code \U+4E2D}, {@code \M+5D6D0}, {@code %%d}, caret codes, and the formatting of MTEXT. */
final class TextEscapes {
    private static final String[] PAGES = {"", "windows-31j", "Big5", "x-windows-949", "x-Johab", "GB18030"};

    private TextEscapes() {
    }

    /** A text of one line with its escapes resolved. */
    static String line(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('%') < 0 && text.indexOf('^') < 0) {
            return text;
        }
        return percents(unicode(text)).replace("^ ", "^");
    }

    /** A text of MTEXT without its formatting; paragraphs become line breaks. */
    static String paragraphs(String text) {
        String plain = unicode(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != '\\' || i + 1 >= plain.length()) {
                out.append(c == '{' || c == '}' ? "" : String.valueOf(c));
                continue;
            }
            char code = plain.charAt(++i);
            switch (code) {
                case 'P', 'X' -> out.append('\n');
                case '~' -> out.append(' ');
                case '\\', '{', '}' -> out.append(code);
                case 'A', 'C', 'c', 'F', 'f', 'H', 'Q', 'T', 'W', 'p' -> i = behind(plain, i);
                case 'S' -> {
                    int end = behind(plain, i);
                    out.append(plain, i + 1, Math.max(i + 1, end)).append(' ');
                    i = end;
                }
                case 'L', 'l', 'O', 'o', 'K', 'k', 'N' -> {
                    // switches lines on and off
                }
                default -> out.append(code);
            }
        }
        return percents(out.toString()).strip();
    }

    private static int behind(String text, int from) {
        int end = text.indexOf(';', from);
        return end < 0 ? text.length() : end;
    }

    private static String unicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isEscape = text.charAt(i) == '\\' && i + 6 < text.length() && text.charAt(i + 2) == '+';
            char kind = isEscape ? text.charAt(i + 1) : 0;
            if (kind == 'U' || kind == 'u') {
                int code = hex(text, i + 3, i + 7);
                if (code >= 0) {
                    out.append((char) code);
                    i += 6;
                    continue;
                }
            } else if (kind == 'M' && i + 7 < text.length()) {
                String letter = multiByte(text, i + 3);
                if (letter != null) {
                    out.append(letter);
                    i += 7;
                    continue;
                }
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static String multiByte(String text, int at) {
        int page = text.charAt(at) - '0';
        int code = hex(text, at + 1, at + 5);
        if (page < 1 || page >= PAGES.length || code < 0 || !Charset.isSupported(PAGES[page])) {
            return null;
        }
        return new String(new byte[] {(byte) (code >> 8), (byte) code}, Charset.forName(PAGES[page]));
    }

    private static int hex(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static String percents(String text) {
        if (!text.contains("%%")) {
            return text;
        }
        return text.replace("%%d", "°").replace("%%D", "°").replace("%%c", "⌀").replace("%%C", "⌀").replace("%%p", "±")
                .replace("%%P", "±").replace("%%u", "").replace("%%U", "").replace("%%o", "").replace("%%O", "")
                .replace("%%%", "%");
    }
}
