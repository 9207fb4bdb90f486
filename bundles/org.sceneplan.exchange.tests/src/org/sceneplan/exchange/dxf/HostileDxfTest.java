package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostileDxfTest {

    private static String refusal(byte[] bytes) {
        DxfReadException e = assertThrows(DxfReadException.class, () -> Drawn.read(bytes));
        assertTrue(e.message(Locale.CHINESE).codePoints().anyMatch(c -> c > 0x4E00), e.message(Locale.CHINESE));
        return e.message(Locale.ENGLISH);
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void otherFilesAreCalledByTheirNames() {
        assertTrue(refusal("AC1032\0\0\0\0\0").contains("DWG"));
        assertTrue(refusal("PK\3\4zip").contains("zip archive"));
        assertTrue(refusal("\u00FF\u00FE0\0\n\0").contains("UTF-16"));
        assertTrue(refusal("<svg/>\n<g/>\n").startsWith("line 1: a group code must stand here, but found \"<svg/>\""));
        assertEquals("the file is empty", refusal(""));
    }

    @Test
    void cutFilesAreRefusedWithTheirPlace() {
        String text = Drawn.version("AC1015").lines("WALL", 0, 0, 9000, 0, 9000, 6000).text();

        assertTrue(refusal(text.substring(0, text.lastIndexOf("LINE") + 20)).matches(
                "line \\d+: (the file ends within the section ENTITIES, in the entity LINE that begins in line "
                        + "\\d+; is it complete\\?"
                        + "|the group code .* has no value; is the file cut off\\?)"));
        for (int length = 1; length < text.length() - 12; length += 7) {
            assertFalse(refusal(text.substring(0, length)).contains("-,"), "every sentence has its words");
        }
        assertEquals("line 4: the file ends within the section HEADER; is it complete?",
                refusal("0\nSECTION\n2\nHEADER\n").replaceFirst("line \\d", "line 4"));
    }

    @Test
    void binaryFilesThatAreCutAreRefused() {
        byte[] file = Drawn.version("AC1015").lines("WALL", 0, 0, 9000, 0, 9000, 6000).binary();
        for (int length = 22; length < file.length - 30; length += 5) {
            refusal(Arrays.copyOf(file, length));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 6", "2, 40"})
    void blocksInBlocksInBlocksAreNotTakenApart(int copies, int depth) throws Exception {
        Drawn drawn = Drawn.version("AC1015").block("B0", 0, 0);
        for (int i = 0; i < 10; i++) {
            drawn.line("0", 0, 0, i + 1, 1);
        }
        drawn.endBlock();
        for (int level = 1; level <= depth; level++) {
            drawn.block("B" + level, 0, 0);
            for (int i = 0; i < copies; i++) {
                drawn.insert("0", "B" + (level - 1), i, i);
            }
            drawn.endBlock();
        }
        drawn.insert("L", "B" + depth, 0, 0);
        if (depth > DxfLimits.MAX_DEPTH) {
            assertEquals(10 + copies * depth + 1, drawn.read().entityCount(), "too deep ones are left out");
        } else {
            String message = refusal(drawn.bytes());
            assertTrue(message.matches("line \\d+: with the INSERT of block \"B6\" the drawing has more than .*"),
                    message);
        }
    }

    @Test
    void endlessArraysAreNotTakenApart() {
        String message = refusal(Drawn.version("AC1015").block("B", 0, 0).line("0", 0, 0, 1, 1).endBlock()
                .insert("L", "B", 0, 0, 70, 32_000, 71, 32_000, 44, 1.0, 45, 1.0).bytes());
        assertTrue(message.contains("with the INSERT of block \"B\""), message);
    }

    @Test
    void longLinesAreRefused() {
        assertTrue(refusal("0\nSECTION\n2\n" + "x".repeat(500_000)).contains("longer than"));
    }

    @Test
    void tooManyCornersAreRefused() {
        byte[] head = Drawn.groups(0, "SECTION", 2, "ENTITIES", 0, "POLYLINE", 8, "0")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] vertex = Drawn.groups(0, "VERTEX", 10, "1", 20, "2").repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return vertex[(int) (at++ % vertex.length)];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int from = (int) (at % vertex.length);
                int count = Math.min(length, vertex.length - from);
                System.arraycopy(vertex, from, bytes, offset, count);
                at += count;
                return count;
            }
        };
        DxfReadException e = assertThrows(DxfReadException.class, () -> DxfImport.read("x", new SequenceInputStream(
                new ByteArrayInputStream(head), endless), 0, DxfProgress.NONE));
        assertTrue(e.message(Locale.ENGLISH).contains("with this VERTEX the drawing has more than 4000000 corners"),
                e.message(Locale.ENGLISH));
    }

    @Test
    void numbersThatAreNoneSetAnEntityAside() throws Exception {
        for (String number : new String[] {"NaN", "Infinity", "1e300", "-1e999", "", "0x10p3", "abc", "1,5e", "--1"}) {
            Drawn drawn = Drawn.version("AC1015").rectangle("WALL", 0, 0, 9000, 6000).entity("LINE", "WALL", 10,
                    number, 20, 0.0, 11, 5.0,
                    21, 5.0);
            DxfImportResult result = drawn.imported("", DxfUnit.MM, DxfImportSettings.USUAL);

            assertEquals(1, result.report().counts().of(Outcome.BAD_NUMBERS), number);
            assertEquals(54, result.outline().areaMm2() / 1e6, 0.001);
        }
    }

    @Test
    void tanglesOfWallLinesAreRefused() {
        Random random = new Random(1);
        Drawn near = Drawn.version("AC1015");
        Drawn far = Drawn.version("AC1015");
        for (int i = 0; i < 8_000; i++) {
            near.line("WALL", random.nextInt(20_000), random.nextInt(20_000), random.nextInt(20_000),
                    random.nextInt(20_000));
            far.line("WALL", -1e6, random.nextInt(1_000_000), 1e6, random.nextInt(1_000_000));
        }
        for (Drawn drawn : new Drawn[] {near, far}) {
            DxfReadException e = assertThrows(DxfReadException.class, () -> drawn.imported("", DxfUnit.MM,
                    DxfImportSettings.USUAL));
            assertTrue(e.message(Locale.ENGLISH).contains("cross more than 100000 times"), e.message(Locale.ENGLISH));
        }
    }

    @Test
    void damagedFilesNeverCauseFaults() throws Exception {
        byte[] good = Drawn.version("AC1015").layer("WALL", 7).block("D", 0, 0).arc("0", 0, 0, 900, 0, 90).endBlock()
                .rectangle("WALL", 0, 0, 9000, 6000).rectangle("WALL", -240, -240, 9240, 6240).insert("DOOR", "D",
                1000, 0)
                .rectangle("COLUMN", 3000, 3000, 3400, 3400).text("T", 0, 0, "M0921").bytes();
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(bad.length);
                bad[at] = random.nextBoolean() ? (byte) random.nextInt(256) : bad[random.nextInt(bad.length)];
            }
            try {
                DxfDrawing drawing = Drawn.read(bad);
                DxfImportReport report = DxfImport.survey(DxfImport.preview(drawing, drawing.guess(), null,
                        DxfProgress.NONE),
                        DxfImportSettings.USUAL, DxfProgress.NONE).report();
                assertEquals(report.counts().read(), report.counts().used() + report.counts().setAside());
            } catch (DxfReadException refused) {
                assertTrue(!refused.message(Locale.CHINESE).isEmpty());
            }
        }
    }
}
