package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.exchange.pkg.PackageFile;
import org.sceneplan.exchange.pkg.PackageManifest;
import org.sceneplan.exchange.pkg.StoredPackage;

/** One package of the smallest sample store and its next revision, written once for all tests. */
final class VerifyPackageVerbTest {

    @TempDir
    private static Path folder;
    private static PackageManifest manifest;

    @BeforeAll
    static void export() throws Exception {
        Path plan = Workshop.designedPlan(folder, "p.storeplan");
        Files.writeString(folder.resolve("q.storeplan"), Files.readString(plan).replaceFirst(" seed=",
                " revision=\"2\" seed="));
        assertEquals(0, CommandRun.in(folder, "export", "p.storeplan", "-o", "r1.zip", "--lang", "en").exitCode());
        assertEquals(0, CommandRun.in(folder, "export", "q.storeplan", "-o", "r2", "--since", "r1.zip").exitCode());
        manifest = StoredPackage.read(folder.resolve("r1.zip")).manifest();
    }

    @Test
    void aPackageAsWrittenHoldsInFolderAndZip() throws Exception {
        CommandRun zip = CommandRun.in(folder, "verify-package", "r1.zip", "--against", "p.storeplan");
        CommandRun again = CommandRun.in(folder, "verify-package", "r2", "--since", "r1.zip", "--lang", "zh");
        CommandRun recheck = CommandRun.in(folder, "verify-package", "r2", "--recheck");

        assertEquals(0, zip.exitCode(), zip.out() + zip.err());
        assertEquals("", zip.err());
        assertTrue(zip.out().contains("  unchanged  drawings/sheets.pdf\n"), zip.out());
        assertTrue(zip.out().contains("p.storeplan is the plan of this package"), zip.out());
        assertTrue(zip.out().contains("r1.zip: holds; revision R1-"), zip.out());
        assertEquals(0, again.exitCode(), again.out() + again.err());
        assertEquals("", again.err());
        assertEquals(0, recheck.exitCode(), recheck.out() + recheck.err());
        assertTrue(recheck.err().startsWith("not checked: earlier revisions the package names (1)"), recheck.err());
    }

    @Test
    void everyKindOfChangeIsNamed() throws Exception {
        assertEquals(0, CommandRun.in(folder, "export", "p.storeplan", "-o", "bad").exitCode());
        Path bad = folder.resolve("bad");
        Files.writeString(bad.resolve("lists/checklist.csv"), "x");
        Files.delete(bad.resolve("lists/materials.csv"));
        Files.writeString(bad.resolve("note.txt"), "x");
        forge(bad, "lists/fixtures.csv");
        CommandRun run = CommandRun.in(folder, "verify-package", "bad");
        CommandRun hashes = CommandRun.in(folder, "verify-package", "bad", "--hashes");

        assertEquals(1, run.exitCode());
        for (String line : List.of("  CHANGED      lists/checklist.csv", "  MISSING      lists/materials.csv",
                "  ADDED        note.txt", "  NOT OF PLAN  lists/fixtures.csv", "bad: DOES NOT HOLD")) {
            assertTrue(run.out().contains(line), line + "\n" + run.out());
        }
        assertTrue(run.out().contains(", changed 1, missing 1, added 1, not of the plan 1\n"), run.out());
        assertEquals(1, hashes.exitCode());
        assertTrue(hashes.out().contains("  unchanged  lists/fixtures.csv"), hashes.out());
        assertTrue(hashes.err().contains("only hashes were compared"), hashes.err());
    }

    @Test
    void aDamagedPlanCanNotBeMadeAgain() throws Exception {
        assertEquals(0, CommandRun.in(folder, "export", "p.storeplan", "-o", "noplan").exitCode());
        Files.writeString(folder.resolve("noplan/plan.storeplan"), "broken");
        CommandRun run = CommandRun.in(folder, "verify-package", "noplan");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("CHANGED    plan.storeplan"), run.out());
        assertTrue(run.out().contains("the package can not be made again: "), run.out());
    }

    @Test
    void aPaperIsOfThePackageOutOfDateOrUnknown() throws Exception {
        PackageManifest.Page page = manifest.pages().get(0);
        String code = manifest.subject().seal(page.id(), page.sha256()).text();

        assertPaper(0, "the paper is page " + page.id(), "r1.zip", code);
        assertPaper(0, "the paper is page " + page.id(), "r1.zip", page.sha256().substring(0, 16));
        assertPaper(1, "the paper is OUT OF DATE: page " + page.id() + " of revision R1-", "r2", code);
        assertPaper(1, "the paper is UNKNOWN: no page", "r1.zip", "0".repeat(16));
        assertPaper(1, "the paper is UNKNOWN: by its own words", "r1.zip", code.replace(page.sha256(),
                "0".repeat(64)));
        assertPaper(1, "the paper is of ANOTHER PLAN", "r1.zip", code.replace("SP-C-0001", "SP-X").replace(
                page.sha256(), "0".repeat(64)));
        CommandRun noCode = CommandRun.in(folder, "verify-package", "r1.zip", "--page", "hello");
        assertEquals(2, noCode.exitCode());
        assertTrue(noCode.err().contains("\"hello\" is neither the code of a page nor a hash"), noCode.err());
    }

    private static void assertPaper(int exitCode, String words, String target, String code) {
        CommandRun run = CommandRun.in(folder, "verify-package", target, "--page", code);
        assertEquals(exitCode, run.exitCode(), run.out());
        assertTrue(run.out().contains(words), run.out());
    }

    @Test
    void anotherPlanIsNotTheApprovedOne() {
        CommandRun run = CommandRun.in(folder, "verify-package", "r1.zip", "--against", "q.storeplan");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("q.storeplan is not the plan of this package"), run.out());
        assertEquals(2, CommandRun.in(folder, "verify-package", "r1.zip", "--against", "none").exitCode());
    }

    @Test
    void whatIsNoPackageIsBadInput() throws Exception {
        Files.writeString(folder.resolve("f.zip"), "x");
        for (String operand : List.of("f.zip", ".", "none", "p.storeplan")) {
            CommandRun run = CommandRun.in(folder, "verify-package", operand);
            assertEquals(2, run.exitCode(), operand);
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    /** Changes a file and its line in the manifest. */
    private static void forge(Path target, String name) throws Exception {
        byte[] old = Files.readAllBytes(target.resolve(name));
        byte[] forged = new String(old, java.nio.charset.StandardCharsets.UTF_8).replace("A01", "A99").getBytes(
                java.nio.charset.StandardCharsets.UTF_8);
        Files.write(target.resolve(name), forged);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(target.resolve("manifest.json"))) {
            lines.add(line.replace(new PackageFile("", old).sha256(), new PackageFile("", forged).sha256()));
        }
        Files.writeString(target.resolve("manifest.json"), String.join("\n", lines) + "\n");
    }
}
