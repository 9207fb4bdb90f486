package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

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
    void fixesAreNamedWhenAskedFor() throws Exception {
        StorePlan plan = PlanBuilder.of("SP-FIX", "THREE_C").level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.fixture("F1", "GOND", "", new FixturePlace(Point.of(3000, 438), 0),
                        new FixtureSize(1200, 900, 1350, 0, 0)))
                .build();
        PlanFile.overwrite(plan, folder.resolve("p.storeplan"));

        CommandRun plain = CommandRun.in(folder, "check", "p.storeplan", "--lang", "en");
        CommandRun fixed = CommandRun.in(folder, "check", "p.storeplan", "--lang", "en", "--fixes");
        CommandRun json = CommandRun.in(folder, "check", "p.storeplan", "--lang", "en", "--fixes", "--json");

        String fix = "Move fixture F1 (Gondola) back by 12 mm (centre at x 3,000, y 450 mm).";
        assertFalse(plain.out().contains("Certain fix"), plain.out());
        assertTrue(fixed.out().contains("Certain fix: " + fix), fixed.out());
        assertEquals(fix, new JsonMapper().readTree(json.out()).valueStream()
                .filter(finding -> finding.path("rule").asString().equals("SHELL-01")).findFirst().orElseThrow()
                .path("fix").asString());
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
    void aFolderStandsForAllPlansInAndBelowIt() throws Exception {
        Path below = Files.createDirectories(folder.resolve("stores/b/c"));
        Workshop.emptyPlan(folder, "z.storeplan");
        Files.copy(folder.resolve("z.storeplan"), below.resolve("two.storeplan"));
        Files.copy(folder.resolve("z.storeplan"), folder.resolve("stores/one.storeplan"));
        Files.writeString(folder.resolve("stores/notes.txt"), "no plan");
        CommandRun run = CommandRun.in(folder, "check", "z.storeplan", "stores/", "stores/one.storeplan");

        assertEquals(1, run.exitCode(), run.err());
        assertEquals(List.of("z.storeplan", "stores/b/c/two.storeplan", "stores/one.storeplan"), run.out().lines()
                .filter(line -> line.contains(" SP-C-0001: H ")).map(line -> line.split(" ")[0]).toList());
        assertTrue(run.out().contains("\nPlans checked: 3, not readable: 0, blocked: 3; findings: H "), run.out());
        assertTrue(run.out().matches("(?s).*\nBroken rules: ZONE-MUST \\d+, .*"), run.out());
    }

    @Test
    void jsonOfAFolderNamesThePlanAlsoWhenThereIsOne() throws Exception {
        Files.createDirectory(folder.resolve("stores"));
        Workshop.emptyPlan(folder, "stores/p.storeplan");
        JsonNode findings = new JsonMapper().readTree(CommandRun.in(folder, "check", "stores", "--json").out());

        assertEquals("stores/p.storeplan", findings.get(0).path("plan").asString());
    }

    @Test
    void aFolderWithoutPlansIsAnError() throws Exception {
        Files.createDirectories(folder.resolve("empty/below"));
        CommandRun run = CommandRun.in(folder, "check", "empty");

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("empty: no plan (.storeplan) in this folder or below it"), run.err());
    }

    @Test
    void theResultGoesToAFileWhenOneIsNamed() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun printed = CommandRun.in(folder, "check", "p.storeplan", "--format", "json");
        CommandRun run = CommandRun.in(folder, "check", "p.storeplan", "--json", "-o", "out/findings.json");

        assertEquals(1, run.exitCode(), run.err());
        assertEquals(printed.out(), Files.readString(folder.resolve("out/findings.json")));
        assertTrue(run.out().contains("findings.json: result written, plans: 1"), run.out());
    }

    @Test
    void everyRuleIsListedWhenAsked() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
        String out = CommandRun.in(folder, "check", "p.storeplan", "--all").out();

        assertTrue(out.contains("\n  +  SHELL-01 "), out);
        assertTrue(out.matches("(?s).*\n  -  DOOR-01 .*: not applicable[.] No door .*"), out);
    }

    @Test
    void formatsThatAreUnknownOrContradictAreRefused() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");

        assertEquals(2, CommandRun.in(folder, "check", "p.storeplan", "--format", "xml").exitCode());
        CommandRun two = CommandRun.in(folder, "check", "p.storeplan", "--json", "--format", "text");
        assertTrue(two.err().contains("contradict"), two.err());
    }

    @Test
    void textSpeaksChineseWhenAsked() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun run = CommandRun.in(folder, "check", "p.storeplan", "--questions", "--lang", "zh");

        assertTrue(run.out().contains("已检查规则"), run.out());
        assertTrue(run.out().contains("[K] 总部审核清单中由人员判断的项目"), run.out());
    }
}
