package org.sceneplan.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class ContentStreamTest {
    private final OperatorBytes out = new OperatorBytes();
    private final ContentStream stream = new ContentStream(out);

    @Test
    void numbersHaveAtMostThreeDecimalsAndNoExponent() {
        out.number(0).number(-0.0004).number(12.5).number(-0.125).number(1.05).number(0.001).number(1e-9)
                .number(123456.7891).number(1e9);

        assertEquals("0 0 12.5 -0.125 1.05 0.001 0 123456.789 1000000000 ", out.toString());
    }

    @Test
    void whatIsSetAlreadyIsNotSetAgain() {
        for (int i = 0; i < 2; i++) {
            stream.fillColour("#FF0000");
            stream.strokeColour("#0000FF");
            stream.line(0.25, List.of(2.0, 1.0), 0);
            stream.moveTo(0, 0);
            stream.lineTo(1, 1);
            stream.paint(true, true);
        }
        stream.line(0.25, List.of(), 1);

        assertEquals("""
                1 0 0 rg
                0 0 1 RG
                0.25 w
                [ 2 1 ] 0 d
                0 0 m
                1 1 l
                B
                0 0 m
                1 1 l
                B
                [ ] 0 d
                1 j
                """, out.toString());
    }

    @Test
    void textsShareAnObjectThatEndsBeforeAPathAndAtTheEndOfALayer() {
        stream.beginLayer("L1");
        text();
        text();
        stream.rectangle(1, 2, 4, 1);
        stream.paint(true, false);
        text();
        stream.endLayer();
        stream.finish();

        assertEquals("""
                /OC /L1 BDC
                BT
                1 0 0 1 5 5 Tm
                /FR 3 Tf
                (AB)Tj
                1 0 0 1 5 5 Tm
                (AB)Tj
                ET
                1 2 3 -1 re
                f
                BT
                1 0 0 1 5 5 Tm
                (AB)Tj
                ET
                EMC
                """, out.toString().replace("-0 ", "0 "));
    }

    @Test
    void bytesThatMeanSomethingInAStringAreEscaped() {
        stream.openGlyphs().inString('(' << 8 | ')');
        out.inString('\\' << 8 | '\r');
        stream.closeGlyphs();

        assertEquals("(\\(\\)\\\\\\r)Tj\n", out.toString());
    }

    @Test
    void coloursAreSixDigits() {
        assertEquals("0 0.502 1", PdfColour.operands("#0080ff"));
        assertThrows(IllegalArgumentException.class, () -> PdfColour.operands("red"));
    }

    private void text() {
        stream.textAt(1, 0, 5, 5, ContentStream.FILL);
        stream.font("FR", 3);
        stream.openGlyphs().inString('A' << 8 | 'B');
        stream.closeGlyphs();
    }
}
