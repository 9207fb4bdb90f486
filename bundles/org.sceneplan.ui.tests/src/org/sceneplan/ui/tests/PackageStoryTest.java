package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.exchange.pkg.FileState;
import org.sceneplan.exchange.pkg.PackageReadException;
import org.sceneplan.exchange.pkg.PackageVerification;
import org.sceneplan.exchange.pkg.PackageVerifier;
import org.sceneplan.exchange.pkg.StoredPackage;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.HeldJob;
import org.sceneplan.ui.tests.page.ProgressPage;

/** A plan package is exported, verified, and found out when it is not what was written. */
class PackageStoryTest extends EditingStory {
    private static final String EXPORT = "Export Plan Package";
    private static final String JOB = "Writing plan packages";
    private static final String VERIFY = "Verify Plan Package";
    private static final String CHECKLIST = "lists/checklist.csv";
    private static final int LIMIT_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void exportedPackageIsComplete() throws Exception {
        FloorPlanPage plan = workbench().open("package.storeplan", StoryPlans.oneLevel());
        Path target = folder.resolve("made");

        export(target);

        assertTrue(Files.size(target.resolve("drawings/sheets.pdf")) > 0);
        assertTrue(Files.size(target.resolve("lists/checklist.xlsx")) > 0);
        StoredPackage stored = StoredPackage.read(target);
        PackageVerification found = PackageVerifier.hashes(stored);
        assertTrue(found.holds(), found.toString());
        assertEquals(0, found.count(FileState.State.ADDED), found.toString());
        assertEquals(plan.session().plan().id(), stored.manifest().subject().planId());
        assertEquals(plan.session().plan().store().code(), stored.manifest().subject().storeCode());
    }

    @Test
    void packageVerifiesUntilAByteIsAdded() throws Exception {
        workbench().open("verify.storeplan", StoryPlans.oneLevel());
        Path target = folder.resolve("made");
        export(target);

        DialogPage.Expected dialog = workbench().expectDialog(VERIFY, shown -> {
            shown.paste("Package (folder or zip):", target.toString());
            shown.press("Verify");
            workbench().driver().waitUntil("the package holds", LIMIT_SECONDS,
                    () -> shown.says("This is what was written."));
            assertEquals(List.of(), shown.rows().stream().filter(row -> !row.startsWith("unchanged | ")).toList());
            addByte(target.resolve(CHECKLIST));
            shown.press("Verify");
            workbench().driver().waitUntil("the package does not hold", LIMIT_SECONDS,
                    () -> shown.says("This is NOT what was written"));
            assertTrue(shown.says("Does NOT hold: store ONE"), shown.texts().toString());
            assertEquals("changed | " + CHECKLIST, shown.rows().getFirst());
            assertTrue(shown.rows().get(1).startsWith("unchanged | "), shown.rows().toString());
            shown.press("Close");
        });
        workbench().command("org.sceneplan.workbench.verifyPackage");
        dialog.await(workbench().driver());
    }

    @Test
    void exportThatIsCancelledWritesNothing() throws Exception {
        workbench().open(workbench().sampleFile("s-class-prefecture.storeplan"));
        Path target = folder.resolve("never");
        try (HeldJob job = new HeldJob(JOB)) {
            DialogPage.Expected wizard = workbench().expectDialog(EXPORT, dialog -> {
                dialog.paste("Folder or zip file:", target.toString());
                dialog.press("Finish");
                workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
            });
            workbench().command("org.sceneplan.workbench.exportPackage");
            wizard.await(workbench().driver());
            workbench().driver().waitUntil("the job has begun", job::isHeld);
            ProgressPage progress = workbench().progress();
            progress.cancel(() -> job.result() != null);
            job.letGo();
            workbench().driver().waitUntil("the job is over", () -> job.result() != null);
            progress.close();

            assertEquals(IStatus.CANCEL, job.result().getSeverity(), job.result().toString());
            assertFalse(Files.exists(target));
            assertEquals(0, DialogPage.shown(EXPORT), "nothing is reported");
        }
    }

    /** Exports the open plan and reads the report. */
    private void export(Path target) {
        DialogPage.Expected[] report = new DialogPage.Expected[1];
        DialogPage.Expected wizard = workbench().expectDialog(EXPORT, dialog -> {
            dialog.paste("Folder or zip file:", target.toString());
            report[0] = workbench().expectDialog(EXPORT, shown -> {
                assertTrue(Files.exists(target.resolve("manifest.json")), "the report comes when all is written");
                assertTrue(shown.labels().stream().anyMatch(label -> label.contains(target.toString())),
                        shown.labels().toString());
                String counted = "files: " + files(target) + " and the manifest";
                assertTrue(shown.labels().stream().anyMatch(label -> label.contains(counted)),
                        shown.labels().toString());
                shown.press("OK");
            });
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench.exportPackage");
        wizard.await(workbench().driver());
        report[0].await(workbench().driver(), LIMIT_SECONDS);
    }

    /** How many files verifying a package counts. */
    private static int files(Path target) {
        try {
            return StoredPackage.read(target).manifest().files().size();
        } catch (PackageReadException e) {
            throw new AssertionError(e);
        }
    }

    private static void addByte(Path file) {
        try {
            Files.write(file, new byte[] {' '}, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
