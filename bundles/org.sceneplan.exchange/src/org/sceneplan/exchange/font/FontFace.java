package org.sceneplan.exchange.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** One weight of the carried font, parsed once per process with all its tables and only read since: for any thread. */
public final class FontFace {
    /** The em of {@link #widthPerMille}. */
    public static final int EM = 1000;
    private static final double STEM_OF_BOX = 0.13;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final String name;
    /** Glyph number + 1 of characters asked for before; 0 = not asked for. Threads may find the same number twice. */
    private final int[] glyphByCode = new int[0x10000];

    private FontFace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.name = font.getNaming().getPostScriptName();
    }

    static FontFace load(String resource) {
        try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font %s is not in the bundle.\nMaybe bin.includes lacks fonts/."
                        .formatted(resource));
            }
            return new FontFace(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("font " + resource, e);
        }
    }

    /** The parsed font; do not close it. */
    public TrueTypeFont trueType() {
        return font;
    }

    /** Its PostScript name. */
    public String name() {
        return name;
    }

    /** Whether the font has a glyph for the character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The number of the glyph of a character, 0 for none. */
    public int glyph(int codePoint) {
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

    /** How many glyphs the font has. */
    public int glyphCount() {
        try {
            return font.getNumberOfGlyphs();
        } catch (IOException e) {
            throw new UncheckedIOException("font " + name, e);
        }
    }

    /**
     * The advance width of a glyph in thousandths of an em.
     *
     * @throws IOException if the font is damaged
     */
    public int widthPerMille(int glyph) throws IOException {
        return Math.round((float) font.getAdvanceWidth(glyph) * EM / font.getUnitsPerEm());
    }

    /**
     * A fresh description for PDF, without name and file. Source: ISO 32000-1:2008, table 122; stems are guessed from
     * the width of the font box, as TrueType does not tell them.
     *
     * @throws IOException if the font is damaged
     */
    public PDFontDescriptor descriptor() throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
        PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
        float scale = (float) EM / font.getUnitsPerEm();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        HorizontalHeaderTable lines = font.getHorizontalHeader();
        HeaderTable header = font.getHeader();
        descriptor.setSymbolic(true);
        descriptor.setFontWeight(os2.getWeightClass());
        descriptor.setItalicAngle(font.getPostScript().getItalicAngle());
        descriptor.setFontBoundingBox(new PDRectangle(header.getXMin() * scale, header.getYMin() * scale,
                (header.getXMax() - header.getXMin()) * scale, (header.getYMax() - header.getYMin()) * scale));
        descriptor.setAscent(lines.getAscender() * scale);
        descriptor.setDescent(lines.getDescender() * scale);
        descriptor.setCapHeight(os2.getCapHeight() * scale);
        descriptor.setXHeight(os2.getHeight() * scale);
        descriptor.setStemV((float) STEM_OF_BOX * (header.getXMax() - header.getXMin()) * scale);
        return descriptor;
    }
}
