package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SimilarVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void designPlan() throws Exception {
        Files.createDirectory(folder.resolve("plans"));
        Workshop.designedPlan(folder.resolve("plans"), "p.storeplan");
        Workshop.survey(folder);
    }

    @Test
    void tableShowsWhatWasMeasuredOnBothStores() {
        CommandRun run = CommandRun.in(folder, "similar", "survey.json", "plans");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("(new store)        THREE_C    136.8      9.0     15.2  south, 4.5 m from the end"),
                run.out());
        assertTrue(run.out().contains("100 %  plans/p.storeplan  THREE_C    136.8      9.0     15.2"), run.out());
        assertTrue(CommandRun.in(folder, "similar", "survey.json", "plans", "--lang", "zh").out()
                .contains("南侧，距端头 4.5 m"));
    }

    @Test
    void jsonHoldsEveryShare() throws Exception {
        CommandRun run = CommandRun.in(folder, "similar", "survey.json", "plans", "--json");
        JsonNode first = new JsonMapper().readTree(run.out()).path("similar").get(0);

        assertEquals("plans/p.storeplan", first.path("plan").asString());
        assertEquals(100, first.path("likenessPercent").asInt());
        assertEquals(4500, first.path("store").path("entranceFromEndMm").asInt());
        assertEquals(5, first.path("sharesPercent").size());
    }

    @Test
    void aPlanThatCannotBeReadIsToldAndTheOthersAreRanked() throws Exception {
        Files.writeString(folder.resolve("plans/broken.storeplan"), "<no plan");

        CommandRun run = CommandRun.in(folder, "similar", "survey.json", "plans");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("broken.storeplan"), run.err());
        assertTrue(run.out().contains("plans/p.storeplan"), run.out());
    }

    @Test
    void anEmptyPlanIsLeftOutAndNamed() throws Exception {
        Workshop.emptyPlan(folder, "bare.storeplan");

        CommandRun run = CommandRun.in(folder, "similar", "survey.json", "bare.storeplan");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("bare.storeplan: left out"), run.err());
    }

    @Test
    void aSurveyThatIsNotThereIsRefused() {
        assertEquals(2, CommandRun.in(folder, "similar", "gone.json", "plans").exitCode());
    }
}
