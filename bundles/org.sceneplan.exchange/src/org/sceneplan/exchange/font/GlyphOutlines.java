package org.sceneplan.exchange.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.sceneplan.drawing.Primitive.Weight;

/** Outlines of letters of the carried fonts, read once per process. */
public final class GlyphOutlines {
    private static final Map<Integer, GeneralPath> OUTLINES = new ConcurrentHashMap<>();

    private GlyphOutlines() {
    }

    /**
     * The outline of a character, in em, baseline at y = 0, y up; empty for blanks. Do not change it.
     *
     * @throws UncheckedIOException if the carried font is damaged
     */
    public static GeneralPath of(Weight weight, int codePoint) {
        return OUTLINES.computeIfAbsent(weight == Weight.BOLD ? -codePoint : codePoint,
                key -> read(weight, codePoint));
    }

    private static GeneralPath read(Weight weight, int codePoint) {
        synchronized (CarriedFonts.LOCK) {
            try {
                TrueTypeFont font = CarriedFonts.face(weight).trueType();
                GlyphData glyph = font.getGlyph().getGlyph(CarriedFonts.face(weight).glyph(codePoint));
                GeneralPath path = glyph == null ? new GeneralPath() : (GeneralPath) glyph.getPath().clone();
                path.transform(AffineTransform.getScaleInstance(1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm()));
                return path;
            } catch (IOException e) {
                throw new UncheckedIOException("glyph of U+%04X".formatted(codePoint), e);
            }
        }
    }
}
