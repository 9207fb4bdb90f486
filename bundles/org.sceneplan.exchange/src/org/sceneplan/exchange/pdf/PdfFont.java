package org.sceneplan.exchange.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.font.FontFace;
import org.sceneplan.exchange.font.FontSubset;

/**
 * One weight of the carried font in one document. Letters are encoded as the numbers of their glyphs in the whole font,
 * so that pages can be written before it is known which letters all pages use; a table in the file leads from there to
 * the subset. Source: ISO 32000-1:2008, 9.7 (composite fonts), 9.10.3 (ToUnicode).
 */
final class PdfFont {
    private static final int MOST_IN_ONE_RANGE = 100;

    private final String name;
    private final FontFace face;
    private final Weight weight;
    /** First letter that uses a glyph, + 1; 0 = glyph not used. */
    private final int[] letterByGlyph;
    private int lastGlyph;

    PdfFont(Weight weight) {
        this.weight = weight;
        this.name = weight == Weight.BOLD ? "FB" : "FR";
        this.face = CarriedFonts.face(weight);
        this.letterByGlyph = new int[face.glyphCount()];
    }

    /** Name in the resources of pages. */
    String name() {
        return name;
    }

    /** Writes the glyphs of letters the face has, and keeps them for the subset. */
    void encode(String letters, OperatorBytes out) {
        for (int at = 0; at < letters.length(); at++) {
            int code = letters.charAt(at);
            if (Character.isHighSurrogate((char) code)) {
                code = letters.codePointAt(at);
                at += Character.charCount(code) - 1;
            }
            int glyph = face.glyph(code);
            int first = letterByGlyph[glyph];
            if (first == 0 || first > code + 1) {
                letterByGlyph[glyph] = code + 1;
                lastGlyph = Math.max(lastGlyph, glyph);
            }
            out.inString(glyph);
        }
    }

    /** The font with the letters used so far. */
    COSDictionary dictionary(PdfStreams streams) throws IOException {
        SortedMap<Integer, Integer> letterByUsedGlyph = new TreeMap<>();
        for (int glyph = 0; glyph <= lastGlyph; glyph++) {
            if (letterByGlyph[glyph] != 0) {
                letterByUsedGlyph.put(glyph, letterByGlyph[glyph] - 1);
            }
        }
        FontSubset.OfGlyphs subset = FontSubset.ofGlyphs(weight, letterByUsedGlyph.keySet());
        String taggedName = tag(letterByUsedGlyph) + "+" + face.name();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, taggedName);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(taggedName, letterByUsedGlyph, subset, streams));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, streams.packed(toUnicode(letterByUsedGlyph)));
        return font;
    }

    private COSDictionary descendant(String taggedName, SortedMap<Integer, Integer> letterByUsedGlyph,
            FontSubset.OfGlyphs subset, PdfStreams streams) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, taggedName);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.W, widths(letterByUsedGlyph));
        font.setItem(COSName.CID_TO_GID_MAP, streams.packed(subset.numberByGlyph()));
        PDFontDescriptor descriptor = face.descriptor();
        descriptor.setFontName(taggedName);
        COSStream file = streams.packedLetters(subset.file());
        file.setInt(COSName.LENGTH1, subset.file().length);
        descriptor.getCOSObject().setItem(COSName.FONT_FILE2, file);
        font.setItem(COSName.FONT_DESC, descriptor.getCOSObject());
        return font;
    }

    /** Widths of glyphs that are not one em wide, in thousandths; those that follow one another in one array. */
    private COSArray widths(SortedMap<Integer, Integer> letterByUsedGlyph) throws IOException {
        COSArray widths = new COSArray();
        COSArray open = null;
        int next = -1;
        for (int glyph : letterByUsedGlyph.keySet()) {
            int width = face.widthPerMille(glyph);
            if (width != FontFace.EM) {
                if (glyph != next) {
                    open = new COSArray();
                    widths.add(COSInteger.get(glyph));
                    widths.add(open);
                }
                open.add(COSInteger.get(width));
                next = glyph + 1;
            }
        }
        return widths;
    }

    /** Which letters the glyphs stand for, so that texts can be searched and copied. */
    private static byte[] toUnicode(SortedMap<Integer, Integer> letterByUsedGlyph) {
        StringBuilder map = new StringBuilder(64 + 16 * letterByUsedGlyph.size());
        map.append("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of().withUpperCase();
        int left = letterByUsedGlyph.size();
        int open = 0;
        for (var each : letterByUsedGlyph.entrySet()) {
            if (open == 0) {
                open = Math.min(left, MOST_IN_ONE_RANGE);
                left -= open;
                map.append(open).append(" beginbfchar\n");
            }
            map.append('<').append(hex.toHexDigits((char) each.getKey().intValue())).append("> <")
                    .append(hex.formatHex(Character.toString(each.getValue()).getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
            open--;
            if (open == 0) {
                map.append("endbfchar\n");
            }
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Six letters that tell subsets of one font apart. */
    private static String tag(SortedMap<Integer, Integer> letterByUsedGlyph) {
        int hash = letterByUsedGlyph.keySet().stream().mapToInt(Integer::intValue).reduce(0, (a, b) -> 31 * a + b);
        long rest = Integer.toUnsignedLong(hash);
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
