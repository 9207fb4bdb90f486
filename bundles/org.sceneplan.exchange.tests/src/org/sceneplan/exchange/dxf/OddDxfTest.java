package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings that are no attack, only odd. */
final class OddDxfTest {

    @Test
    void blocksThatHoldOneAnotherAreSetAside() throws Exception {
        DxfImportResult result = Drawn.version("AC1015")
                .block("A", 0, 0).insert("0", "B", 100, 0).line("0", 0, 0, 500, 0).endBlock()
                .block("B", 0, 0).insert("0", "A", 100, 0).endBlock()
                .block("SELF", 0, 0).insert("0", "SELF", 1, 1).endBlock()
                .rectangle("WALL", 0, 0, 9000, 6000).insert("DOOR", "A", 1000, 0).insert("DOOR", "SELF", 1000, 0)
                .imported();

        EntityCounts counts = result.report().counts();
        assertEquals(counts.read(), counts.used() + counts.setAside());
        assertTrue(counts.of(Outcome.BLOCK_IN_ITSELF) >= 2, result.report()::toJson);
        assertEquals(54, result.outline().areaMm2() / 1e6, 0.001);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, -1", "-1, -1", "-2, 0.5"})
    void blocksThatAreMirroredAndStretchedKeepTheirArea(double scaleX, double scaleY) throws Exception {
        DxfImportResult result = Drawn.version("AC1015").block("ROOM", 0, 0).rectangle("WALL", 0, 0, 9000, 6000)
                .rectangle("COLUMN", 3000, 3000, 3400, 3400).endBlock()
                .insert("0", "ROOM", 20_000, 20_000, 41, scaleX, 42, scaleY).imported("", DxfUnit.MM,
                        DxfImportSettings.USUAL);

        assertEquals(54 * Math.abs(scaleX * scaleY), result.outline().areaMm2() / 1e6, 0.01);
        assertEquals(1, result.report().counts().of(Outcome.COLUMN));
    }

    @Test
    void drawingsFarFromTheOriginAreBroughtHome() throws Exception {
        DxfImportResult result = Drawn.version("AC1015").rectangle("WALL", 498_765_432, 387_654_321, 498_774_432,
                387_660_321).imported("", DxfUnit.MM, DxfImportSettings.USUAL);

        assertEquals(54, result.outline().areaMm2() / 1e6, 0.01);
        assertTrue(result.report().remarks(Locale.CHINESE).stream().anyMatch(remark -> remark.contains("498")),
                result.report().remarks(Locale.CHINESE)::toString);
    }

    @Test
    void coordinatesBeyondAllMeasureSetAnEntityAside() throws Exception {
        DxfImportResult result = Drawn.version("AC1015").rectangle("WALL", 0, 0, 9000, 6000)
                .line("WALL", 0, 0, 2e9, 0).line("WALL", -1e15, 0, 0, 0)
                .imported("", DxfUnit.MM, DxfImportSettings.USUAL);

        assertEquals(2, result.report().counts().of(Outcome.BAD_NUMBERS));
        assertEquals(54, result.outline().areaMm2() / 1e6, 0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "-4", "2147483647", "1", "6"})
    void aUnitThatCanNotBeIsOverruledByTheSizeOfTheWalls(String code) throws Exception {
        DxfImportResult result = Drawn.version("AC1015").header("$INSUNITS", 70, code)
                .rectangle("WALL", 0, 0, 9000, 6000).rectangle("WALL", -240, -240, 9240, 6240).imported();

        assertEquals(DxfUnit.MM, result.report().unit().unit());
        assertEquals(54, result.outline().areaMm2() / 1e6, 0.01);
    }

    @ParameterizedTest
    @CsvSource({"ANSI_936, GB18030", "ANSI_1252, GB18030", "NONSENSE, GB18030", "UTF-8, GB18030"})
    void layersInAnotherCodePageThanTheHeaderSaysAreStillKnown(String page, String charset) throws Exception {
        DxfImportResult result = Drawn.version("AC1015").header("$DWGCODEPAGE", 3, page).in(Charset.forName(charset))
                .rectangle("墙体", 0, 0, 9000, 6000).rectangle("柱", 3000, 3000, 3400, 3400).imported();

        assertEquals(1, result.report().counts().of(Outcome.COLUMN), result.report()::toJson);
        assertEquals(54, result.outline().areaMm2() / 1e6, 0.01);
    }

    @Test
    void aMillionEntitiesAreReadAndMoreRefused() throws Exception {
        Drawn frame = Drawn.version("AC1015").rectangle("WALL", 0, 0, 9000, 6000);
        String text = frame.text();
        int end = text.lastIndexOf(Drawn.groups(0, "ENDSEC"));
        byte[] line = Drawn.groups(0, "POINT", 8, "N", 10, 1, 20, 2).repeat(1000).getBytes(StandardCharsets.US_ASCII);
        byte[] tail = text.substring(end).getBytes(StandardCharsets.US_ASCII);

        DxfDrawing drawing = DxfImport.read("m.dxf", file(text.substring(0, end), line, 999, tail), 0,
                DxfProgress.NONE);
        assertEquals(999_001, drawing.entityCount());
        DxfReadException refused = assertThrows(DxfReadException.class, () -> DxfImport.read("m.dxf",
                file(text.substring(0, end), line, 2_001, tail), 0, DxfProgress.NONE));
        assertTrue(refused.message(Locale.ENGLISH).contains("more than 2000000 entities"), refused.message(Locale.ENGLISH));
    }

    private static InputStream file(String head, byte[] thousand, int times, byte[] tail) {
        InputStream repeated = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at >= (long) times * thousand.length ? -1 : thousand[(int) (at++ % thousand.length)];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (at >= (long) times * thousand.length) {
                    return -1;
                }
                int from = (int) (at % thousand.length);
                int count = Math.min(length, thousand.length - from);
                System.arraycopy(thousand, from, bytes, offset, count);
                at += count;
                return count;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)),
                new SequenceInputStream(repeated, new ByteArrayInputStream(tail)));
    }
}
