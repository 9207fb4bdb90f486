package org.sceneplan.exchange.pkg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the fonts in the head of an SVG, which are written as base 64. */
final class EmbeddedFonts {
    /** Fonts stand at the beginning and follow one another. */
    private static final int LONGEST_GAP = 1 << 11;
    private static final byte[] MARK = "url(data:font/ttf;base64,".getBytes(StandardCharsets.US_ASCII);

    private EmbeddedFonts() {
    }

    /**
     * Where a font stands.
     *
     * @param from first byte
     * @param to   behind the last byte
     */
    record Span(int from, int to) {
    }

    /** The fonts from the beginning. */
    static List<Span> of(byte[] svg) {
        List<Span> fonts = new ArrayList<>();
        int from = next(svg, 0);
        while (from >= 0) {
            int to = from;
            while (to < svg.length && svg[to] != ')') {
                to++;
            }
            fonts.add(new Span(from, to));
            from = next(svg, to);
        }
        return fonts;
    }

    private static int next(byte[] svg, int start) {
        int last = Math.min(svg.length - MARK.length, start + LONGEST_GAP);
        for (int at = start; at <= last; at++) {
            if (svg[at] == MARK[0] && Arrays.equals(svg, at, at + MARK.length, MARK, 0, MARK.length)) {
                return at + MARK.length;
            }
        }
        return -1;
    }
}
