package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;
import org.sceneplan.workbench.SaveAsHandler;

/** Saving loses nobody's work, and there is a way out where a file cannot be written. */
class SaveStoryTest extends EditingStory {

    @Test
    void whatSomebodyElseHasSavedIsReplacedOnlyWhenAsked() throws Exception {
        FloorPlanPage plan = workbench().open("shared.storeplan", StoryPlans.oneLevel());
        Path file = plan.session().file();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.key(SWT.ARROW_RIGHT);
        StorePlan other = StoryPlans.oneLevel();
        other.getStore().setName("Renamed by somebody else");
        PlanFile.write(other, file);
        byte[] theirs = Files.readAllBytes(file);

        DialogPage.Expected kept = workbench().expectDialog("The file was changed meanwhile",
                dialog -> dialog.press("Do Not Save"));
        workbench().command("org.eclipse.ui.file.save");
        kept.await(workbench().driver());
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertTrue(plan.isDirty());

        DialogPage.Expected replaced = workbench().expectDialog("The file was changed meanwhile",
                dialog -> dialog.press("Replace It"));
        workbench().command("org.eclipse.ui.file.save");
        replaced.await(workbench().driver());
        assertArrayEquals(plan.bytes(), Files.readAllBytes(file));
        assertFalse(plan.isDirty());
    }

    @Test
    void aPlanSavedUnderAnotherNameGoesOnThere() throws Exception {
        FloorPlanPage plan = workbench().open("origin.storeplan", StoryPlans.oneLevel());
        Path origin = plan.session().file();
        byte[] saved = Files.readAllBytes(origin);
        plan.settle();
        byte[] before = plan.bytes();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.key(SWT.ARROW_RIGHT);
        byte[] unsaved = plan.bytes();
        IFile target = workbench().newPlanFile("elsewhere.storeplan");

        SaveAsHandler.save((FloorPlanEditor) workbench().activeEditor(), WorkbenchDriver.pathOf(target),
                workbench().window().getShell());
        workbench().driver().waitUntil("the copy is open", () -> workbench().activeEditor() != null
                && workbench().activeEditor().getEditorInput().getName().equals("elsewhere.storeplan"));

        assertArrayEquals(unsaved, Files.readAllBytes(WorkbenchDriver.pathOf(target)));
        assertArrayEquals(saved, Files.readAllBytes(origin), "the file it came from stays");
        FloorPlanPage gone = workbench().activePlan();
        assertFalse(gone.isDirty());
        assertEquals(WorkbenchDriver.pathOf(target), gone.session().file());

        gone.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertArrayEquals(before, gone.bytes(), "what was done before the plan was saved elsewhere is undone");
        gone.keys(IWorkbenchCommandConstants.EDIT_REDO);
        assertArrayEquals(unsaved, gone.bytes());
        assertFalse(gone.isDirty());
    }

    @Test
    void aPlanIsNotSavedOverOneThatIsOpen() throws Exception {
        FloorPlanPage other = workbench().open("open.storeplan", StoryPlans.twoLevels());
        byte[] theirs = Files.readAllBytes(other.session().file());
        IFile over = workbench().newPlanFile("over.storeplan");
        PlanFile.write(StoryPlans.oneLevel(), WorkbenchDriver.pathOf(over));
        workbench().goTo(over);

        DialogPage.Expected refused = workbench().expectDialog("Save As", dialog -> dialog.press("OK"));
        SaveAsHandler.save((FloorPlanEditor) workbench().activeEditor(), other.session().file(),
                workbench().window().getShell());
        refused.await(workbench().driver());

        assertArrayEquals(theirs, Files.readAllBytes(other.session().file()));
        assertEquals("over.storeplan", workbench().activeEditor().getEditorInput().getName());
    }
}
