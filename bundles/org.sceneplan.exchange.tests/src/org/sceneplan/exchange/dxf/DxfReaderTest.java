package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DxfReaderTest {
    private static final double EXACT = 1e-6;

    private static DxfUnderlay underlay(Drawn drawn) throws Exception {
        DxfDrawing drawing = drawn.read();
        return DxfImport.preview(drawing, drawing.guess(), DxfUnit.MM, DxfProgress.NONE).underlay();
    }

    private static double[] onlyLine(Drawn drawn) throws Exception {
        List<DxfUnderlay.UnderlayLayer> layers = underlay(drawn).layers();
        assertEquals(1, layers.size());
        assertEquals(1, layers.getFirst().lines().size());
        return layers.getFirst().lines().getFirst().xy();
    }

    private static void assertLine(double[] actual, double... expected) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], EXACT, "number " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"AC1015, ANSI_936, GB18030", "AC1021, ANSI_936, UTF-8", "AC1015, '', UTF-8", "AC1015, '', GBK",
        "AC1015, ANSI_1252, UTF-8"})
    void lettersComeInWhateverCodeTheyAre(String version, String page, String written) throws Exception {
        Drawn drawn = Drawn.version(version).in(Charset.forName(written)).line("墙体", 0, 0, 1, 0).text("文字", 0, 0,
                "主入口");
        if (!page.isEmpty()) {
            drawn.header("$DWGCODEPAGE", 3, page);
        }
        DxfDrawing drawing = drawn.read();

        List<DxfLayer> layers = drawing.layers(drawing.guess());
        assertEquals(List.of("墙体", "文字"), layers.stream().map(DxfLayer::name).toList());
        assertEquals(LayerRole.WALLS, layers.getFirst().role());
        assertEquals("主入口", underlay(drawn).layers().get(1).texts().getFirst().text());
    }

    @ParameterizedTest
    @CsvSource({"\\U+4E3B\\U+5165\\U+53E3, 主入口", "\\M+5D6D0, 中", "45%%d, 45°", "%%c12 %%p1, ⌀12 ±1", "100%%%, 100%",
        "^ x, ^x"})
    void escapesOfTextsAreResolved(String written, String shown) throws Exception {
        assertEquals(shown, underlay(Drawn.version("AC1015").text("T", 0, 0, written)).layers().getFirst().texts()
                .getFirst().text());
    }

    @Test
    void formattingOfParagraphsIsLeftOut() throws Exception {
        DxfUnderlay underlay = underlay(Drawn.version("AC1015").entity("MTEXT", "T", 10, 0.0, 20, 0.0, 40, 100.0, 3,
                "{\\fSimSun|b0|i0|c134|p2;\\H1.5x;\\U+4E00}\\P", 1, "\\A1;two \\S1/2; \\\\ \\{x\\}"));

        assertEquals("一\ntwo 1/2  \\ {x}", underlay.layers().getFirst().texts().getFirst().text());
    }

    @Test
    void binaryFilesReadLikeTextFiles() throws Exception {
        Drawn drawn = Drawn.version("AC1015").layer("WALL", 3).rectangle("WALL", 0, 0, 9000.5, -7000).text("T", 1, 2,
                "a b")
                .block("B", 10, 20).arc("0", 10, 20, 900, 0, 90).endBlock().insert("WALL", "B", 100, 200, 50, 90.0);
        DxfDrawing text = drawn.read();
        DxfDrawing binary = Drawn.read(drawn.binary());

        assertEquals(text.layerTable(text.guess(), java.util.Locale.ENGLISH),
                binary.layerTable(binary.guess(), java.util.Locale.ENGLISH));
        assertEquals(text.entityCount(), binary.entityCount());
    }

    @Test
    void insertsAreShiftedTurnedScaledAndRepeated() throws Exception {
        Drawn drawn = Drawn.version("AC1015").block("B", 10, 0).line("0", 10, 0, 20, 5).endBlock().insert("L", "B",
                100, 200, 41,
                2.0, 42, 3.0, 50, 90.0, 70, 2, 71, 1, 44, 50.0, 45, 0.0);
        List<DxfUnderlay.Line> lines = underlay(drawn).layers().getFirst().lines();

        assertEquals("L", underlay(drawn).layers().getFirst().name());
        assertLine(lines.get(0).xy(), 100, 200, 85, 220);
        assertLine(lines.get(1).xy(), 100, 250, 85, 270);
    }

    @Test
    void blocksInBlocksFollowBothPlaces() throws Exception {
        Drawn drawn = Drawn.version("AC1015").block("IN", 0, 0).line("0", 0, 0, 1, 0).endBlock().block("OUT", 0, 0)
                .insert("0", "IN", 10, 0, 50, 90.0).endBlock().insert("L", "OUT", 100, 100, 41, -1.0);

        assertLine(onlyLine(drawn), 90, 100, 90, 101);
    }

    @Test
    void normalsThatLookDownMirror() throws Exception {
        assertLine(onlyLine(Drawn.version("AC1015").polyline("L", false, 1, 2, 3, 4).append(210, 0.0, 220, 0.0, 230,
                -1.0)),
                -1, 2, -3, 4);
    }

    @Test
    void bulgesBecomeArcs() throws Exception {
        double[] xy = onlyLine(Drawn.version("AC1015").append(0, "LWPOLYLINE", 8, "L", 90, 2, 70, 0, 10, 0.0, 20, 0.0,
                42, 1.0,
                10, 200.0, 20, 0.0));

        for (int i = 0; i < xy.length; i += 2) {
            assertEquals(100, Math.hypot(xy[i] - 100, xy[i + 1]), EXACT);
            assertTrue(xy[i + 1] <= EXACT, "a positive bulge lies to the right of its chord");
        }
        assertTrue(xy.length > 10);
    }

    @Test
    void oldPolylinesHaveTheirVertices() throws Exception {
        Drawn drawn = Drawn.version("AC1009").entity("POLYLINE", "L", 66, 1, 70, 1).entity("VERTEX", "L", 10, 0.0, 20,
                0.0)
                .entity("VERTEX", "L", 10, 5.0, 20, 0.0).entity("VERTEX", "L", 10, 5.0, 20, 5.0).entity("SEQEND", "L");

        assertLine(onlyLine(drawn), 0, 0, 5, 0, 5, 5);
        assertEquals(1, drawn.read().entityCount());
    }

    @Test
    void multilinesGiveAllTheirLines() throws Exception {
        Drawn drawn = Drawn.version("AC1015").entity("MLINE", "WALL", 2, "STANDARD", 40, 240.0, 70, 0, 71, 1, 72, 2,
                73, 2, 11, 0.0,
                21, 0.0, 31, 0.0, 12, 1.0, 22, 0.0, 32, 0.0, 13, 0.0, 23, 1.0, 33, 0.0, 74, 2, 41, 0.0, 41, 0.0, 75,
                0, 74, 2, 41,
                -240.0, 41, 0.0, 75, 0, 11, 5000.0, 21, 0.0, 31, 0.0, 12, 1.0, 22, 0.0, 32, 0.0, 13, 0.0, 23, 1.0, 33,
                0.0, 74, 2,
                41, 0.0, 41, 0.0, 75, 0, 74, 2, 41, -240.0, 41, 0.0, 75, 0);
        List<DxfUnderlay.Line> lines = underlay(drawn).layers().getFirst().lines();

        assertLine(lines.get(0).xy(), 0, 0, 5000, 0);
        assertLine(lines.get(1).xy(), 0, -240, 5000, -240);
    }

    @Test
    void splinesEllipsesAndHatchesAreDrawn() throws Exception {
        double[] spline = onlyLine(Drawn.version("AC1015").entity("SPLINE", "L", 70, 8, 71, 2, 72, 6, 73, 3, 40, 0.0,
                40, 0.0, 40,
                0.0, 40, 1.0, 40, 1.0, 40, 1.0, 10, 0.0, 20, 0.0, 10, 50.0, 20, 100.0, 10, 100.0, 20, 0.0));
        assertEquals(0, spline[0], EXACT);
        assertEquals(100, spline[spline.length - 2], EXACT);
        assertEquals(50, java.util.Arrays.stream(spline).filter(v -> v <= 50 + EXACT).max().orElse(0), EXACT);

        double[] ellipse = onlyLine(Drawn.version("AC1015").entity("ELLIPSE", "L", 10, 0.0, 20, 0.0, 11, 200.0, 21,
                0.0, 40, 0.5, 41,
                0.0, 42, Math.PI * 2));
        for (int i = 0; i < ellipse.length; i += 2) {
            assertEquals(1, Math.hypot(ellipse[i] / 200, ellipse[i + 1] / 100), EXACT);
        }

        assertLine(onlyLine(Drawn.version("AC1015").entity("HATCH", "L", 10, 0.0, 20, 0.0, 2, "SOLID", 70, 1, 71, 0,
                91, 1, 92, 1,
                93, 3, 72, 1, 10, 0.0, 20, 0.0, 11, 9.0, 21, 0.0, 72, 1, 10, 9.0, 20, 0.0, 11, 9.0, 21, 9.0, 72, 1,
                10, 9.0, 20,
                9.0, 11, 0.0, 21, 0.0, 97, 0, 75, 0, 76, 1, 98, 0)), 0, 0, 9, 0, 9, 9);
    }

    @Test
    void everythingIsCountedOnce() throws Exception {
        Drawn drawn = Drawn.version("AC1015").layer("OFF", -7).block("USED", 0, 0).line("0", 0, 0, 1, 1).endBlock()
                .block("SPARE", 0, 0).line("0", 0, 0, 1, 1).endBlock().block("SELF", 0, 0).insert("0", "SELF", 0, 0)
                .endBlock()
                .rectangle("WALL", 0, 0, 9000, 6000).rectangle("WALL", -240, -240, 9240, 6240).line("OFF", 0, 0, 9, 9)
                .line("FURNITURE", 0, 0, 9, 9).insert("FURNITURE", "USED", 0, 0).insert("FURNITURE", "SELF", 0, 0)
                .insert("FURNITURE", "NOWHERE", 0, 0).entity("TCH_WALL", "WALL", 1, "?").entity("XLINE", "WALL", 10,
                0.0)
                .line("WALL", 5, 5, 5, 5).entity("LINE", "WALL", 10, "NaN", 20, 0.0, 11, 1.0, 21, 1.0)
                .entity("LINE", "WALL", 10, "1e300", 20, 0.0, 11, 1.0, 21, 1.0).line("WALL", 5e8, 0, 5e8, 1000)
                .entity("LINE", "WALL", 67, 1, 10, 0.0, 20, 0.0, 11, 1.0, 21, 1.0).text("WALL", 1, 1, "x");
        DxfImportReport report = drawn.imported("", DxfUnit.MM, DxfImportSettings.USUAL).report();
        EntityCounts counts = report.counts();

        assertEquals(18, counts.read());
        assertEquals(counts.read(), counts.used() + counts.setAside());
        Map<Outcome, Integer> expected = Map.ofEntries(Map.entry(Outcome.WALL, 2), Map.entry(Outcome.LAYER_IGNORED, 5),
                Map.entry(Outcome.NOT_INSERTED, 1), Map.entry(Outcome.BLOCK_IN_ITSELF, 1),
                Map.entry(Outcome.MISSING_BLOCK, 1),
                Map.entry(Outcome.UNKNOWN_TYPE, 1), Map.entry(Outcome.INFINITE, 1), Map.entry(Outcome.EMPTY, 1),
                Map.entry(Outcome.BAD_NUMBERS, 2), Map.entry(Outcome.OUT_OF_REACH, 1), Map.entry(Outcome.NOT_IN_MODEL,
                1),
                Map.entry(Outcome.NO_USE_THERE, 1));
        for (Outcome outcome : Outcome.values()) {
            assertEquals(expected.getOrDefault(outcome, 0), counts.of(outcome), outcome.toString());
        }
        assertTrue(report.remarks(java.util.Locale.CHINESE).stream().anyMatch(line -> line.contains("天正")));
        assertTrue(report.toText(java.util.Locale.ENGLISH).contains("TCH_WALL 1"), "the type is named");
        assertTrue(report.toJson().contains("\"TCH_WALL\": 1"), "the type is named");
    }

    @Test
    void marksOfTheOrderOfBytesAndCommentsAreAllowed() throws Exception {
        String text = "\uFEFF999\ncomment\n" + Drawn.version("AC1021").line("L", 0, 0, 1, 0).text().replace("\r\n",
                "\n") + "\n\n";

        assertEquals(1, Drawn.read(text.getBytes(StandardCharsets.UTF_8)).entityCount());
    }
}
