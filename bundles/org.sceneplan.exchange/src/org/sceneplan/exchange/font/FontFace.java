package org.sceneplan.exchange.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of the carried font. Parsed once per process; the parsed font is not safe for several threads, so whoever
 * subsets it holds {@link CarriedFonts#LOCK}.
 */
public final class FontFace {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    /** Glyph number + 1 of characters asked for before; 0 = not asked for. */
    private final int[] glyphByCode = new int[0x10000];

    private FontFace(TrueTypeFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static FontFace load(String resource) {
        try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font %s is not in the bundle.\nMaybe bin.includes lacks fonts/."
                        .formatted(resource));
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return new FontFace(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException("font " + resource, e);
        }
    }

    /** The parsed font; do not close it. */
    public TrueTypeFont trueType() {
        return font;
    }

    /** Whether the font has a glyph for the character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The number of the glyph of a character, 0 for none. */
    int glyph(int codePoint) {
        if (codePoint >= glyphByCode.length) {
            return glyphs.getGlyphId(codePoint);
        }
        int known = glyphByCode[codePoint];
        if (known == 0) {
            known = glyphs.getGlyphId(codePoint) + 1;
            glyphByCode[codePoint] = known;
        }
        return known - 1;
    }
}
