package org.sceneplan.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C during verbs that take long: the shell learns of it, and nothing half-written stays. */
class InterruptionTest {

    private static final String MAIN_CLASS = "org.sceneplan.cli.CommandLine";
    private static final String SURVEYS = "bundles/org.sceneplan.samples/data/surveys";
    /** How shells count a process that a signal ended: 128 and the number of the signal. */
    private static final int SIGNALLED = 128;
    private static final int INT = 2;
    private static final int TERM = 15;

    @TempDir
    private Path scratch;

    @BeforeEach
    void signalsExistHere() {
        assumeTrue(!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows"), "no signals here");
    }

    @Test
    void exportOfSeveralPlansLeavesWholePackagesOnly() throws Exception {
        Path plans = plans();
        Path packages = scratch.resolve("packages");

        Process export = Product.CLI.startOnClassPath(scratch, MAIN_CLASS, "export", plans.toString(), "-o",
                packages.toString());
        waitFor(export, packages, path -> path.endsWith("manifest.json"));

        assertInterrupted(export);
        assertEquals(List.of(), found(packages, InterruptionTest::isScratch));
        List<Path> manifests = found(packages, path -> path.endsWith("manifest.json"));
        assertTrue(!manifests.isEmpty(), "the first one was there");
        for (Path manifest : manifests) {
            Product.Outcome verified = Product.CLI.runOnClassPath(scratch, MAIN_CLASS, "verify-package",
                    manifest.getParent().toString());
            assertEquals(0, verified.exitCode(), verified.toString());
        }
        for (Path plan : found(packages, path -> path.toString().endsWith(".storeplan"))) {
            assertTrue(Files.exists(plan.resolveSibling("manifest.json")), "a package without manifest: " + plan);
        }
    }

    @Test
    void checkOfAFolderEndsAndWritesNothing() throws Exception {
        Path plans = plans();
        List<Path> before = found(plans, path -> true);

        Process check = Product.CLI.startOnClassPath(scratch, MAIN_CLASS, "check", plans.toString(), "--json");
        // early enough to meet the work: the verb needs longer to load its rules
        Thread.sleep(300);

        assertInterrupted(check);
        assertEquals(before, found(plans, path -> true));
    }

    @Test
    void newPackagesOfTheDemoLeaveNoScratch() throws Exception {
        Path folder = scratch.resolve("demo");

        Process demo = Product.CLI.startOnClassPath(scratch, MAIN_CLASS, "demo", folder.toString());
        waitFor(demo, folder, path -> path.toString().endsWith(".storeplan"));

        assertInterrupted(demo);
        assertEquals(List.of(), found(folder, InterruptionTest::isScratch));
    }

    /** Plans with the empty shells of the samples, several of each, so that the work lasts. */
    private Path plans() throws Exception {
        Path plans = Files.createDirectories(scratch.resolve("plans"));
        for (Path survey : found(Product.root().resolve(SURVEYS), path -> path.toString().endsWith(".json"))) {
            String name = survey.getFileName().toString().replace(".survey.json", "");
            Product.Outcome made = Product.CLI.runOnClassPath(scratch, MAIN_CLASS, "new", survey.toString(), "-o",
                    plans.resolve(name + ".storeplan").toString());
            assertEquals(0, made.exitCode(), made.toString());
        }
        return plans;
    }

    private static boolean isScratch(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith(".tmp");
    }

    private static List<Path> found(Path folder, Predicate<Path> test) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder)).filter(test).sorted().toList();
        } catch (UncheckedIOException | NoSuchFileException movedMeanwhile) {
            return List.of();
        }
    }

    private static void waitFor(Process process, Path folder, Predicate<Path> test) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (process.isAlive() && System.nanoTime() < end && found(folder, test).isEmpty()) {
            Thread.sleep(20);
        }
        assertTrue(process.isAlive(), "ended by itself before it could be interrupted");
    }

    private void assertInterrupted(Process process) throws Exception {
        int signal = isInterruptIgnored() ? TERM : INT;
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor());

        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "does not end");
        assertEquals(SIGNALLED + signal, process.exitValue(), Files.readString(scratch.resolve("err.txt")));
        assertTrue(!Files.readString(scratch.resolve("err.txt")).contains("\r"), "no progress line into a file");
    }

    /** Processes that shells start in the background are born deaf to Ctrl-C, and hand that on. */
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) && Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1 << INT - 1) != 0);
    }
}
