package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** A new store begins like one that is there: those of the projects stand in a list, the likest first. */
class SimilarStoreStoryTest extends EditingStory {

    @BeforeEach
    void writePlans() throws Exception {
        write("quay-far", shop("Far Quay", "SERVICE", 20_000, 20_000));
        write("quay-near", shop("Near Quay", "PHONES", 9_000, 15_200));
        write("quay-middle", shop("Middle Quay", "COMPUTERS", 9_000, 13_000));
    }

    @Test
    void theSecondOfTheListIsTakenIntoTheShellOfTheSurvey() throws Exception {
        workbench().newPlanFile("quay-new.storeplan");

        wizard(dialog -> {
            search(dialog, "quay");
            awaitStores(dialog, "Near Quay", "Middle Quay", "Far Quay");
            dialog.key(SWT.ARROW_DOWN);
            dialog.key(SWT.ARROW_DOWN);
            assertTrue(dialog.labels().stream().anyMatch(label -> label.contains("stories/quay-middle.storeplan")),
                    () -> dialog.labels().toString());
            assertTrue(dialog.says("Depth 86\u00a0%: 13\u00a0m, new store 15.2\u00a0m"), () -> dialog.texts().toString());
            dialog.key(SWT.CR);
            workbench().driver().waitUntil("Enter goes on to the store", () -> dialog.texts().contains("SP-C-0001"));
            dialog.fill("Store code:", "QUAY1");
            dialog.press("Next >");
            dialog.fill("Project:", "stories");
            dialog.fill("File name:", "quay-new");
            dialog.press("Finish");
            dialog.awaitClosed();
        });
        workbench().driver().waitUntil("the new plan is open", () -> workbench().activeEditor() != null
                && workbench().activeEditor().getEditorInput().getName().equals("quay-new.storeplan"));

        FloorPlanPage plan = workbench().activePlan();
        assertEquals("QUAY1", plan.session().plan().store().code());
        assertEquals(new Box(0, 0, 9_000, 15_200), plan.level().outline().box());
        assertEquals(List.of("COMPUTERS"), plan.level().zones().stream().map(ZoneSnapshot::code).toList());
    }

    @Test
    void whatCannotBeUsedIsNamedAndAnEmptyListSaysWhatToDo() throws Exception {
        IFile cut = workbench().newPlanFile("quay-cut.storeplan");
        byte[] whole = PlanFile.bytes(shop("Cut Quay", "PHONES", 9_000, 15_200));
        Files.write(WorkbenchDriver.pathOf(cut), Arrays.copyOf(whole, whole.length / 2));
        cut.refreshLocal(IResource.DEPTH_ZERO, null);

        try {
            wizard(dialog -> {
                workbench().driver().waitUntil("the damaged file is named",
                        () -> dialog.says("quay-cut.storeplan"));
                search(dialog, "nowhere");
                workbench().driver().waitUntil("it is said why the list is empty",
                        () -> dialog.labels().contains("No plan has these words: nowhere"));
                assertFalse(dialog.canPress("Next >"), "no plan is chosen");
                search(dialog, "");
            });
        } finally {
            cut.delete(true, null);
        }
    }

    @Test
    void plansOfAFurtherFolderAreRankedAmongThem(@TempDir Path folder) throws Exception {
        Path deep = Files.createDirectories(folder.resolve("other stores"));
        PlanFile.write(shop("Outer Quay", "PHONES", 9_000, 14_500), deep.resolve("quay-outer.storeplan"));

        wizard(dialog -> {
            search(dialog, "quay");
            awaitStores(dialog, "Near Quay", "Middle Quay", "Far Quay");
            dialog.paste("Further plans:", folder.toString());
            dialog.key(SWT.CR);
            awaitStores(dialog, "Near Quay", "Outer Quay", "Middle Quay", "Far Quay");
        });
    }

    /** Opens the list for the survey of a store of 9 m by 15.2 m. */
    private void wizard(Consumer<DialogPage> story) {
        String survey = WorkbenchDriver.pathOf(workbench().sampleFile("three-c-township.survey.json")).toString();
        DialogPage.Expected wizard = workbench().expectDialog("New Store Plan", dialog -> {
            dialog.press("From a similar store");
            // a plan that is selected in the explorer presets a copy of it
            dialog.press("Keep the shell of a new survey and take zones and fixtures as far as they fit");
            dialog.paste("Survey:", survey);
            dialog.press("Next >");
            dialog.awaitIn("Search:");
            story.accept(dialog);
        });
        workbench().command("org.sceneplan.workbench.newPlan");
        wizard.await(workbench().driver());
    }

    private static void search(DialogPage dialog, String words) {
        dialog.fill("Search:", words);
    }

    private void awaitStores(DialogPage dialog, String... stores) {
        workbench().driver().waitUntil("the stores are " + List.of(stores), () -> dialog.rows().stream()
                .map(row -> row.split(" \\| ")[1]).toList().equals(List.of(stores)));
    }

    private void write(String name, StorePlan plan) throws Exception {
        IFile file = workbench().newPlanFile(name + ".storeplan");
        PlanFile.write(plan, WorkbenchDriver.pathOf(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private static StorePlan shop(String name, String zone, int widthMm, int depthMm) {
        StorePlan plan = PlanBuilder.of(name.substring(0, 3), "THREE_C").level("L1", 3_300,
                Ring.rectangle(0, 0, widthMm, depthMm), level -> level
                        .entrance("L1.opening.D1", 0, 3_000, 2_400)
                        .zone("L1.zone." + zone, zone, Ring.rectangle(0, 3_000, 6_000, 9_000))).build();
        plan.getStore().setName(name);
        return plan;
    }
}
