package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class ExportVerbTest {

    private static final List<String> FILES = List.of("checklist.csv", "checklist.xlsx", "findings.json",
            "fixtures.csv", "floorplan.pdf", "floorplan.svg", "manifest.json", "materials.csv", "plan.storeplan",
            "services.csv");

    @TempDir
    private Path folder;

    @BeforeEach
    void designPlan() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
    }

    @Test
    void writesThePackageTheSameBytesEverywhere() throws Exception {
        CommandRun here = CommandRun.in(folder, "export", "p.storeplan", "-o", "a/here");
        Workshop.elsewhere(() -> CommandRun.in(folder, "export", "p.storeplan", "-o", "a/there"));

        assertEquals(0, here.exitCode(), here.err());
        assertTrue(here.out().matches("(?s).*here: package written; findings H \\d+, W \\d+, I \\d+\n"), here.out());
        assertEquals(FILES, names("a/here"));
        for (String name : FILES) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("a/here").resolve(name)),
                    Files.readAllBytes(folder.resolve("a/there").resolve(name)), name);
        }
        assertEquals("", CommandRun.in(folder, "export", "p.storeplan", "-o", "a/here").err(), "its own files");
        assertEquals(FILES, names("a/here"));
    }

    @Test
    void aForeignFileIsKeptAndSaid() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/checklist.csv"), "my list");
        CommandRun run = CommandRun.in(folder, "export", "p.storeplan", "-o", "out");

        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("it is kept as checklist.csv.old"), run.err());
        assertEquals("my list", Files.readString(folder.resolve("out/checklist.csv.old")));
    }

    @Test
    void onFailureThePackageStaysAsItWas() throws Exception {
        CommandRun.in(folder, "export", "p.storeplan", "-o", "out");
        byte[] before = Files.readAllBytes(folder.resolve("out/manifest.json"));
        Files.writeString(folder.resolve("bad.storeplan"), "hello");

        assertEquals(2, CommandRun.in(folder, "export", "bad.storeplan", "-o", "out").exitCode());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("out/manifest.json")));
        assertEquals(FILES, names("out"));
        CommandRun asFile = CommandRun.in(folder, "export", "p.storeplan", "-o", "bad.storeplan");
        assertEquals(2, asFile.exitCode());
        assertTrue(asFile.err().endsWith("bad.storeplan is a file, a folder is expected\n"), asFile.err());
        assertFalse(Files.exists(folder.resolve("out2")));
    }

    private List<String> names(String name) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
