package org.sceneplan.exchange.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.sceneplan.drawing.Primitive.Weight;

/** A TrueType file with just the characters a document needs. Safe for any thread. */
public final class FontSubset {
    /** Tables a browser asks for. */
    private static final List<String> BROWSER_TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca",
            "maxp", "name", "post");
    /** Tables of an embedded TrueType font; source: ISO 32000-1:2008, 9.9. */
    private static final List<String> PDF_TABLES = List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca",
            "maxp", "prep");

    private FontSubset() {
    }

    /**
     * A subset whose glyphs are found by their numbers in the whole font.
     *
     * @param file          bytes of a TrueType file without names of characters; not copied, not to be changed
     * @param numberByGlyph two bytes for every glyph of the whole font up to the last used one, the higher first: its
     *                      number in the file, 0 for one that is not there
     */
    public record OfGlyphs(byte[] file, byte[] numberByGlyph) {
    }

    /**
     * Cuts the face of a weight down to some characters.
     *
     * @param codePoints characters the face has, from the lowest
     * @return the bytes of a TrueType file; the same characters give the same bytes
     * @throws IOException if the face is damaged
     */
    public static byte[] of(Weight weight, IntStream codePoints) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(CarriedFonts.face(weight).trueType(), BROWSER_TABLES);
        codePoints.forEach(subsetter::add);
        return bytes(subsetter);
    }

    /**
     * Cuts the face of a weight down to some glyphs, for a PDF.
     *
     * @param glyphs numbers of glyphs in the whole font
     * @return the same glyphs give the same bytes
     * @throws IOException if the face is damaged
     */
    public static OfGlyphs ofGlyphs(Weight weight, Set<Integer> glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(CarriedFonts.face(weight).trueType(), PDF_TABLES);
        subsetter.addGlyphIds(glyphs);
        Map<Integer, Integer> glyphByNumber = subsetter.getGIDMap();
        int last = glyphByNumber.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        byte[] numberByGlyph = new byte[2 * (last + 1)];
        glyphByNumber.forEach((number, glyph) -> {
            numberByGlyph[2 * glyph] = (byte) (number >> 8);
            numberByGlyph[2 * glyph + 1] = (byte) number.intValue();
        });
        return new OfGlyphs(bytes(subsetter), numberByGlyph);
    }

    private static byte[] bytes(TTFSubsetter subsetter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        return out.toByteArray();
    }
}
