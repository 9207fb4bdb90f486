package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ImportDxfVerbTest {

    @TempDir
    private Path folder;

    /** A closed wall of 9 m x 6 m with a door symbol on it, in metres under a header that says inch. */
    @BeforeEach
    void writeDrawing() throws Exception {
        Files.writeString(folder.resolve("店 7.dxf"), """
                0
                SECTION
                2
                HEADER
                9
                $ACADVER
                1
                AC1021
                9
                $INSUNITS
                70
                1
                0
                ENDSEC
                0
                SECTION
                2
                ENTITIES
                %s%s%s0
                ENDSEC
                0
                EOF
                """.formatted(ring("墙", "0 0 9 0 9 6 0 6"), ring("墙", "-.24 -.24 9.24 -.24 9.24 6.24 -.24 6.24"),
                "0\nARC\n8\nDOOR\n10\n3\n20\n0\n40\n.9\n50\n0\n51\n90\n"), StandardCharsets.UTF_8);
    }

    private static String ring(String layer, String numbers) {
        StringBuilder out = new StringBuilder("0\nLWPOLYLINE\n8\n" + layer + "\n90\n4\n70\n1\n");
        String[] parts = numbers.split(" ");
        for (int i = 0; i < parts.length; i++) {
            out.append(i % 2 == 0 ? "10\n" : "20\n").append(parts[i]).append('\n');
        }
        return out.toString();
    }

    @Test
    void aSlipOfThePenCostsNoFile() throws Exception {
        String drawing = Files.readString(folder.resolve("店 7.dxf"));
        Files.writeString(folder.resolve("my.storeplan"), "a plan");
        Files.writeString(folder.resolve("list.json"), "[1]");

        refused("店 7.dxf: the call reads or writes this file already", "import-dxf", "店 7.dxf", "-o", "店 7.dxf");
        refused("s.json: the call reads or writes this file already", "import-dxf", "店 7.dxf", "-o", "s.json",
                "--report", "../" + folder.getFileName() + "/s.json");
        refused("my.storeplan exists and is no survey; it was not overwritten", "import-dxf", "店 7.dxf", "-o",
                "my.storeplan");
        refused("list.json exists and is no survey", "import-dxf", "店 7.dxf", "-o", "list.json");
        assertEquals(drawing, Files.readString(folder.resolve("店 7.dxf")));
        assertEquals("a plan", Files.readString(folder.resolve("my.storeplan")));
        assertFalse(Files.exists(folder.resolve("s.json")));
        assertEquals(0, CommandRun.in(folder, "import-dxf", "店 7.dxf", "-o", "s.json").exitCode());
        assertEquals(0, CommandRun.in(folder, "import-dxf", "店 7.dxf", "-o", "s.json").exitCode(), "a survey again");
    }

    @Test
    void namesInTheDrawingLeaveTheTerminalAlone() throws Exception {
        Path drawing = folder.resolve("店 7.dxf");
        Files.writeString(drawing, Files.readString(drawing).replace("DOOR", "DOOR\u001b[2J\u0007\u202e"));

        CommandRun run = CommandRun.in(folder, "import-dxf", "店 7.dxf", "--list");

        assertTrue(run.out().contains("DOOR?[2J"), run.out());
        assertTrue(run.out().chars().allMatch(c -> c >= ' ' && c != 0x202e || c == '\n'), run.out());
    }

    @Test
    void surveyBecomesAPlan() throws Exception {
        CommandRun run = CommandRun.in(folder, "import-dxf", "店 7.dxf", "-o", "s.json", "--report", "r.json",
                "--storey", "2",
                "--height", "3600", "--store-format", "THREE_C");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("entities: 3 read = 3 used + 0 set aside"), run.out());
        assertTrue(run.out().contains("the header says inch, but sizes of walls and doors speak for m"), run.out());
        assertTrue(run.out().contains("D1, 900 mm wide, is taken for: entrance"), run.out());
        assertTrue(run.err().endsWith("s.json: survey written; check openings, heights and what was assumed before \"new\" makes "
                + "a plan of it.\n"), run.err());
        JsonNode level = new JsonMapper().readTree(folder.resolve("s.json").toFile()).path("levels").get(0);
        assertEquals("L2", level.path("id").asString());
        assertEquals(3600, level.path("clearHeightMm").asInt());
        assertEquals("[[0,0],[9000,0],[9000,6000],[0,6000]]", level.path("outline").toString());
        JsonNode report = new JsonMapper().readTree(folder.resolve("r.json").toFile());
        assertEquals(3, report.path("entities").path("read").asInt());
        assertTrue(report.path("assumed").get(0).path("zh").asString().contains("店 7"));
        CommandRun plan = CommandRun.in(folder, "new", "s.json", "-o", "p.storeplan");
        assertEquals(0, plan.exitCode(), plan.err());
    }

    @Test
    void layersAreListedWithoutWriting() {
        CommandRun run = CommandRun.in(folder, "import-dxf", "店 7.dxf", "--list", "--lang", "zh", "--layers",
                "ignore=DOOR");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("""
                图层：2 个
                  墙 -> 墙：2（LWPOLYLINE 2）9.48 x 6.48
                  DOOR -> 不用：1（ARC 1）0.90 x 0.90
                """, run.out());
    }

    @Test
    void refusalsNameFileAndReasonAndWriteNothing() throws Exception {
        Files.writeString(folder.resolve("cut.dxf"), Files.readString(folder.resolve("店 7.dxf")).substring(0, 120));
        String mine = "{\"schema\": \"sceneplan/survey/1\"}";
        Files.writeString(folder.resolve("s.json"), mine);

        refused("cut.dxf: line ", "import-dxf", "cut.dxf", "-o", "s.json");
        refused("no layer is called \"NO\"; there are: 墙, DOOR", "import-dxf", "店 7.dxf", "-o", "s.json", "--layers",
                "walls=NO");
        refused("--unit does not take \"ell\"", "import-dxf", "店 7.dxf", "-o", "s.json", "--unit", "ell");
        refused("--storey does not take \"0\"", "import-dxf", "店 7.dxf", "-o", "s.json", "--storey", "0");
        refused("--output", "import-dxf", "店 7.dxf");
        refused("there is no such file", "import-dxf", "none.dxf", "-o", "s.json");
        refused("this is a folder", "import-dxf", ".", "-o", "s.json");
        refused("the point 99000, 1 lies in none of the", "import-dxf", "店 7.dxf", "-o", "s.json", "--inside",
                "99000,1");
        assertEquals(mine, Files.readString(folder.resolve("s.json")));
        assertFalse(Files.exists(folder.resolve("r.json")));
    }

    @Test
    void aSurveyWhoseReportCanNotBeWrittenIsNotWrittenEither() throws Exception {
        Files.createDirectory(folder.resolve("r"));

        refused("r is a folder", "import-dxf", "店 7.dxf", "-o", "s.json", "--report", "r");
        assertFalse(Files.exists(folder.resolve("s.json")));
        refused("none.dxf: there is no such file", "import-dxf", "none.dxf", "-o", "s.json");
    }

    private void refused(String reason, String... arguments) {
        CommandRun run = CommandRun.in(folder, arguments);
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains(reason), run.err());
    }
}
