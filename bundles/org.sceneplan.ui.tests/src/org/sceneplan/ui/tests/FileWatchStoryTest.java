package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.recovery.RecoveryStore;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** The file of an open plan is renamed, deleted or written to by somebody else; nobody's work is lost. */
class FileWatchStoryTest extends EditingStory {

    private final RecoveryStore store = new RecoveryStore(Platform.getStateLocation(
            Platform.getBundle("org.sceneplan.workbench")).append("recovery").toFile().toPath());

    @Test
    void aRenamedPlanGoesOnWithItsHistoryAndWhatIsNotSaved() throws Exception {
        FloorPlanPage plan = workbench().open("early.storeplan", StoryPlans.oneLevel());
        Path early = plan.session().file();
        byte[] before = plan.bytes();
        byte[] unsaved = nudged(plan);
        workbench().driver().waitUntil("a copy for recovery is written", () -> hasCopy(early));
        IFile target = workbench().newPlanFile("late.storeplan");
        Path late = WorkbenchDriver.pathOf(target);

        workbench().storyFile("early.storeplan").move(target.getFullPath(), false, null);
        workbench().driver().waitUntil("the plan goes on", () -> plan.session().file().equals(late));

        assertEquals("late.storeplan", workbench().activeEditor().getEditorInput().getName());
        assertTrue(hasCopy(late) && !hasCopy(early), "the copy is found by the file");
        plan.save();
        assertArrayEquals(unsaved, Files.readAllBytes(late));
        assertFalse(Files.exists(early), "the old name does not come back");
        plan.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void aDeletedPlanClosesUnlessSomethingIsNotSaved() throws Exception {
        FloorPlanPage plan = workbench().open("doomed.storeplan", StoryPlans.oneLevel());
        Path path = plan.session().file();
        byte[] unsaved = nudged(plan);

        workbench().storyFile("doomed.storeplan").delete(false, null);
        workbench().driver().waitUntil("the user is told", () -> plan.hint().startsWith("doomed.storeplan was deleted"));
        plan.save();
        assertArrayEquals(unsaved, Files.readAllBytes(path));

        workbench().storyFile("doomed.storeplan").refreshLocal(IResource.DEPTH_ZERO, null);
        workbench().storyFile("doomed.storeplan").delete(false, null);
        workbench().driver().waitUntil("the plan is closed", () -> workbench().activeEditor() == null);
    }

    @Test
    void whatSomebodyElseHasSavedIsShownInOneStep() throws Exception {
        FloorPlanPage plan = workbench().open("fetched.storeplan", StoryPlans.oneLevel());
        byte[] before = plan.bytes();

        byte[] theirs = savedByOthers(plan, "Theirs");
        workbench().driver().waitUntil("it is shown", () -> plan.steps() == 1);

        assertArrayEquals(theirs, plan.bytes());
        assertEquals("Theirs", plan.session().plan().store().name());
        workbench().driver().waitUntil("the window has the name too",
                () -> workbench().window().getShell().getText().startsWith("Theirs"));
        assertFalse(plan.isDirty());
        plan.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertArrayEquals(before, plan.bytes());
        assertTrue(plan.isDirty());
    }

    @Test
    void whoHasChangesOfHisOwnIsAskedOnce() throws Exception {
        FloorPlanPage plan = workbench().open("both.storeplan", StoryPlans.oneLevel());
        byte[] unsaved = nudged(plan);

        DialogPage.Expected kept = workbench().expectDialog("The file was changed meanwhile",
                dialog -> dialog.press("Keep Mine"));
        savedByOthers(plan, "Theirs, which is not taken");
        kept.await(workbench().driver());
        assertArrayEquals(unsaved, plan.bytes());

        DialogPage.Expected taken = workbench().expectDialog("The file was changed meanwhile",
                dialog -> dialog.press("Take What Was Saved"));
        byte[] theirs = savedByOthers(plan, "Theirs");
        taken.await(workbench().driver());
        workbench().driver().waitUntil("it is shown", () -> !plan.isDirty());
        assertArrayEquals(theirs, plan.bytes());
        plan.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertArrayEquals(unsaved, plan.bytes());
    }

    @Test
    void whatCannotBeReadIsNotReplacedWithoutAQuestion() throws Exception {
        FloorPlanPage plan = workbench().open("broken.storeplan", StoryPlans.oneLevel());
        Path file = plan.session().file();
        byte[] theirs = Arrays.copyOf(plan.bytes(), plan.bytes().length / 2);
        DialogPage.Expected told = workbench().expectDialog("The file was changed meanwhile",
                dialog -> dialog.press("OK"));
        Files.write(file, theirs);
        workbench().storyFile("broken.storeplan").refreshLocal(IResource.DEPTH_ZERO, null);
        told.await(workbench().driver());

        nudged(plan);
        DialogPage.Expected kept = workbench().expectDialog("The file was changed meanwhile",
                dialog -> dialog.press("Do Not Save"));
        workbench().command("org.eclipse.ui.file.save");
        kept.await(workbench().driver());

        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertTrue(plan.isDirty());
    }

    @Test
    void whatIsBeingDrawnIsFinishedFirst() throws Exception {
        FloorPlanPage plan = workbench().open("drawn.storeplan", StoryPlans.oneLevel());
        plan.tool(DrawKind.MEASURE);
        plan.click(at(1000, 1000));
        byte[] before = plan.bytes();
        DialogPage.Expected asked = workbench().expectDialog("The file was changed meanwhile",
                dialog -> dialog.press("Keep Mine"));

        byte[] theirs = savedByOthers(plan, "Theirs");
        AtomicBoolean looked = new AtomicBoolean();
        workbench().window().getShell().getDisplay().asyncExec(() -> looked.set(true));
        workbench().driver().waitUntil("the news has come", looked::get);
        assertArrayEquals(before, plan.bytes());
        plan.session().execute(LayerEdit.locked(plan.session().model(), LayerKind.SHELL, false));
        plan.key(SWT.ESC);
        asked.await(workbench().driver());

        assertEquals(1, plan.steps());
        assertArrayEquals(theirs, Files.readAllBytes(plan.session().file()));
    }

    @Test
    void whatIsTakenHoldOfIsLetGoFirst() throws Exception {
        FloorPlanPage plan = workbench().open("held.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        plan.press(StoryPlans.SOFA_ISLAND_CENTRE);

        byte[] theirs = savedByOthers(plan, "Theirs");
        AtomicBoolean looked = new AtomicBoolean();
        workbench().window().getShell().getDisplay().asyncExec(() -> looked.set(true));
        workbench().driver().waitUntil("the news has come", looked::get);
        assertArrayEquals(before, plan.bytes());
        plan.release();
        workbench().driver().waitUntil("it is shown", () -> plan.steps() == 1);

        assertArrayEquals(theirs, plan.bytes());
    }

    @Test
    void aToolThatIsChosenDrawsOnWhatWasSaved() throws Exception {
        FloorPlanPage plan = workbench().open("placed.storeplan", StoryPlans.oneLevel());
        plan.tool(DrawKind.FIXTURE);
        plan.option(DrawKind.Option.FIXTURE_TYPE,
                plan.session().context().catalogue().fixtureType("TVIS").orElseThrow().nameEn());
        plan.hover(at(9000, 6500));
        int fixtures = plan.level().fixtures().size();

        savedByOthers(plan, "Theirs");
        workbench().driver().waitUntil("it is shown", () -> plan.steps() == 1);
        plan.settle();
        plan.enter("9500,6500");

        assertEquals(2, plan.steps());
        assertEquals(fixtures + 1, plan.level().fixtures().size());
    }

    @Test
    void levelsThatSomebodyElseHasAddedCanBeChosen() throws Exception {
        FloorPlanPage plan = workbench().open("higher.storeplan", StoryPlans.oneLevel());

        saveByOthers(plan, StoryPlans.twoLevels());
        workbench().driver().waitUntil("there is a chooser", () -> plan.levels().names().equals(List.of("L1", "L2")));
        assertEquals("L1", plan.levels().chosen());
        plan.levels().choose(1);
        assertEquals("L2", plan.level().id());

        saveByOthers(plan, StoryPlans.oneLevel());
        workbench().driver().waitUntil("one level needs no chooser", () -> plan.levels().names().isEmpty());
        assertEquals("L1", plan.level().id());
    }

    private boolean hasCopy(Path file) {
        try {
            return store.plans().contains(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] nudged(FloorPlanPage plan) {
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.key(SWT.ARROW_RIGHT);
        return plan.bytes();
    }

    private byte[] savedByOthers(FloorPlanPage plan, String storeName) throws Exception {
        StorePlan other = StoryPlans.oneLevel();
        other.getStore().setName(storeName);
        saveByOthers(plan, other);
        return Files.readAllBytes(plan.session().file());
    }

    private void saveByOthers(FloorPlanPage plan, StorePlan other) throws Exception {
        PlanFile.write(other, plan.session().file());
        workbench().storyFile(plan.session().file().getFileName().toString())
                .refreshLocal(IResource.DEPTH_ZERO, null);
    }
}
