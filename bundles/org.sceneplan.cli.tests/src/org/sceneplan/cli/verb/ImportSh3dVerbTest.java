package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ImportSh3dVerbTest {
    private static final String SHOP = """
            <home version='7200' wallHeight='300'>
            <wall id='a' xStart='0' yStart='0' xEnd='1020' yEnd='0' thickness='20'/>
            <wall id='b' xStart='1020' yStart='0' xEnd='1020' yEnd='820' thickness='20'/>
            <wall id='c' xStart='1020' yStart='820' xEnd='0' yEnd='820' thickness='20'/>
            <wall id='d' xStart='0' yStart='820' xEnd='0' yEnd='0' thickness='20'/>
            <doorOrWindow id='e' name='Entrance' x='510' y='820' width='180' depth='20' height='220'/>
            <pieceOfFurniture id='f' name='Sofa' x='510' y='410' width='180' depth='80' height='70'/>
            </home>
            """;

    @TempDir
    private Path folder;

    private void home(String name, String entry, String content) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileBecomesASurveyThatNewTakes() throws Exception {
        home("shop 12.sh3d", "Home.xml", SHOP);

        CommandRun run = CommandRun.in(folder, "import-sh3d", "shop 12.sh3d", "-o", "survey.json", "--report", "r.json");
        CommandRun plan = CommandRun.in(folder, "new", "survey.json", "-o", "shop.storeplan");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("""
                shop 12.sh3d: 6 things = 5 taken + 1 left out
                  walls: 4 = 4 in the outline
                  doors and windows: 1 = 1 opening
                  furniture: 1 = 1 left to the design
                    left to the design: Sofa
                """, run.out());
        assertEquals(0, plan.exitCode(), plan.err());
        assertTrue(plan.out().contains("SHOP-12 shop 12"), plan.out());
        JsonNode report = JsonMapper.shared().readTree(Files.readString(folder.resolve("r.json")));
        assertEquals("furniture", report.path("items").valueStream()
                .filter(item -> item.path("name").asString().equals("Sofa")).findFirst().orElseThrow().path("fate")
                .asString());
        assertEquals(6, report.path("counted").asInt());
    }

    @Test
    void storeFactsAreTakenFromTheOptions() throws Exception {
        home("s.sh3d", "Home.xml", SHOP);

        CommandRun run = CommandRun.in(folder, "import-sh3d", "s.sh3d", "-o", "survey.json", "--code", "AH-7", "--name",
                "芜湖店", "--store-format", "THREE_C", "--lang", "zh");

        assertEquals(0, run.exitCode(), run.err());
        JsonNode store = JsonMapper.shared().readTree(Files.readString(folder.resolve("survey.json"))).path("store");
        assertEquals("{\"code\":\"AH-7\",\"name\":\"芜湖店\",\"format\":\"THREE_C\"}", store.toString());
        assertTrue(run.out().contains("共 6 个对象 = 采用 5 + 未采用 1"), run.out());
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws Exception {
        home("old.sh3d", "Home", "x");
        home("s.sh3d", "Home.xml", SHOP);

        CommandRun old = CommandRun.in(folder, "import-sh3d", "old.sh3d", "-o", "survey.json");
        CommandRun code = CommandRun.in(folder, "import-sh3d", "s.sh3d", "-o", "survey.json", "--code", "small");
        CommandRun level = CommandRun.in(folder, "import-sh3d", "s.sh3d", "-o", "survey.json", "--level", "2");

        assertEquals(2, old.exitCode());
        assertTrue(old.err().contains("serialised Java objects"), old.err());
        assertEquals(2, code.exitCode());
        assertTrue(code.err().contains("no store code"), code.err());
        assertEquals(2, level.exitCode());
        assertTrue(level.err().contains("no level 2"), level.err());
        Files.createDirectory(folder.resolve("r"));
        assertEquals(2, CommandRun.in(folder, "import-sh3d", "s.sh3d", "-o", "survey.json", "--report", "r")
                .exitCode());
        assertFalse(Files.exists(folder.resolve("survey.json")));
    }
}
