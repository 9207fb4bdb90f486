package org.sceneplan.exchange.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** Colours of the drawing as PDF colours. */
final class PdfColour {
    private static final float MOST = 255f;
    /** The palette of drawings, a few dozen. */
    private static final Map<String, PDColor> KNOWN = new ConcurrentHashMap<>();

    private PdfColour() {
    }

    /**
     * Reads {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static PDColor of(String colour) {
        return KNOWN.computeIfAbsent(colour, PdfColour::parse);
    }

    private static PDColor parse(String colour) {
        if (!colour.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("colour '%s' is not #RRGGBB".formatted(colour));
        }
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new PDColor(new float[] { (rgb >> 16 & 255) / MOST, (rgb >> 8 & 255) / MOST, (rgb & 255) / MOST },
                PDDeviceRGB.INSTANCE);
    }
}
