package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.recovery.RecoveryStore;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** Unsaved changes are marked, saved, kept while the workbench runs and offered after it broke off. */
class RecoveryStoryTest extends EditingStory {
    private final RecoveryStore store = new RecoveryStore(Platform.getStateLocation(
            Platform.getBundle("org.sceneplan.workbench")).append("recovery").toFile().toPath());

    @Test
    void unsavedChangesAreMarkedAndKept() throws Exception {
        FloorPlanPage plan = workbench().open("kept.storeplan", StoryPlans.oneLevel());
        Path file = plan.session().file();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        assertFalse(plan.isDirty());

        plan.key(SWT.ARROW_RIGHT);

        assertTrue(plan.isDirty());
        workbench().driver().waitUntil("a copy for recovery is written", () -> hasCopy(file));
        plan.save();
        assertFalse(hasCopy(file), "what is saved needs no copy");
        assertArrayEquals(plan.bytes(), Files.readAllBytes(file));
    }

    @Test
    void changesOfABrokenOffSessionAreRecoveredInOneStep() throws Exception {
        IFile file = workbench().newPlanFile("broken.storeplan");
        Path path = WorkbenchDriver.pathOf(file);
        PlanFile.write(StoryPlans.oneLevel(), path);
        byte[] saved = Files.readAllBytes(path);
        FloorPlanPage plan = workbench().open(file);
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.key(SWT.ARROW_RIGHT, SWT.SHIFT);
        byte[] unsaved = plan.bytes();
        workbench().closeEditors();
        store.write(path, unsaved);

        DialogPage.Expected dialog = workbench().expectDialog("Unsaved changes", shown -> {
            assertTrue(shown.labels().stream().anyMatch(label -> label.contains("broken.storeplan")),
                    shown.labels().toString());
            shown.press("Recover Changes");
        });
        FloorPlanPage again = workbench().open(file);
        dialog.await(workbench().driver());

        assertArrayEquals(unsaved, again.bytes());
        assertEquals(1, again.steps());
        assertTrue(again.isDirty());
        again.undoAll();
        assertArrayEquals(saved, again.bytes());
        assertArrayEquals(saved, Files.readAllBytes(path), "the file itself was not touched");
    }

    private boolean hasCopy(Path file) {
        try {
            return store.find(file).isPresent();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
