package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class LayoutVerbTest {

    @TempDir
    private Path folder;

    @Test
    void putsTheDesignIntoThePlan() throws Exception {
        Path plan = Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun run = CommandRun.in(folder, "layout", "p.storeplan", "--seed", "7");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().matches("(?s).*p\\.storeplan: designed; zones: [1-9]\\d*, fixtures: [1-9]\\d*, "
                + "products: [1-9]\\d*\n.*"), run.out());
        String text = Files.readString(plan);
        assertTrue(text.contains("seed=\"7\""), "the plan names its seed");
        assertTrue(text.contains("catalogueId=\"sample-cn\"") && text.contains("catalogueVersion=\"2026.10\"")
                && text.contains("standardVersion="), "the plan names what it was designed against");
    }

    @Test
    void theSamePlanAndSeedIsTheSameBytesEverywhere() throws Exception {
        byte[] here = Files.readAllBytes(Workshop.designedPlan(folder, "a.storeplan"));
        Workshop.emptyPlan(folder, "b.storeplan");
        CommandRun run = Workshop.elsewhere(() -> CommandRun.in(folder, "layout", "b.storeplan"));

        assertEquals(0, run.exitCode(), run.err());
        assertArrayEquals(here, Files.readAllBytes(folder.resolve("b.storeplan")));
    }

    @Test
    void aDesignedPlanCanBeDesignedAgain() throws Exception {
        Path plan = Workshop.designedPlan(folder, "p.storeplan");
        byte[] first = Files.readAllBytes(plan);
        CommandRun run = CommandRun.in(folder, "layout", "p.storeplan");

        assertEquals(0, run.exitCode(), run.err());
        assertArrayEquals(first, Files.readAllBytes(plan), "the same seed gives the same design");
    }

    @Test
    void aStoreWithoutADoorIsRefusedAndStaysAsItWas() throws Exception {
        Path survey = Workshop.survey(folder);
        Files.writeString(survey, Files.readString(survey).replaceAll("\\s+", "")
                .replaceFirst("\"openings\":\\[.*?\\}\\]", "\"openings\":[]"));
        CommandRun made = CommandRun.in(folder, "new", "survey.json", "-o", "p.storeplan");
        assertEquals(0, made.exitCode(), made.err());
        byte[] before = Files.readAllBytes(folder.resolve("p.storeplan"));
        CommandRun run = CommandRun.in(folder, "layout", "p.storeplan");

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("no design is possible"), run.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("p.storeplan")));
        assertTrue(CommandRun.in(folder, "layout", "p.storeplan", "--lang", "zh").err().contains("无法生成方案"));
    }

    @Test
    void aSeedIsAWholeNumber() throws Exception {
        CommandRun run = CommandRun.in(folder, "layout", "p.storeplan", "--seed", "seven");

        assertEquals(new CommandRun(2, "", "sceneplan: --seed takes a whole number, found \"seven\"\n"), run);
    }

    @Test
    void anUnknownStandardIsNamed() throws Exception {
        Path plan = Workshop.emptyPlan(folder, "p.storeplan");
        Files.writeString(plan, Files.readString(plan).replace("standardId=\"THREE_C\"", "standardId=\"FOUR_D\""));
        CommandRun run = CommandRun.in(folder, "layout", "p.storeplan");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("\"FOUR_D\"") && run.err().contains("THREE_C"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
