package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class ChecklistVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void designPlan() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
    }

    @Test
    void theEndingDecidesTheFormat() throws Exception {
        CommandRun csv = CommandRun.in(folder, "checklist", "p.storeplan", "-o", "out/list.csv");
        CommandRun xlsx = CommandRun.in(folder, "checklist", "p.storeplan", "-o", "out/list.XLSX");

        assertEquals(0, csv.exitCode(), csv.err());
        assertEquals(0, xlsx.exitCode(), xlsx.err());
        int lines = Integer.parseInt(csv.out().strip().replaceAll("(?s).* ", ""));
        assertTrue(lines > 50, csv.out());
        assertTrue(csv.out().startsWith("%1$d positions, %1$d lines, 0 missing, 0 twice".formatted(lines)), csv.out());
        assertEquals(lines + 2, Files.readString(folder.resolve("out/list.csv")).lines().count());
        assertArrayEquals(new byte[] {'P', 'K', 3, 4},
                java.util.Arrays.copyOf(Files.readAllBytes(folder.resolve("out/list.XLSX")), 4));
    }

    @Test
    void anotherEndingIsRefused() {
        CommandRun run = CommandRun.in(folder, "checklist", "p.storeplan", "-o", "p.storeplan");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().endsWith("p.storeplan: the name must end in .xlsx, .csv or .pdf\n"), run.err());
    }

    @Test
    void theSamePlanIsTheSameBytesEverywhere() throws Exception {
        for (String ending : new String[] {"csv", "xlsx", "pdf"}) {
            CommandRun.in(folder, "checklist", "p.storeplan", "-o", "here." + ending);
            Workshop.elsewhere(() -> CommandRun.in(folder, "checklist", "p.storeplan", "-o", "there." + ending));

            assertArrayEquals(Files.readAllBytes(folder.resolve("here." + ending)),
                    Files.readAllBytes(folder.resolve("there." + ending)), ending);
        }
    }

    @Test
    void filesAreChineseUnlessAnotherLanguageIsAsked() throws Exception {
        CommandRun.in(folder, "checklist", "p.storeplan", "-o", "zh.csv");
        CommandRun.in(folder, "checklist", "p.storeplan", "-o", "en.csv", "--lang", "en");

        String headerZh = Files.readString(folder.resolve("zh.csv")).lines().findFirst().orElse("");
        String headerEn = Files.readString(folder.resolve("en.csv")).lines().findFirst().orElse("");
        assertTrue(headerZh.matches(".*\\p{IsHan}.*"), headerZh);
        assertFalse(headerEn.matches(".*\\p{IsHan}.*"), headerEn);
    }

    @Test
    void onFailureTheExistingFileStaysAsItWas() throws Exception {
        Path list = Files.write(folder.resolve("list.xlsx"), "old".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("bad.storeplan"), "hello");
        CommandRun run = CommandRun.in(folder, "checklist", "bad.storeplan", "-o", "list.xlsx");

        assertEquals(2, run.exitCode());
        assertEquals("old", Files.readString(list));
        Files.createDirectories(folder.resolve("dir.csv"));
        CommandRun asFolder = CommandRun.in(folder, "checklist", "p.storeplan", "-o", "dir.csv");
        assertEquals(2, asFolder.exitCode());
        assertTrue(asFolder.err().endsWith("dir.csv is a folder, a file is expected\n"), asFolder.err());
        CommandRun belowFile = CommandRun.in(folder, "checklist", "p.storeplan", "-o", "list.xlsx/list.csv");
        assertEquals(2, belowFile.exitCode());
        assertTrue(belowFile.err().contains("list.xlsx is a file, a folder is expected"), belowFile.err());
    }
}
