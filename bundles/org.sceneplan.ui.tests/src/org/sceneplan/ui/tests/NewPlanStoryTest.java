package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** A new plan is made with the wizard and can be drawn on at once. */
class NewPlanStoryTest extends EditingStory {

    @Test
    void emptyShellIsMadeByTheWizard() throws Exception {
        workbench().newPlanFile("wizard.storeplan");

        DialogPage.Expected wizard = workbench().expectDialog("New Store Plan", dialog -> {
            dialog.press("Empty shell (to be drawn)");
            dialog.fill("Width (west to east):", "10 m + 50 cm");
            dialog.press("Next >");
            dialog.fill("Store code:", "WIZ01");
            dialog.fill("Store name:", "Wizard Street");
            dialog.press("Next >");
            dialog.fill("Project:", "stories");
            dialog.fill("File name:", "wizard");
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench.newPlan");
        wizard.await(workbench().driver());
        workbench().driver().waitUntil("the new plan is open", () -> workbench().activeEditor() != null
                && workbench().activeEditor().getEditorInput().getName().equals("wizard.storeplan"));

        FloorPlanPage plan = workbench().activePlan();
        PlanSnapshot made = plan.session().plan();
        assertEquals("WIZ01", made.store().code());
        assertEquals(new Box(0, 0, 10500, 10000), plan.level().outline().box());
        assertFalse(made.isLocked(LayerKind.SHELL), "a shell to be drawn is not locked");
        assertFalse(plan.isDirty());
    }
}
