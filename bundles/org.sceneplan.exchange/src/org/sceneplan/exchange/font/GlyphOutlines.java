package org.sceneplan.exchange.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.GlyphData;
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
        FontFace face = CarriedFonts.face(weight);
        try {
            GlyphData glyph = face.trueType().getGlyph().getGlyph(face.glyph(codePoint));
            GeneralPath path = glyph == null ? new GeneralPath() : (GeneralPath) glyph.getPath().clone();
            double em = 1.0 / face.trueType().getUnitsPerEm();
            path.transform(AffineTransform.getScaleInstance(em, em));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException("glyph of U+%04X".formatted(codePoint), e);
        }
    }
}
