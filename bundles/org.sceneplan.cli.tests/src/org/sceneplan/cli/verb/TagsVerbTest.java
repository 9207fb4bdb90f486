package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class TagsVerbTest {

    @TempDir
    private Path folder;

    @Test
    void tagsAndCardsArePrintedTheSameEverywhere() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
        CommandRun tags = CommandRun.in(folder, "tags", "p.storeplan", "-o", "t.pdf", "--lang", "en", "--day",
                "2026-11-22");
        CommandRun cards = CommandRun.in(folder, "tags", "p.storeplan", "-o", "e.pdf", "--energy", "--lang", "en");

        assertEquals(0, tags.exitCode(), tags.err());
        assertTrue(tags.out().matches(".*t.pdf: cards: \\d+, pages: \\d+\n"), tags.out());
        assertTrue(tags.err().contains("Places without tag"), tags.err());
        assertEquals(0, cards.exitCode(), cards.err());
        Workshop.elsewhere(() -> CommandRun.in(folder, "tags", "p.storeplan", "-o", "u.pdf", "--lang", "en", "--day",
                "2026-11-22"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("t.pdf")), Files.readAllBytes(folder.resolve("u.pdf")));
    }

    @Test
    void anEmptyPlanAWrongDayAndAnotherEndingWriteNothing() throws Exception {
        Workshop.emptyPlan(folder, "p.storeplan");
        CommandRun empty = CommandRun.in(folder, "tags", "p.storeplan", "-o", "t.pdf", "--lang", "en");
        CommandRun day = CommandRun.in(folder, "tags", "p.storeplan", "-o", "t.pdf", "--day", "22.11.", "--lang", "en");
        CommandRun ending = CommandRun.in(folder, "tags", "p.storeplan", "-o", "t.doc", "--lang", "en");

        assertEquals(2, empty.exitCode());
        assertTrue(empty.err().contains("there is nothing to print"), empty.err());
        assertEquals(2, day.exitCode());
        assertTrue(day.err().contains("\"22.11.\" is no day"), day.err());
        assertEquals(2, ending.exitCode());
        assertTrue(Files.notExists(folder.resolve("t.pdf")));
    }
}
