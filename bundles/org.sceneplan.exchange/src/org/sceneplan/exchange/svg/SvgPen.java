package org.sceneplan.exchange.svg;

import java.io.IOException;
import java.io.OutputStream;

import org.sceneplan.drawing.Sheet;

/** Writes a sheet as SVG. */
public final class SvgPen {

    private SvgPen() {
    }

    /**
     * Writes one sheet as SVG 1.1, UTF-8; user units = mm of paper, one group for each layer, plan elements with
     * {@code data-element-id} and a title, the used letters embedded as fonts. The same sheet gives the same bytes.
     *
     * @param out is flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        new SvgText(sheet).writeWithFonts(out);
        out.flush();
    }

    /**
     * Writes the same SVG without embedded fonts: what the hash of a page is taken over. The same sheet gives the same
     * bytes.
     *
     * @param out is not closed
     * @throws IOException if {@code out} fails
     */
    public static void writeCanonical(Sheet sheet, OutputStream out) throws IOException {
        new SvgText(sheet).writeWithoutFonts(out);
    }
}
