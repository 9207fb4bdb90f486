package org.sceneplan.exchange.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.picture.SheetPicture;

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
        write(sheet, List.of(), out);
    }

    /**
     * The same with pictures below everything else, carried in the file.
     *
     * @param pictures in painting order
     */
    public static void write(Sheet sheet, List<SheetPicture> pictures, OutputStream out) throws IOException {
        SvgText text = new SvgText(sheet);
        text.showUnder(pictures);
        text.writeWithFonts(out);
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
