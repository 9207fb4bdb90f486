package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.ProjectsPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** The projects view shows plans by small pictures. */
class ProjectsStoryTest extends EditingStory {
    private static final int USUAL_ICON_PIXELS = 16;

    @Test
    void pictureOfAPlanIsThereAndIsThatOfTheSavedPlan() throws Exception {
        IFile file = workbench().newPlanFile("pictured.storeplan");
        PlanFile.write(StoryPlans.bare(), WorkbenchDriver.pathOf(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        ProjectsPage projects = workbench().projects();
        projects.goTo(file);
        workbench().driver().waitUntil("the plan has a picture", () -> isOfAPlan(projects.picture(file)));
        byte[] before = projects.picture(file).data;

        FloorPlanPage plan = workbench().goTo(file);
        plan.tool(DrawKind.WALL);
        plan.enter("4500,0");
        plan.enter("4500,9000");
        plan.settle();
        assertTrue(plan.isDirty());
        assertArrayEquals(before, projects.picture(file).data, "nothing is saved yet");
        plan.save();

        workbench().driver().waitUntil("the picture has the wall", () -> isOfAPlan(projects.picture(file))
                && !Arrays.equals(before, projects.picture(file).data));
    }

    @Test
    void aSurveyThatIsOpenedBeginsAPlan() {
        IFile survey = workbench().sampleFile("three-c-township.survey.json");
        String[] proposed = new String[1];
        DialogPage.Expected wizard = workbench().expectDialog("New Store Plan",
                dialog -> proposed[0] = dialog.textAfter("Survey:"));

        workbench().projects().open(survey);

        wizard.await(workbench().driver());
        assertEquals(WorkbenchDriver.pathOf(survey).toString(), proposed[0]);
    }

    private static boolean isOfAPlan(ImageData picture) {
        return picture != null && picture.height > USUAL_ICON_PIXELS;
    }
}
