package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.cli.text.DisplayWidth;

/** The main job: run once for all tests, under another default locale and time zone. */
final class DemoVerbTest {

    private static final List<String> STORES = List.of("SP-S-0001", "SP-K-0001", "SP-H-0001", "SP-C-0001");
    private static final List<String> FILES = List.of("plan.storeplan", "plan.json", "drawings/sheets.pdf",
            "lists/checklist.xlsx", "lists/checklist.csv", "lists/fixtures.csv", "lists/materials.csv",
            "lists/services.csv", "check/findings.json", "check/certificate.json", "check/certificate.pdf",
            "manifest.json");

    @TempDir
    private static Path folder;
    private static CommandRun run;

    @BeforeAll
    static void runDemo() throws Exception {
        run = Workshop.elsewhere(() -> CommandRun.in(folder, "demo"));
    }

    @Test
    void everyStoreGetsItsPackage() {
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        for (String store : STORES) {
            for (String file : FILES) {
                assertTrue(Files.exists(folder.resolve("sceneplan-demo").resolve(store).resolve(file)), store + file);
            }
        }
    }

    @Test
    void theSummaryIsAlignedAndNamesWhatToOpen() {
        List<String> lines = run.out().lines().toList();

        assertTrue(lines.get(0).startsWith("store "), run.out());
        for (int i = 0; i < STORES.size(); i++) {
            assertTrue(lines.get(i + 1).startsWith(STORES.get(i)), "stores come in a fixed order");
            assertTrue(run.out().contains(Path.of(STORES.get(i), "drawings", "sheets.pdf").toString()), run.out());
        }
        assertEquals(1, lines.subList(0, 5).stream().mapToInt(DisplayWidth::of).distinct().count(),
                run.out());
    }

    @Test
    void theDemoIsWhatTheVerbsDoOneByOne() throws Exception {
        Path plan = Workshop.designedPlan(folder, "p.storeplan");
        CommandRun export = CommandRun.in(folder, "export", "p.storeplan", "-o", "one");

        assertEquals(0, export.exitCode(), export.err());
        assertArrayEquals(Files.readAllBytes(plan),
                Files.readAllBytes(folder.resolve("sceneplan-demo/SP-C-0001/plan.storeplan")));
        for (String file : FILES) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(file)),
                    Files.readAllBytes(folder.resolve("sceneplan-demo/SP-C-0001").resolve(file)), file);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws Exception {
        Files.writeString(folder.resolve("file"), "x");
        CommandRun refused = CommandRun.in(folder, "demo", "file", "--lang", "zh");

        assertEquals(2, refused.exitCode());
        assertEquals("", refused.out());
        assertTrue(refused.err().endsWith("file 是文件，应为文件夹\n"), refused.err());
    }
}
