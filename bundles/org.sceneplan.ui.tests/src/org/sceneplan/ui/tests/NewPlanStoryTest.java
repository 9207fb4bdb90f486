package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** A new plan is made with the wizard and can be drawn on at once. */
class NewPlanStoryTest extends EditingStory {

    @Test
    void emptyShellIsMadeByTheWizard() throws Exception {
        wizard("wizard", dialog -> {
            dialog.press("Empty shell (to be drawn)");
            dialog.fill("Width (west to east):", "10 m + 50 cm");
            dialog.press("Next >");
            dialog.fill("Store code:", "WIZ01");
            dialog.fill("Store name:", "Wizard Street");
        });

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
        Path stores = WorkbenchDriver.pathOf(workbench().newPlanFile("mastered-stores.csv"));
        Files.writeString(stores, """
                store_code,store_name,format,tier,region,budget_cny
                SP-X-0001,Another shop,HOME,county,Elsewhere,1
                SP-C-0001,Caijiapo 3C,HOME,county,Caijiapo,350000
                """);

        wizard("mastered", dialog -> {
            dialog.press("From a survey (measured shell)");
            dialog.paste("Survey:", WorkbenchDriver.pathOf(workbench().sampleFile("three-c-township.survey.json"))
                    .toString());
            dialog.press("Next >");
            dialog.paste("File:", stores.toString());
            assertTrue(dialog.says("Region: Caijiapo in the store master"),
                    () -> "the region differs: " + dialog.texts());
            assertTrue(dialog.says("Format: Home in the store master, 3C in the survey; the survey is kept"),
                    () -> "the format differs: " + dialog.texts());
        });

        Store made = workbench().activePlan().session().model().getStore();
        assertEquals("Caijiapo 3C", made.getName());
        assertEquals("Caijiapo", made.getRegion());
        assertEquals(StoreTier.COUNTY, made.getTier());
        assertEquals(350000, made.getBudgetCny());
        assertEquals("THREE_C", workbench().activePlan().session().model().getStandardId());
    }

    @Test
    void planOfASimilarStoreIsCopiedUnderAnotherStore() throws Exception {
        FloorPlanPage like = workbench().open("like.storeplan", StoryPlans.shell());
        byte[] there = like.bytes();
        Path file = like.session().file();

        wizard("similar", dialog -> {
            dialog.press("From a similar store");
            dialog.press("Copy the whole plan and change the store");
            like(dialog, file);
            dialog.fill("Store code:", "SIM01");
        });

        FloorPlanPage plan = workbench().activePlan();
        assertEquals("SIM01", plan.session().plan().store().code());
        assertEquals(new Box(0, 0, 12000, 8000), plan.level().outline().box());
        assertEquals(2, plan.level().zones().size());
        assertEquals(List.of("TVIS"), plan.level().fixtures().stream().map(FixtureSnapshot::typeCode).toList());
        assertNotEquals(PlanSnapshotFactory.of(PlanFile.read(file)).id(), plan.session().plan().id());
        assertArrayEquals(there, Files.readAllBytes(file), "the plan it is like stays");
    }

    @Test
    void zonesOfASimilarStoreAreTakenIntoTheShellOfASurveyAsFarAsTheyFit() throws Exception {
        Path file = workbench().open("model.storeplan", StoryPlans.twoLevels()).session().file();
        Path survey = WorkbenchDriver.pathOf(workbench().sampleFile("three-c-township.survey.json"));
        DialogPage.Expected[] told = new DialogPage.Expected[1];

        wizard("shelled", dialog -> {
            dialog.press("From a similar store");
            dialog.press("Keep the shell of a new survey and take zones and fixtures as far as they fit");
            dialog.key(SWT.TAB);
            dialog.awaitIn("Survey:");
            dialog.paste("Survey:", survey.toString());
            like(dialog, file);
            assertTrue(dialog.says("its zones do not belong to the format chosen here"), () -> dialog.texts().toString());
            dialog.fill("Store code:", "SIM02");
            told[0] = workbench().expectDialog("Taken over as far as it fits", shown -> {
                assertTrue(shown.labels().stream().anyMatch(label -> label.contains("zones 2, fixtures 3.")),
                        shown.labels().toString());
                assertTrue(shown.labels().stream().anyMatch(label -> label.contains("Fixtures: ")),
                        shown.labels().toString());
                shown.press("OK");
            });
        });
        told[0].await(workbench().driver());

        FloorPlanPage plan = workbench().activePlan();
        assertEquals("SIM02", plan.session().plan().store().code());
        assertEquals(new Box(0, 0, 9000, 15200), plan.level().outline().box());
        assertEquals(List.of("LIVING", "BEDROOM"), plan.level().zones().stream().map(ZoneSnapshot::code).toList());
        assertEquals(3, plan.level().fixtures().size(), "what stood upstairs has no place");
    }

    /** Names the plan the new store shall be like by its path. */
    private static void like(DialogPage dialog, Path file) {
        dialog.press("Next >");
        dialog.paste("Further plans:", file.toString());
        dialog.press("Next >");
    }

    /** Makes a plan by the wizard and waits until it is open. */
    @Test
    void surveyMendedInAnotherProgramIsReadAgain() throws Exception {
        String good = Files.readString(WorkbenchDriver.pathOf(workbench().sampleFile("three-c-township.survey.json")));
        Path survey = WorkbenchDriver.pathOf(workbench().newPlanFile("mended.survey.json"));
        Files.writeString(survey, good.replace("\"widthMm\": 2400", "\"widthMm\": -2400"));

        wizard("mended", dialog -> {
            dialog.press("From a survey (measured shell)");
            dialog.paste("Survey:", survey.toString());
            assertTrue(dialog.says("/levels/0/openings/0/widthMm"), () -> dialog.texts().toString());
            mend(survey, good);
            dialog.comeBack();
            assertFalse(dialog.says("/levels/0/openings/0/widthMm"), () -> dialog.texts().toString());
            dialog.press("Next >");
        });

        assertEquals("SP-C-0001", workbench().activePlan().session().plan().store().code());
    }

    private static void mend(Path file, String text) {
        try {
            FileTime before = Files.getLastModifiedTime(file);
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 2_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fileNameThatSomeSystemDoesNotTakeIsRefused() throws Exception {
        wizard("named", dialog -> {
            dialog.press("Empty shell (to be drawn)");
            dialog.press("Next >");
            dialog.fill("Store code:", "NAME1");
            dialog.fill("Store name:", "Names");
            dialog.press("Next >");
            dialog.fill("File name:", "what?");
            assertTrue(dialog.says("A name cannot hold any of these: \\ / : * ? \" < > |"),
                    () -> dialog.texts().toString());
            dialog.press("< Back");
        });

        assertEquals("NAME1", workbench().activePlan().session().plan().store().code());
    }

    private void wizard(String name, Consumer<DialogPage> story) throws Exception {
        workbench().newPlanFile(name + ".storeplan");
        DialogPage.Expected wizard = workbench().expectDialog("New Store Plan", dialog -> {
            story.accept(dialog);
            dialog.press("Next >");
            dialog.fill("Project:", "stories");
            dialog.fill("File name:", name);
            dialog.press("Finish");
            workbench().driver().waitUntil("the wizard is closed", dialog::isClosed);
        });
        workbench().command("org.sceneplan.workbench.newPlan");
        wizard.await(workbench().driver());
        workbench().driver().waitUntil("the new plan is open", () -> workbench().activeEditor() != null
                && workbench().activeEditor().getEditorInput().getName().equals(name + ".storeplan"));
    }
}
