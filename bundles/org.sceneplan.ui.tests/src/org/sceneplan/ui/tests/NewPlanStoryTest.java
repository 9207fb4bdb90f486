package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

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
        workbench().driver().waitUntil("the projects view has the new file selected",
                () -> workbench().selectedInProjects().equals(List.of("wizard.storeplan")));
    }

    @Test
    void storeMasterFillsInWhatTheSurveyLeavesOpen() throws Exception {
        workbench().newPlanFile("mastered.storeplan");
        Path stores = WorkbenchDriver.pathOf(workbench().newPlanFile("mastered-stores.csv"));
        Files.writeString(stores, """
                store_code,store_name,format,tier,region,budget_cny
                SP-X-0001,Another shop,HOME,county,Elsewhere,1
                SP-C-0001,Caijiapo 3C,HOME,county,Caijiapo,350000
                """);

        DialogPage.Expected wizard = workbench().expectDialog("New Store Plan", dialog -> {
            dialog.press("From a survey (measured shell)");
            dialog.paste("Survey:", WorkbenchDriver.pathOf(workbench().sampleFile("three-c-township.survey.json"))
                    .toString());
            dialog.press("Next >");
            dialog.paste("File:", stores.toString());
            assertTrue(dialog.says("Region: Caijiapo in the store master"),
                    () -> "the region differs: " + dialog.texts());
            assertTrue(dialog.says("Format: Home in the store master, 3C in the survey; the survey is kept"),
                    () -> "the format differs: " + dialog.texts());
            dialog.press("Next >");
            dialog.fill("Project:", "stories");
            dialog.fill("File name:", "mastered");
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench.newPlan");
        wizard.await(workbench().driver());
        workbench().driver().waitUntil("the new plan is open", () -> workbench().activeEditor() != null
                && workbench().activeEditor().getEditorInput().getName().equals("mastered.storeplan"));

        Store made = workbench().activePlan().session().model().getStore();
        assertEquals("Caijiapo 3C", made.getName());
        assertEquals("Caijiapo", made.getRegion());
        assertEquals(StoreTier.COUNTY, made.getTier());
        assertEquals(350000, made.getBudgetCny());
        assertEquals("THREE_C", workbench().activePlan().session().model().getStandardId());
    }
}
