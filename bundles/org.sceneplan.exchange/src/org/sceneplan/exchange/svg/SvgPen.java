package org.sceneplan.exchange.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

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
        out.write(new SvgText(sheet).withFonts().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * The same SVG without embedded fonts: what the hash of a page is taken over. The same sheet gives the same bytes.
     */
    public static byte[] canonical(Sheet sheet) {
        return new SvgText(sheet).withoutFonts().getBytes(StandardCharsets.UTF_8);
    }
}
