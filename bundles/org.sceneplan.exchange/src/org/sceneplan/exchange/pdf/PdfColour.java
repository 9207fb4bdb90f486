package org.sceneplan.exchange.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Colours of the drawing as operands of PDF. */
final class PdfColour {
    private static final double MOST = 255;
    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");
    /** The palette of drawings, a few dozen; more are not kept. */
    private static final int MOST_KNOWN = 1000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private PdfColour() {
    }

    /**
     * Red, green and blue of {@code #RRGGBB} as three numbers from 0 to 1; three decimals tell all 256 shades apart.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static String operands(String colour) {
        String known = KNOWN.get(colour);
        if (known == null) {
            known = parse(colour);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(colour, known);
            }
        }
        return known;
    }

    private static String parse(String colour) {
        if (!FORM.matcher(colour).matches()) {
            throw new IllegalArgumentException("colour '%s' is not #RRGGBB".formatted(colour));
        }
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new OperatorBytes().number((rgb >> 16 & 255) / MOST).number((rgb >> 8 & 255) / MOST)
                .number((rgb & 255) / MOST).toString().strip();
    }
}
