package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckVerbTest {

    private static final String[] KEYS =
            {"rule", "severity", "objects", "measured", "limit", "unit", "message", "source"};

    @TempDir
    private Path folder;

    @Test
    void anEmptyShellHasBlockingFindings() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun run = CommandRun.in(folder, "check", "p.storeplan");

        assertEquals(1, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("p.storeplan SP-C-0001: H "), run.out());
        assertTrue(run.out().contains("\n  H  ZONE-MUST  "), run.out());
    }

    @Test
    void jsonIsAnArrayOfFindings() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun run = CommandRun.in(folder, "check", "p.storeplan", "--json", "--lang", "en");
        JsonNode findings = new JsonMapper().readTree(run.out());

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(findings.isArray() && !findings.isEmpty());
        for (JsonNode finding : findings) {
            for (String key : KEYS) {
                assertTrue(finding.has(key), key);
            }
            assertTrue("HWI".contains(finding.path("severity").asString()));
            assertTrue(finding.path("message").asString().matches("\\p{ASCII}.*"), "English when asked");
        }
    }

    @Test
    void jsonIsTheSameBytesEverywhere() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun here = CommandRun.in(folder, "check", "p.storeplan", "--json");

        assertEquals(here, Workshop.elsewhere(() -> CommandRun.in(folder, "check", "p.storeplan", "--json")));
    }

    @Test
    void severalPlansComeInTheirOrderAndOneBadPlanDoesNotStopTheOthers() throws Exception {
        Workshop.emptyPlan(folder, "b.storeplan");
        Workshop.emptyPlan(folder, "a.storeplan");
        CommandRun run = CommandRun.in(folder, "check", "b.storeplan", "none.storeplan", "a.storeplan");

        assertEquals(2, run.exitCode());
        assertTrue(run.out().indexOf("b.storeplan SP-C") < run.out().indexOf("a.storeplan SP-C"), run.out());
        assertTrue(run.out().contains("a.storeplan SP-C"), run.out());
        assertTrue(run.err().contains("none.storeplan"), run.err());
        JsonNode findings = new JsonMapper().readTree(
                CommandRun.in(folder, "check", "b.storeplan", "a.storeplan", "--json").out());
        assertEquals("b.storeplan", findings.get(0).path("plan").asString());
        assertEquals("a.storeplan", findings.get(findings.size() - 1).path("plan").asString());
    }

    @Test
    void textSpeaksChineseWhenAsked() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun run = CommandRun.in(folder, "check", "p.storeplan", "--lang", "zh");

        assertTrue(run.out().contains("已检查规则"), run.out());
    }
}
