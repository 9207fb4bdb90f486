package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.exchange.pkg.StoredPackage;

final class ExportVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void designPlan() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
    }

    @Test
    void writesThePackageTheSameBytesEverywhere() throws Exception {
        CommandRun here = CommandRun.in(folder, "export", "p.storeplan", "-o", "a/here");
        CommandRun there = Workshop.elsewhere(() -> CommandRun.in(folder, "export", "p.storeplan", "-o", "a/b.ZIP"));

        assertEquals(0, here.exitCode(), here.err());
        assertEquals(0, there.exitCode(), there.err());
        assertTrue(here.out().matches("(?s).*here: package written, pages: \\d+, files: "
                + StoredPackage.read(folder.resolve("a/here")).manifest().files().size() + " and the manifest;"
                + " findings H \\d+, W \\d+, I \\d+\n"), here.out());
        assertEquals(contents("a/here"), contents("a/b.ZIP"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("p.storeplan")),
                Files.readAllBytes(folder.resolve("a/here/plan.storeplan")));
        assertEquals("", CommandRun.in(folder, "export", "p.storeplan", "-o", "a/here").err(), "its own files");
        assertEquals(contents("a/b.ZIP"), contents("a/here"));
    }

    @Test
    void aForeignFileIsKeptAndSaid() throws Exception {
        Files.createDirectories(folder.resolve("out/lists"));
        Files.writeString(folder.resolve("out/lists/checklist.csv"), "my list");
        Files.writeString(folder.resolve("out.zip"), "my zip");
        CommandRun run = CommandRun.in(folder, "export", "p.storeplan", "-o", "out");
        CommandRun zip = CommandRun.in(folder, "export", "p.storeplan", "-o", "out.zip");

        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("it is kept as checklist.csv.old"), run.err());
        assertEquals("my list", Files.readString(folder.resolve("out/lists/checklist.csv.old")));
        assertTrue(zip.err().contains("it is kept as out.zip.old"), zip.err());
    }

    @Test
    void onFailureThePackageStaysAsItWas() throws Exception {
        CommandRun.in(folder, "export", "p.storeplan", "-o", "out");
        Map<String, String> before = contents("out");
        Files.writeString(folder.resolve("bad.storeplan"), "hello");

        assertEquals(2, CommandRun.in(folder, "export", "bad.storeplan", "-o", "out").exitCode());
        assertEquals(before, contents("out"));
        CommandRun asFile = CommandRun.in(folder, "export", "p.storeplan", "-o", "bad.storeplan");
        assertEquals(2, asFile.exitCode());
        assertTrue(asFile.err().endsWith("bad.storeplan is a file, a folder is expected\n"), asFile.err());
        CommandRun asFolder = CommandRun.in(folder, "export", "p.storeplan", "-o", "out/lists");
        assertEquals(0, asFolder.exitCode(), "a package may lie in another one's folder");
        Files.createDirectories(folder.resolve("d.zip"));
        assertTrue(CommandRun.in(folder, "export", "p.storeplan", "-o", "d.zip").err()
                .endsWith("d.zip is a folder, a file is expected\n"));
        assertFalse(Files.exists(folder.resolve("out2")));
    }

    @Test
    void severalPlansGetAFolderEachInTheOrderGiven() throws Exception {
        Path plans = Files.createDirectories(folder.resolve("plans"));
        Files.copy(folder.resolve("p.storeplan"), plans.resolve("a.storeplan"));
        Files.writeString(plans.resolve("b.storeplan"), Files.readString(folder.resolve("p.storeplan"))
                .replace("SP-C-0001", "SP-C-0002"));
        Files.writeString(plans.resolve("c.storeplan"), "broken");
        Files.copy(folder.resolve("p.storeplan"), plans.resolve("d.storeplan"));
        CommandRun run = CommandRun.in(folder, "export", "plans", "-o", "all");
        CommandRun zip = CommandRun.in(folder, "export", "plans/b.storeplan", "p.storeplan", "-o", "all", "--zip");

        assertEquals(2, run.exitCode(), "two plans have no package");
        assertEquals(List.of("SP-C-0001-R1", "SP-C-0002-R1"), run.out().lines()
                .map(line -> line.substring(0, line.indexOf(": package")).replaceAll(".*[/\\\\]", "")).toList());
        assertTrue(run.err().contains("c.storeplan"), run.err());
        assertTrue(run.err().contains("d.storeplan: plans/a.storeplan of this run has the same store and revision"),
                run.err());
        assertEquals(0, zip.exitCode(), zip.err());
        assertEquals(contents("all/SP-C-0002-R1"), contents("all/SP-C-0002-R1.zip"));
        assertEquals(2, CommandRun.in(folder, "export", "plans", "-o", "x.zip").exitCode());
        assertEquals(2, CommandRun.in(folder, "export", "p.storeplan", "-o", "x", "--zip").exitCode());
    }

    @Test
    void anEarlierPackageIsFoundByItsPlan() throws Exception {
        CommandRun.in(folder, "export", "p.storeplan", "-o", "r1");
        Files.writeString(folder.resolve("q.storeplan"), Files.readString(folder.resolve("p.storeplan"))
                .replace("SP-C-0001", "SP-C-0002"));
        CommandRun.in(folder, "export", "p.storeplan", "q.storeplan", "-o", "all", "--zip");
        CommandRun since = CommandRun.in(folder, "export", "p.storeplan", "-o", "r2", "--since", "r1");
        CommandRun each = CommandRun.in(folder, "export", "p.storeplan", "q.storeplan", "-o", "next", "--since", "all");
        CommandRun none = CommandRun.in(folder, "export", "q.storeplan", "-o", "r3", "--since", "r1");
        Files.writeString(folder.resolve("r1/plan.storeplan"), "changed");
        CommandRun changed = CommandRun.in(folder, "export", "p.storeplan", "-o", "r4", "--since", "r1");
        CommandRun empty = CommandRun.in(folder, "export", "p.storeplan", "-o", "r4", "--since", "plans");

        assertEquals(0, since.exitCode(), since.err());
        assertEquals(1, StoredPackage.read(folder.resolve("r2")).manifest().predecessors().size());
        assertEquals(0, each.exitCode(), each.err());
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("--since has no package of plan"), none.err());
        assertEquals(2, changed.exitCode());
        assertTrue(changed.err().contains("r1: the plan in this package was changed"), changed.err());
        assertEquals(2, empty.exitCode());
        assertFalse(Files.exists(folder.resolve("r4")));
    }

    private Map<String, String> contents(String name) throws Exception {
        StoredPackage stored = StoredPackage.read(folder.resolve(name));
        Map<String, String> contents = new TreeMap<>();
        for (String each : stored.names()) {
            contents.put(each, new String(stored.content(each).orElseThrow(),
                    java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    @Test
    void noScratchFolderIsLeft() throws Exception {
        CommandRun.in(folder, "export", "p.storeplan", "-o", "out");
        CommandRun.in(folder, "export", "p.storeplan", "-o", "out.zip");

        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".")));
        }
    }
}
