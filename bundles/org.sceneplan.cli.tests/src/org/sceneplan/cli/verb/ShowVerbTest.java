package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ShowVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void designPlan() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
    }

    @Test
    void jsonHoldsTheWholeGeometry() throws Exception {
        CommandRun run = CommandRun.in(folder, "show", "p.storeplan", "--json");
        JsonNode level = new JsonMapper().readTree(run.out()).path("levels").get(0);

        assertEquals(0, run.exitCode(), run.err());
        for (String key : new String[] {"outline", "columns", "obstacles", "openings", "zones", "aisles", "fixtures",
            "positions"}) {
            assertTrue(level.path(key).isArray(), key);
        }
        assertEquals(9000, level.path("outline").get(1).get(0).asInt());
        assertTrue(level.path("openings").get(0).has("swingAreas"));
        assertTrue(level.path("zones").get(0).has("scene") && level.path("zones").get(0).has("ring"));
        assertTrue(level.path("aisles").get(0).has("clearWidthMm") && level.path("aisles").get(0).has("ring"));
        JsonNode fixture = level.path("fixtures").get(0);
        assertTrue(fixture.has("type") && fixture.has("zone") && fixture.has("footprint")
                && fixture.has("frontClearance"), fixture.toString());
        JsonNode position = level.path("positions").get(0);
        assertTrue(position.has("fixture") && position.has("product") && position.has("mode"), position.toString());
    }

    @Test
    void jsonIsTheSameBytesEverywhere() throws Exception {
        CommandRun here = CommandRun.in(folder, "show", "p.storeplan", "--json");

        assertEquals(here, Workshop.elsewhere(() -> CommandRun.in(folder, "show", "p.storeplan", "--json")));
        assertEquals(here, CommandRun.in(folder, "show", "p.storeplan", "--json", "--quiet"));
    }

    @Test
    void textNamesStoreLevelsAndZones() {
        CommandRun run = CommandRun.in(folder, "show", "p.storeplan");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("SP-C-0001 宝鸡蔡家坡3C融合店, standard THREE_C, 136.8 m2, levels: 1\n"), run.out());
        assertTrue(run.out().contains("PHONES"), run.out());
        assertTrue(CommandRun.in(folder, "show", "p.storeplan", "--lang", "zh").out().contains("楼层数 1"));
    }
}
