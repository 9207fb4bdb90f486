package org.sceneplan.exchange.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shells as people draw them: single lines with gaps for doors, in several units, with small faults. */
final class DxfShellTest {
    private static final Ring ROOM = Ring.rectangle(0, 0, 9000, 6000);

    /**
     * Walls 240 thick round 9 m x 6 m, single lines: a door of 1500 in the south from 3000, a window of 1800 in the north
     * from 5000; {@code f} scales the drawing.
     */
    private static Drawn walls(Drawn drawn, String layer, double f) {
        double[][] faces = {{3000, 0, 0, 0, 0, 6000, 5000, 6000, 5000, 6240, -240, 6240, -240, -240, 3000, -240, 3000,
                0},
            {4500, 0, 9000, 0, 9000, 6000, 6800, 6000, 6800, 6240, 9240, 6240, 9240, -240, 4500, -240, 4500, 0}};
        for (double[] face : faces) {
            double[] scaled = new double[face.length];
            for (int i = 0; i < face.length; i++) {
                scaled[i] = face[i] * f;
            }
            drawn.lines(layer, scaled);
        }
        return drawn;
    }

    private static Drawn furnished(double f) {
        return walls(Drawn.version("AC1015"), "WALL", f).arc("门", 3000 * f, 0, 750 * f, 0, 90).line("门", 3000 * f, 0,
                3000 * f,
                750 * f).arc("门", 4500 * f, 0, 750 * f, 90, 180).line("门", 4500 * f, 0, 4500 * f, 750 * f)
                .line("WINDOW", 5000 * f, 6080 * f, 6800 * f, 6080 * f)
                .line("WINDOW", 5000 * f, 6160 * f, 6800 * f, 6160 * f).text("WINDOW_TEXT", 5500 * f, 6500 * f,
                "C1815");
    }

    private static JsonNode level(DxfImportResult result) {
        return new JsonMapper().readTree(result.survey()).path("levels").get(0);
    }

    private static List<String> openings(DxfImportResult result) {
        List<String> openings = new ArrayList<>();
        level(result).path("openings").forEach(o -> openings.add(o.path("kind").asString() + " " + o.path("edge")
                .intValue()
                + " " + o.path("offsetMm").intValue() + " " + o.path("widthMm").intValue() + " " + o.path("swing")
                .asString("-")
                + " " + o.path("heightMm").asInt(0)));
        return openings;
    }

    @ParameterizedTest
    @CsvSource({"1, 4, MM", "1, 1, MM", "1, 0, MM", "0.001, 6, M", "0.001, 1, M", "0.1, 0, CM",
            "0.03937007874015748, 1, INCH"})
    void unitIsToldBySizes(double factor, String insUnits, DxfUnit unit) throws Exception {
        DxfImportResult result = furnished(factor).header("$INSUNITS", 70, insUnits).imported();

        assertEquals(unit, result.report().unit().unit());
        assertEquals(ROOM, result.outline());
        assertEquals(List.of("entrance 0 3000 1500 in 0", "window 2 2200 1800 - 1500"), openings(result));
        assertEquals(0, result.report().repairCount());
    }

    @Test
    void theUserKnowsTheUnitBetter() throws Exception {
        Drawn drawn = Drawn.version("AC1015").rectangle("WALL", 0, 0, 9000, 6000);

        assertEquals(5400, drawn.imported("", DxfUnit.CM, DxfImportSettings.USUAL).outline().areaMm2() / 1e6, 0.01);
    }

    @Test
    void layersAreTakenAsTheUserSays() throws Exception {
        Drawn drawn = walls(Drawn.version("AC1015"), "图层1", 1).rectangle("AXIS", -5000, -5000, 20_000, 20_000)
                .rectangle("Z9", 4000, 3000, 4500, 3500);
        DxfImportResult guessed = drawn.imported();
        DxfImportResult said = drawn.imported("walls=图层?,columns=z*|AXI?,ignore=AXIS", null, DxfImportSettings.USUAL);

        assertEquals(ROOM, guessed.outline());
        assertTrue(guessed.report().assumptions(Locale.ENGLISH).stream().anyMatch(line -> line.contains("图层1")));
        assertEquals(0, level(guessed).path("columns").size());
        assertEquals(ROOM, said.outline());
        assertEquals("{\"id\":\"C1\",\"x\":4250,\"y\":3250,\"widthMm\":500,\"depthMm\":500}",
                level(said).path("columns").get(0).toString());
        DxfReadException refusal = assertThrows(DxfReadException.class, () -> drawn.imported("walls=QQ", null,
                DxfImportSettings.USUAL));
        assertTrue(refusal.message(Locale.ENGLISH).startsWith("no layer is called \"QQ\"; there are: 图层1"));
        assertThrows(DxfReadException.class, () -> drawn.imported("wall=图层1", null, DxfImportSettings.USUAL));
    }

    @Test
    void smallGapsAreClosedAndNoted() throws Exception {
        Drawn drawn = Drawn.version("AC1015").lines("WALL", 0, 12, 0, 6000, 8991, 6000).lines("WALL", 9000, 6000,
                9000, 0, 3, 0)
                .lines("WALL", -240, -240, 9240, -240, 9240, 6240, -240, 6240, -240, -240);
        DxfImportResult result = drawn.imported();

        assertEquals(ROOM, result.outline());
        assertEquals(2, result.report().repairCount());
        String text = result.report().toText(Locale.ENGLISH);
        assertTrue(text.contains("2 x ends joined, gap in mm (place): "), text);
        assertTrue(text.contains("9 (9000, 6000)"), text);
        assertEquals(Ring.rectangle(-240, -240, 9240, 6240), drawn.imported("", DxfUnit.MM,
                DxfImportSettings.USUAL.withSearch(0, new Point(100, 100), "joined")).outline());
        DxfReadException refusal = assertThrows(DxfReadException.class, () -> drawn.imported("", DxfUnit.MM,
                DxfImportSettings.USUAL.withSearch(0, new Point(99_999, 100), "joined")));
        assertTrue(refusal.message(Locale.CHINESE).contains("99999, 100"), refusal.message(Locale.CHINESE));
    }

    @Test
    void linesOnOneAnotherCountOnce() throws Exception {
        DxfImportResult result = furnished(1).line("WALL", 0, 1000, 0, 4000).line("WALL", 9000, 0, 9000, 6000)
                .imported();

        assertEquals(ROOM, result.outline());
        assertTrue(result.report().toText(Locale.ENGLISH).contains("2 x lines on one another counted once"),
                result.report().toText(Locale.ENGLISH));
    }

    @Test
    void innerWallsDoNotBendTheOutline() throws Exception {
        DxfImportResult result = furnished(1).lines("WALL", 6000, 0, 6000, 2500, 6120, 2500, 6120, 0)
                .lines("WALL", 6000, 6000, 6000, 3400, 6120, 3400, 6120, 6000).rectangle("WALL", 1000, 4000, 3000,
                4100).imported();

        assertEquals(ROOM, result.outline());
        List<String> walls = new ArrayList<>();
        level(result).path("walls").forEach(wall -> walls.add(wall.path("from") + " " + wall.path("to") + " "
                + wall.path("thicknessMm")));
        assertEquals(3, walls.size(), walls.toString());
        assertTrue(walls.toString().contains("120") && walls.toString().contains("100"), walls.toString());
    }

    @Test
    void roomsBehindDoorsBelongToTheStoreOthersDoNot() throws Exception {
        Drawn drawn = Drawn.version("AC1015").rectangle("WALL", -240, -240, 14_240, 6240).rectangle("WALL", 0, 0,
                5000, 6000)
                .lines("WALL", 5240, 0, 9000, 0, 9000, 6000, 5240, 6000, 5240, 0).rectangle("WALL", 9240, 0, 14_000,
                6000);
        DxfImportResult one = drawn.imported();
        DxfImportResult all = drawn.imported("", null, DxfImportSettings.USUAL.withSearch(20, null, "all"));
        DxfImportResult there = drawn.imported("", null, DxfImportSettings.USUAL.withSearch(20, new Point(6000, 100),
                "one"));

        assertEquals(Ring.rectangle(0, 0, 5000, 6000), one.outline());
        assertTrue(one.report().remarks(Locale.ENGLISH).stream().anyMatch(line -> line.startsWith("2 other room(s)")));
        assertEquals(Ring.rectangle(0, 0, 14_000, 6000), all.outline());
        assertEquals(Ring.rectangle(5240, 0, 9000, 6000), there.outline());
    }

    @Test
    void columnsComeInEveryForm() throws Exception {
        Drawn drawn = furnished(1).rectangle("柱", 2000, 2000, 2600, 2400).entity("CIRCLE", "柱", 10, 5000.0, 20,
                3000.0, 40, 250.0)
                .lines("COLUMN", 7000, 2000, 7500, 2000, 7500, 2500, 7000, 2500, 7000, 2000)
                .entity("SOLID", "S-COLS", 10, 7000.0, 20, 4000.0, 11, 7400.0, 21, 4000.0, 12, 7000.0, 22, 4400.0, 13,
                7400.0, 23,
                        4400.0).rectangle("柱", 30_000, 0, 30_500, 500);
        DxfImportResult result = drawn.imported();

        assertEquals(ROOM, result.outline());
        assertEquals(4, level(result).path("columns").size());
        assertTrue(level(result).path("columns").toString().contains("\"round\":true"));
        assertEquals(1, result.report().counts().of(Outcome.OUTSIDE_STORE));
    }

    @Test
    void windowsInWallsThatRunThroughAreFound() throws Exception {
        DxfImportResult result = Drawn.version("AC1015").rectangle("WALL", 0, 0, 9000, 6000).rectangle("WALL", -240,
                -240, 9240, 6240)
                .rectangle("橱窗", 2000, -240, 5000, 0).block("M0921", 0, 0).line("0", 0, 0, 900, 0).line("0", 0, -240,
                900, -240)
                .arc("0", 0, 0, 900, 0, 90).endBlock().insert("DOOR", "M0921", 9000, 1000, 50, 90.0, 42, -1.0)
                .imported();

        assertEquals(ROOM, result.outline());
        assertEquals(List.of("shopWindow 0 2000 3000 - 0", "entrance 1 1000 900 out 0"), openings(result));
    }

    @Test
    void drawingsFarFromTheirOriginAreShifted() throws Exception {
        double x = 39_500_000_000.0 / 100;
        DxfImportResult result = Drawn.version("AC1015").rectangle("WALL", x, x, x + 9000, x + 6000).imported("",
                DxfUnit.MM,
                DxfImportSettings.USUAL);

        assertEquals(54, result.outline().areaMm2() / 1e6, 0.001);
        assertTrue(Math.abs(result.outline().box().minXMm()) < 10_000);
        assertTrue(result.report().remarks(Locale.ENGLISH).stream().anyMatch(line -> line.contains("shifted")));
    }

    @Test
    void nearlySquareCornersStayAsDrawn() throws Exception {
        DxfImportResult result = Drawn.version("AC1015").polyline("WALL", true, 0, 0, 9000, 0, 9000, 6000, 60, 6000)
                .imported("", DxfUnit.MM, DxfImportSettings.USUAL);

        assertEquals(Ring.parse("0,0 9000,0 9000,6000 60,6000"), result.outline());
        assertTrue(result.report().toText(Locale.ENGLISH).contains("2 x corner nearly square"), result.report()
                .toText(Locale.ENGLISH));
    }

    @Test
    void servicesAndObstaclesAreNamedByTheirLayers() throws Exception {
        DxfImportResult result = furnished(1).block("SOCKET3", 0, 0).entity("CIRCLE", "0", 10, 0.0, 20, 0.0, 40, 50.0)
                .endBlock()
                .insert("强电插座", "SOCKET3", 100, 3000).entity("CIRCLE", "给水", 10, 8900.0, 20, 3000.0, 40, 25.0)
                .rectangle("楼梯", 7000, 3000, 9000, 6000).imported();

        assertEquals("[\"power\",\"water\"]", new JsonMapper().writeValueAsString(level(result).path("services")
                .valueStream()
                .map(service -> service.path("kind").asString()).toList()));
        assertEquals("stair", level(result).path("obstacles").get(0).path("kind").asString());
    }

    @Test
    void whoListensCanStop() throws Exception {
        DxfDrawing drawing = furnished(1).read();
        List<DxfProgress.Phase> phases = new ArrayList<>();
        DxfPreview preview = DxfImport.preview(drawing, drawing.guess(), null, DxfProgress.NONE);

        DxfImport.survey(preview, DxfImportSettings.USUAL, (phase, ratio) -> phases.add(phase));
        assertFalse(phases.isEmpty());
        assertThrows(CancellationException.class, () -> DxfImport.survey(preview, DxfImportSettings.USUAL, (phase,
                ratio) -> ratio < 0.4));
    }
}
