package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class ChecklistImportVerbTest {

    @TempDir
    private Path folder;
    private Path plan;

    @BeforeEach
    void exportList() throws Exception {
        plan = Workshop.designedPlan(folder, "p.storeplan");
        CommandRun.in(folder, "checklist", "p.storeplan", "-o", "list.csv", "--lang", "en");
    }

    @Test
    void whatTheStoreFilledInComesOutOfTheNextExport() throws Exception {
        edit("To be shown", "Missing");
        byte[] before = Files.readAllBytes(plan);

        CommandRun dry = CommandRun.in(folder, "checklist-import", "p.storeplan", "list.csv", "--dry-run", "--report",
                "report.csv");
        assertEquals(0, dry.exitCode(), dry.err());
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertEquals(Files.readString(folder.resolve("list.csv")).lines().count(),
                Files.readString(folder.resolve("report.csv")).lines().count());
        CommandRun other = CommandRun.in(folder, "checklist-import", "p.storeplan", "list.csv", "-o", "q.storeplan");
        assertEquals(0, other.exitCode(), other.err());
        assertTrue(other.out().contains("taken 1, unchanged"), other.out());
        CommandRun.in(folder, "checklist", "q.storeplan", "-o", "next.csv", "--lang", "en");

        assertArrayEquals(before, Files.readAllBytes(plan));
        assertEquals(Files.readString(folder.resolve("list.csv")), Files.readString(folder.resolve("next.csv")));
    }

    @Test
    void conflictsAreNamedAndTheOthersTaken() throws Exception {
        edit("To be shown", "Eaten");
        edit("To be shown", "done");

        CommandRun run = CommandRun.in(folder, "checklist-import", "p.storeplan", "list.csv");

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("status \"Eaten\" is unknown"), run.out());
        assertTrue(run.out().contains("taken 1,"), run.out());
        assertTrue(Files.readString(plan).contains("sampleState=\"shown\""));
    }

    @Test
    void anUnreadableFileChangesNothing() throws Exception {
        Files.writeString(folder.resolve("bad.xlsx"), "PK\u0003\u0004 no zip");
        byte[] before = Files.readAllBytes(plan);

        CommandRun run = CommandRun.in(folder, "checklist-import", "p.storeplan", "bad.xlsx", "--report", "r.csv");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("bad.xlsx"), run.err());
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertFalse(Files.exists(folder.resolve("r.csv")));
    }

    @Test
    void changesSinceAnEarlierPlanAreListed() throws Exception {
        Path now = Workshop.designedPlan(folder, "now.storeplan");
        String text = Files.readString(now);
        Files.writeString(now, text.replaceFirst("productTypeCode=\"PHON\"", "productTypeCode=\"TABL\""));

        CommandRun same = CommandRun.in(folder, "checklist", "p.storeplan", "-o", "same.csv", "--since", "p.storeplan");
        CommandRun run = CommandRun.in(folder, "checklist", "now.storeplan", "-o", "c.xlsx", "--since", "p.storeplan");

        assertEquals(0, same.exitCode(), same.err());
        assertTrue(same.out().contains("nothing changed"), same.out());
        assertEquals(1, Files.readString(folder.resolve("same.csv")).lines().count());
        assertTrue(run.out().contains("Display checklist: changes: revision R1 to R1: 1 lines changed: added 0, "
                + "removed 0, replaced 1"), run.out());
    }

    private void edit(String from, String to) throws Exception {
        Path list = folder.resolve("list.csv");
        String text = Files.readString(list);
        assertTrue(text.contains(from));
        Files.writeString(list, text.replaceFirst(from, to));
    }
}
