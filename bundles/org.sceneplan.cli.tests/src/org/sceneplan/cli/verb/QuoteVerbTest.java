package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class QuoteVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void designPlan() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
    }

    @Test
    void theQuotationIsWrittenAndItsTotalPrinted() throws Exception {
        CommandRun run = CommandRun.in(folder, "quote", "p.storeplan", "-o", "out/q.xlsx", "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("total with tax and reserve: CNY "), run.out());
        assertTrue(run.err().contains("quoted at provisional prices: "), run.err());
        assertArrayEquals(new byte[] {'P', 'K', 3, 4},
                java.util.Arrays.copyOf(Files.readAllBytes(folder.resolve("out/q.xlsx")), 4));
    }

    @Test
    void savedTermsCanBeGivenAgainAndAreNotOverwritten() throws Exception {
        CommandRun first = CommandRun.in(folder, "quote", "p.storeplan", "-o", "a.xlsx", "--save-terms", "t.json");
        CommandRun second = CommandRun.in(folder, "quote", "p.storeplan", "-o", "b.xlsx", "--terms", "t.json");
        CommandRun third = CommandRun.in(folder, "quote", "p.storeplan", "-o", "c.xlsx", "--save-terms", "t.json");

        assertEquals(0, first.exitCode(), first.err());
        assertEquals(0, second.exitCode(), second.err());
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.xlsx")), Files.readAllBytes(folder.resolve("b.xlsx")));
        assertEquals(2, third.exitCode());
        assertTrue(Files.notExists(folder.resolve("c.xlsx")));
    }

    @Test
    void badTermsAndAnotherEndingWriteNothing() throws Exception {
        Files.writeString(folder.resolve("t.json"), "{\"schema\": 1}");
        CommandRun terms = CommandRun.in(folder, "quote", "p.storeplan", "-o", "q.xlsx", "--terms", "t.json", "--lang",
                "en");
        CommandRun ending = CommandRun.in(folder, "quote", "p.storeplan", "-o", "q.csv", "--lang", "en");

        assertEquals(2, terms.exitCode());
        assertTrue(terms.err().contains("/schema: must be a text"), terms.err());
        assertEquals(2, ending.exitCode());
        assertTrue(ending.err().contains("the name must end in .xlsx"), ending.err());
        assertTrue(Files.notExists(folder.resolve("q.xlsx")));
    }

    @Test
    void theSamePlanIsTheSameBytesEverywhere() throws Exception {
        CommandRun.in(folder, "quote", "p.storeplan", "-o", "here.xlsx");
        Workshop.elsewhere(() -> CommandRun.in(folder, "quote", "p.storeplan", "-o", "there.xlsx"));

        assertArrayEquals(Files.readAllBytes(folder.resolve("here.xlsx")),
                Files.readAllBytes(folder.resolve("there.xlsx")));
    }
}
