package org.sceneplan.exchange.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.font.CarriedFonts.Run;

class CarriedFontsTest {
    private static final String RARE = "\u9F98";
    private static final String SAMPLE = "AWil09:×·²±°≥√→ 平面布置图，（）%";

    @ParameterizedTest
    @EnumSource(Weight.class)
    void widthTableAgreesWithTheFont(Weight weight) throws IOException {
        TrueTypeFont font = CarriedFonts.face(weight).trueType();

        for (int code : SAMPLE.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(code);
            assertEquals(font.getAdvanceWidth(glyph) / 1000.0,
                    NotoSansMetrics.INSTANCE.widthEm(Character.toString(code), weight), 1e-9, Character.toString(code));
        }
    }

    @Test
    void regularFaceHasAllOfGbk() throws Exception {
        int missing = 0;
        for (int lead = 0x81; lead < 0xFF; lead++) {
            for (int trail = 0x40; trail < 0xFF; trail++) {
                String text = new String(new byte[] { (byte) lead, (byte) trail }, "GBK");
                boolean hanzi = text.length() == 1 && text.charAt(0) >= 0x4E00 && text.charAt(0) <= 0x9FA5;
                missing += hanzi && !CarriedFonts.face(Weight.REGULAR).has(text.charAt(0)) ? 1 : 0;
            }
        }

        assertEquals(0, missing);
    }

    @Test
    void rareCharactersOfABoldTextArePrintedRegular() {
        assertEquals(List.of(new Run(Weight.BOLD, "店"), new Run(Weight.REGULAR, RARE), new Run(Weight.BOLD, "名")),
                CarriedFonts.runs("店" + RARE + "名", Weight.BOLD));
    }

    @Test
    void unknownCharactersArePrintedAsABox() {
        assertEquals(List.of(new Run(Weight.REGULAR, "a□b")), CarriedFonts.runs("a\uD83D\uDE00b", Weight.REGULAR));
        assertEquals(List.of(new Run(Weight.REGULAR, "□")), CarriedFonts.runs("\uD800", Weight.REGULAR));
    }

    @Test
    void controlCharactersAreNotPrinted() {
        assertEquals(List.of(new Run(Weight.REGULAR, "ab")), CarriedFonts.runs("a\u0000\n\tb", Weight.REGULAR));
        assertEquals(List.of(), CarriedFonts.runs("\u0007", Weight.REGULAR));
    }

    @Test
    void subsetIsASmallFontWithJustTheLetters() throws IOException {
        byte[] bytes = FontSubset.of(Weight.REGULAR, "A平面".chars());

        assertTrue(bytes.length < 10_000, bytes.length + " bytes");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            assertTrue(font.getUnicodeCmapLookup().getGlyphId('平') > 0);
            assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('图'));
        }
        assertArrayEquals(bytes, FontSubset.of(Weight.REGULAR, "A平面".chars()));
    }
}
