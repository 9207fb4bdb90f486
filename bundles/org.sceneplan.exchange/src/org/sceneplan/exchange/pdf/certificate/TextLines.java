package org.sceneplan.exchange.pdf.certificate;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.text.NotoSansMetrics;

/**
 * Breaks a text into lines: between words, behind hyphens and between Chinese characters, never before closing or
 * behind opening punctuation; a word that is wider than the line is broken where it must be.
 */
final class TextLines {

    private static final int FIRST_CHINESE = 0x2E80;
    private static final String NOT_FIRST = "，。；：、）》”’！？％…,.;:)]%!?";
    private static final String NOT_LAST = "（《“‘([";

    private TextLines() {
    }

    /** Returns the lines of a text, none for an empty one. */
    static List<String> of(String text, double widthMm, double sizeMm, Weight weight) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = fitting(text, start, widthMm / sizeMm, weight);
            lines.add(text.substring(start, end).strip());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    private static int fitting(String text, int start, double widthEm, Weight weight) {
        int most = start;
        double used = 0;
        while (most < text.length()) {
            int next = text.offsetByCodePoints(most, 1);
            used += NotoSansMetrics.INSTANCE.widthEm(text.substring(most, next), weight);
            if (used > widthEm && most > start && text.charAt(most) != ' ') {
                break;
            }
            most = next;
        }
        if (most == text.length()) {
            return most;
        }
        for (int end = most; end > start; end--) {
            if (mayBreak(text, end)) {
                return end;
            }
        }
        return most;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        boolean insideId = before == '-' && Character.isLetter(after) && at > 1;
        return before == ' ' || insideId || after == ' ' || before >= FIRST_CHINESE || after >= FIRST_CHINESE;
    }
}
