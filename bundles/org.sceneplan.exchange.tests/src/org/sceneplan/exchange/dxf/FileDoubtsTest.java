package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file leaves in doubt is said, with its place. */
final class FileDoubtsTest {
    private static Drawn room() {
        return Drawn.version("AC1015").rectangle("WALL", 0, 0, 9000, 6000);
    }

    private static DxfImportResult imported(byte[] bytes) throws Exception {
        DxfDrawing drawing = Drawn.read(bytes);
        return DxfImport.survey(DxfImport.preview(drawing, drawing.guess(), DxfUnit.MM, DxfProgress.NONE),
                DxfImportSettings.USUAL, DxfProgress.NONE);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatStandsBehindTheEndMarkIsCounted(boolean isBinary) throws Exception {
        byte[] bytes = isBinary ? room().binary() : room().bytes();
        String nothing = "\r\n\u001a\0\0";
        String something = "\r\n0\r\nSECTION\r\n" + "x".repeat(300_000);

        assertEquals(List.of(), imported(joined(bytes, nothing.getBytes(StandardCharsets.US_ASCII))).report()
                .remarks(Locale.ENGLISH));
        assertEquals(List.of("300008 byte(s) behind the end mark were not read"), imported(joined(bytes,
                something.getBytes(StandardCharsets.US_ASCII))).report().remarks(Locale.ENGLISH));
    }

    @Test
    void placesInBinaryFilesAreBytes() {
        byte[] bytes = room().binary();
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 18);

        DxfReadException refused = assertThrows(DxfReadException.class, () -> Drawn.read(cut));
        assertTrue(refused.getMessage().startsWith("byte "), refused.getMessage());
        assertTrue(refused.message(Locale.CHINESE).contains("字节"), refused.message(Locale.CHINESE));
    }

    @Test
    void brokenEntitiesAreNamedByTheirLine() throws Exception {
        Drawn drawn = room();
        for (int i = 0; i < 7; i++) {
            drawn.entity("LINE", "WALL", 10, "NaN", 20, i, 11, 100, 21, i);
        }
        String text = drawn.text();
        String[] lines = text.split("\r\n");
        int line = Arrays.asList(lines).indexOf("LINE");

        EntityCounts counts = drawn.imported().report().counts();
        assertEquals(7, counts.of(Outcome.BAD_NUMBERS));
        assertEquals(5, counts.placesByOutcome().get(Outcome.BAD_NUMBERS).size());
        assertEquals(Place.line(line), counts.placesByOutcome().get(Outcome.BAD_NUMBERS).getFirst());
        assertTrue(drawn.imported().report().toText(Locale.ENGLISH).contains("(LINE 7), line " + line + ", "));
        assertTrue(drawn.imported().report().toText(Locale.CHINESE).contains("，第 " + line + ", "));
    }

    @ParameterizedTest
    @CsvSource({"ANSI_936, 墙体, 门窗", "ANSI_950, 牆體, 門窗", "GBK, 隔断, 柱子"})
    void hanziInUtf8AreReadUnderAnotherPage(String page, String walls, String other) throws Exception {
        Drawn drawn = Drawn.version("AC1015").header("$DWGCODEPAGE", 3, page).in(StandardCharsets.UTF_8)
                .rectangle(walls, 0, 0, 9000, 6000).line(other, 100, 100, 200, 200);
        List<DxfLayer> layers = drawn.read().layers(drawn.read().guess());

        assertEquals(List.of(walls, other), layers.stream().map(DxfLayer::name).filter(name -> !name.equals("0"))
                .toList());
        assertTrue(drawn.imported().report().remarks(Locale.ENGLISH).stream()
                .anyMatch(each -> each.contains("not in the code")));
    }

    @ParameterizedTest
    @CsvSource({"ANSI_936, GBK, 墙体", "ANSI_936, GBK, 承重墙", "ANSI_936, GBK, 消火栓箱", "ANSI_950, Big5, 牆體"})
    void namesInThePageOfTheFileStayThemselves(String page, String charset, String walls) throws Exception {
        Drawn drawn = Drawn.version("AC1015").header("$DWGCODEPAGE", 3, page).in(Charset.forName(charset))
                .rectangle(walls, 0, 0, 9000, 6000);

        assertEquals(List.of(walls), drawn.read().layers(drawn.read().guess()).stream().map(DxfLayer::name)
                .filter(name -> !name.equals("0")).toList());
    }

    @Test
    void anEmptyLayerForWallsDoesNotHideTheWalls() throws Exception {
        Drawn drawn = Drawn.version("AC1015").layer("WALL", 7).rectangle("L1", 0, 0, 9000, 6000).line("L2", 1, 1, 2, 2);

        assertEquals("L1", drawn.read().guess().assumedWalls());
        assertEquals(54, drawn.imported("", DxfUnit.MM, DxfImportSettings.USUAL).outline().areaMm2() / 1e6, 0.001);
        assertEquals("", drawn.read().guess("walls=WALL").assumedWalls(), "what the user says counts");
    }

    @Test
    void wallsOnALayerThatIsOffAreNamed() throws Exception {
        Drawn drawn = Drawn.version("AC1015").layer("承重墙", -7).rectangle("承重墙", 0, 0, 9000, 6000)
                .rectangle("L1", 0, 0, 500, 600);

        DxfReadException refused = assertThrows(DxfReadException.class,
                () -> drawn.imported("", DxfUnit.MM, DxfImportSettings.USUAL));
        assertTrue(refused.getMessage().contains("off or frozen: 承重墙"), refused.getMessage());
        assertTrue(refused.message(Locale.CHINESE).contains("walls=承重墙"), refused.message(Locale.CHINESE));
        assertEquals(54, drawn.imported("walls=承重墙", DxfUnit.MM, DxfImportSettings.USUAL).outline().areaMm2() / 1e6,
                0.001);
    }

    @Test
    void decimetresAreOnlyGuessedWhereAllSizesAgree() throws Exception {
        Drawn dm = Drawn.version("AC1015").rectangle("WALL", 0, 0, 90, 60).rectangle("WALL", -2, -2, 92, 62)
                .arc("DOOR", 10, 0, 9, 0, 90);
        Drawn noDoor = Drawn.version("AC1015").rectangle("WALL", 0, 0, 90, 60).rectangle("WALL", -2, -2, 92, 62);

        assertEquals(DxfUnit.DM, dm.imported().report().unit().unit());
        assertFalse(noDoor.imported().report().unit().unit() == DxfUnit.DM);
    }
}
