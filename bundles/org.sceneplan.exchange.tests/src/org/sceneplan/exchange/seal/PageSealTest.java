package org.sceneplan.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.SealField;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;

class PageSealTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void aSealIsReadBackFromItsText() {
        PageSeal seal = new PageSeal("SP-C-0001", "plan 7/b", "R3-1f0a92c4", "05-display-L1", HASH);

        assertEquals("sceneplan:1/SP-C-0001/plan%207%2Fb/R3-1f0a92c4/05-display-L1/" + HASH, seal.text());
        assertEquals(Optional.of(seal), PageSeal.parse(" " + seal.text() + "\n"));
        assertEquals("0123 4567 89ab cdef", seal.onPaper().hashText());
    }

    @Test
    void chineseNamesSurviveAndLongOnesAreCut() {
        PageSeal chinese = new PageSeal("店一", "案", "R1-00000000", "01", HASH);
        PageSeal longest = new PageSeal("门店".repeat(50), "p".repeat(300), "R2147483647-1f0a92c4", "页".repeat(40), HASH);

        assertEquals(Optional.of(chinese), PageSeal.parse(chinese.text()));
        assertTrue(longest.text().length() <= QrCode.MAX_BYTES, longest.text());
        assertEquals("p".repeat(39) + "~", PageSeal.parse(longest.text()).orElseThrow().planId());
        assertEquals(HASH, PageSeal.parse(longest.text()).orElseThrow().hash());
        assertEquals(57, longest.onPaper().code().length, "the largest code there is");
    }

    @Test
    void otherTextsAreNoSeals() {
        for (String text : List.of("", "https://example.org", "sceneplan:1/a/b/c/d/" + HASH.substring(1),
                "sceneplan:2/a/b/c/d/" + HASH, "sceneplan:1/a/b/c/" + HASH, "sceneplan:1/a/b/c/d/" + HASH + "/x")) {
            assertEquals(Optional.empty(), PageSeal.parse(text), text);
        }
        assertThrows(IllegalArgumentException.class, () -> new PageSeal("a", "b", "c", "d", HASH.toUpperCase()));
    }

    @Test
    void theCodeIsWhatReadersRead() {
        String text = new PageSeal("店一", "P-1", "R1-00000000", "03-plan-L1", HASH).text();

        assertEquals(text, CodeReader.read(picture(QrCode.of(text), 4)));
        assertEquals(List.of(), java.util.Arrays.stream(QrCode.of(text)).filter(row -> row.length != QrCode.of(text).length)
                .toList());
        assertThrows(IllegalArgumentException.class, () -> QrCode.of(""));
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(214)));
    }

    @Test
    void theHashOfAPageCoversWhatStandsOnItAndNotTheSeal() {
        Sheet page = page("通道 1200", "zh");
        String hash = PageHash.of(page);

        assertEquals(hash, PageHash.of(page("通道 1200", "zh")));
        assertNotEquals(hash, PageHash.of(page("通道 1201", "zh")));
        assertNotEquals(hash, PageHash.of(page("通道 1200", "en")));
        assertNotEquals(hash, PageHash.of(page.sealed(new PageSeal("s", "p", "R1", "x", hash).onPaper())));
    }

    private static Sheet page(String text, String language) {
        Primitive line = new Primitive.Text(text, new Coordinate(10, 10), 3, 0, Primitive.Anchor.START,
                Primitive.Weight.REGULAR, "#000000", "");
        return new Sheet("01-x", SheetKind.OTHER, "t", language, 210, 297, List.of(new DrawingGroup(0, 0, 1,
                List.of(new DrawnElement("", DrawingLayer.SHEET, List.of(line))))), new SealField(20, 20, 60, 24));
    }

    private static BufferedImage picture(boolean[][] code, int pixels) {
        int side = (code.length + 8) * pixels;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < code.length; row++) {
            for (int column = 0; column < code.length; column++) {
                if (code[row][column]) {
                    graphics.fillRect((column + 4) * pixels, (row + 4) * pixels, pixels, pixels);
                }
            }
        }
        graphics.dispose();
        return image;
    }
}
