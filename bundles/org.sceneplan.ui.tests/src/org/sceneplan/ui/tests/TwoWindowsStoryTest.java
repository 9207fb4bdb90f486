package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;
import org.sceneplan.workbench.SaveAsHandler;

/** One plan is open in two windows: it has one history, and is lost or asked for with the last of them only. */
class TwoWindowsStoryTest extends EditingStory {

    @AfterEach
    void closeWindows() {
        IWorkbenchWindow kept = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getActivePage().closeAllEditors(false);
            if (window != kept) {
                window.close();
            }
        }
        workbench().driver().waitUntil("one window is left", () -> workbench().window() == kept);
    }

    @Test
    void anEditInOneWindowIsUndoneInTheOther() throws Exception {
        IFile file = written("shared.storeplan");
        FloorPlanPage first = workbench().open(file);
        byte[] before = first.bytes();
        IWorkbenchWindow firstWindow = workbench().window();
        workbench().openWindow();

        FloorPlanPage second = workbench().goTo(file);
        second.click(StoryPlans.SOFA_ISLAND_CENTRE);
        second.key(SWT.ARROW_RIGHT);

        assertSame(second.session(), first.session());
        assertTrue(first.isDirty());
        first.settle();
        firstWindow.getShell().forceActive();
        workbench().driver().waitUntil("the first window is active", () -> workbench().window() == firstWindow);
        first.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertArrayEquals(before, second.bytes());
        assertFalse(second.isDirty());
    }

    @Test
    void onlyTheLastWindowAsksWhetherToSave() throws Exception {
        IFile file = written("asked.storeplan");
        Path path = WorkbenchDriver.pathOf(file);
        byte[] saved = Files.readAllBytes(path);
        FloorPlanPage first = workbench().open(file);
        IWorkbenchPage firstPage = workbench().window().getActivePage();
        IWorkbenchWindow secondWindow = workbench().openWindow();
        FloorPlanPage second = workbench().goTo(file);
        second.click(StoryPlans.SOFA_ISLAND_CENTRE);
        second.key(SWT.ARROW_RIGHT);
        byte[] unsaved = second.bytes();

        secondWindow.close();
        workbench().driver().waitUntil("the first window is active",
                () -> workbench().window() != null && workbench().window().getActivePage() == firstPage);
        assertTrue(first.isDirty());
        assertArrayEquals(unsaved, first.bytes());
        assertArrayEquals(saved, Files.readAllBytes(path), "nothing was saved either");

        DialogPage.Expected asked = workbench().expectDialog("Save Resource", dialog -> dialog.press("Save"));
        firstPage.closeEditor(firstPage.getActiveEditor(), true);
        asked.await(workbench().driver());
        assertArrayEquals(unsaved, Files.readAllBytes(path));
    }

    @Test
    void aPlanSavedUnderAnotherNameHasItInBothWindows() throws Exception {
        IFile file = written("named.storeplan");
        workbench().open(file);
        IWorkbenchPage firstPage = workbench().window().getActivePage();
        workbench().openWindow();
        workbench().goTo(file);
        IFile target = workbench().newPlanFile("renamed.storeplan");

        SaveAsHandler.save((FloorPlanEditor) workbench().activeEditor(), WorkbenchDriver.pathOf(target),
                workbench().window().getShell());

        assertTrue(Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .map(window -> window.getActivePage().getActiveEditor().getEditorInput().getName())
                .allMatch("renamed.storeplan"::equals));
        workbench().openWindow();
        FloorPlanPage third = workbench().goTo(target);
        assertSame(((FloorPlanEditor) firstPage.getActiveEditor()).session(), third.session());
    }

    private IFile written(String name) throws Exception {
        IFile file = workbench().newPlanFile(name);
        PlanFile.write(StoryPlans.oneLevel(), WorkbenchDriver.pathOf(file));
        return file;
    }
}
