package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.recovery.RecoveryCopy;
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

    @Test
    void escapeDecidesLaterAndKeepsTheCopy() throws Exception {
        IFile file = brokenOff("decided-later.storeplan");
        Path path = WorkbenchDriver.pathOf(file);
        byte[] copy = Files.readAllBytes(copy(path));

        for (int i = 0; i < 2; i++) {
            DialogPage.Expected dialog = workbench().expectDialog("Unsaved changes", shown -> shown.key(SWT.ESC));
            workbench().openAtOnce(file);
            dialog.await(workbench().driver());
            workbench().driver().waitUntil("the plan is closed", () -> workbench().activeEditor() == null);
            assertArrayEquals(copy, Files.readAllBytes(copy(path)));
        }
        store.remove(path);
    }

    private Path copy(Path plan) throws Exception {
        return ((RecoveryCopy.Readable) store.find(plan).orElseThrow()).copy();
    }

    @Test
    void oneQuestionWaitsForTheOther() throws Exception {
        IFile first = brokenOff("first.storeplan");
        IFile second = brokenOff("second.storeplan");
        List<String> asked = new ArrayList<>();
        List<DialogPage.Expected> later = new ArrayList<>();

        DialogPage.Expected dialog = workbench().expectDialog("Unsaved changes", shown -> {
            assertEquals(1, DialogPage.shown("Unsaved changes"), "questions lie on top of one another");
            later.add(workbench().expectDialog("Unsaved changes", next -> answer(next, asked)));
            answer(shown, asked);
        });
        workbench().openAtOnce(first, second);
        dialog.await(workbench().driver());
        later.getFirst().await(workbench().driver());

        assertEquals(2, asked.size(), asked.toString());
    }

    /** A dialog is over its plan, and says what differs as the properties view does. */
    private void answer(DialogPage dialog, List<String> asked) {
        String file = workbench().activeEditor().getEditorInput().getName();
        asked.add(file);
        assertTrue(dialog.labels().stream().anyMatch(label -> label.contains(file)), dialog.labels().toString());
        String island = workbench().activePlan().session().tree().node(StoryPlans.SOFA_ISLAND).label();
        assertTrue(dialog.rows().stream().anyMatch(row -> row.startsWith(island + " |")
                && row.endsWith("| x (centre)")), dialog.rows().toString());
        dialog.press("Recover Changes");
    }

    /** A plan with a copy for recovery in which the sofa island stands elsewhere. */
    private IFile brokenOff(String name) throws Exception {
        FloorPlanPage plan = workbench().open(name, StoryPlans.oneLevel());
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.key(SWT.ARROW_RIGHT);
        byte[] unsaved = plan.bytes();
        workbench().closeEditors();
        IFile file = workbench().storyFile(name);
        store.write(WorkbenchDriver.pathOf(file), unsaved);
        return file;
    }

    private boolean hasCopy(Path file) {
        try {
            return store.find(file).isPresent();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
