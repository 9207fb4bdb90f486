package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.PropertiesPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** Two plans are open; what is deleted and undone is that of the plan that is looked at. */
class TwoPlansStoryTest extends EditingStory {

    @Test
    void theEditMenuActsOnTheActivePlan() throws Exception {
        IFile one = written("one");
        IFile other = written("other");
        workbench().goTo(one);
        workbench().goTo(other);

        FloorPlanPage first = workbench().goTo(one);
        first.click(StoryPlans.SOFA_ISLAND_CENTRE);
        first.keys(IWorkbenchCommandConstants.EDIT_DELETE);
        assertFalse(hasIsland(first));

        FloorPlanPage second = workbench().goTo(other);
        assertTrue(hasIsland(second));
        second.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertFalse(hasIsland(first));

        workbench().goTo(one);
        first.keys(IWorkbenchCommandConstants.EDIT_UNDO);
        assertTrue(hasIsland(first));
    }

    @Test
    void tabsOfStoresWithOneNameTellTheirFiles() throws Exception {
        FloorPlanPage first = workbench().goTo(written("one"));
        String name = first.session().plan().store().name();
        assertEquals(name, first.title());

        FloorPlanPage second = workbench().goTo(written("other"));
        assertEquals(name + " \u2013 one.storeplan", first.title());
        assertEquals(name + " \u2013 other.storeplan", second.title());

        workbench().window().getActivePage().closeEditor(workbench().activeEditor(), false);
        assertEquals(name, first.title());
    }

    @Test
    void planOpenedFromTheDiskIsThatOfTheProjectAlsoBeforeTheWorkspaceSawIt() throws Exception {
        IFile file = workbench().newPlanFile("unseen.storeplan");
        PlanFile.write(StoryPlans.oneLevel(), WorkbenchDriver.pathOf(file));
        assertFalse(file.exists(), "the workspace has not looked yet");

        workbench().open(WorkbenchDriver.pathOf(file));
        workbench().goTo(file);

        assertEquals(1, workbench().window().getActivePage().getEditorReferences().length);
    }

    @Test
    void propertiesBesideALayerListAreThoseOfTheActivePlan() throws Exception {
        IFile one = written("one");
        StorePlan renamed = StoryPlans.twoLevels();
        renamed.getStore().setName("The other store");
        IFile other = workbench().newPlanFile("other.storeplan");
        PlanFile.write(renamed, WorkbenchDriver.pathOf(other));
        PropertiesPage properties = workbench().properties();
        FloorPlanPage first = workbench().goTo(one);
        workbench().layers();
        assertTrue(properties.values().containsValue(first.session().plan().store().name()));

        workbench().goTo(other);
        workbench().layers();
        assertTrue(properties.values().containsValue("The other store"), properties.values().toString());
    }

    private IFile written(String name) throws Exception {
        IFile file = workbench().newPlanFile(name + ".storeplan");
        PlanFile.write(StoryPlans.twoLevels(), WorkbenchDriver.pathOf(file));
        return file;
    }

    private static boolean hasIsland(FloorPlanPage plan) {
        return plan.session().element(StoryPlans.SOFA_ISLAND) != null;
    }
}
