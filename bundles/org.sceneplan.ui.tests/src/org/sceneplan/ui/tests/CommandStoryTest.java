package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** Commands of the menus on what is selected: each is one step, and all of them are undone to the byte. */
class CommandStoryTest extends EditingStory {
    private static final String PREFIX = "org.sceneplan.editor.";

    @Test
    void twoFixturesAreAlignedSwappedAndCopiedAsAGroup() throws Exception {
        FloorPlanPage plan = workbench().open("pair.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        plan.hold(SWT.MOD2);
        plan.click(at(9500, 4000));
        plan.letGo(SWT.MOD2);

        for (String command : List.of("swap", "alignTop", "alignBottom", "alignRight", "group", "duplicate")) {
            int steps = plan.steps();
            workbench().command(PREFIX + command);
            assertEquals(steps + 1, plan.steps(), command + ": " + plan.hint());
        }

        assertEquals(List.of(2, 2), plan.level().groups().stream().map(group -> group.memberIds().size()).toList());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void clicksGoFromTheOuterGroupToTheInnerOneAndToTheMember() throws Exception {
        FloorPlanPage plan = workbench().open("nested-groups.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        add(plan, at(9500, 4000));
        Set<String> pair = plan.selectedIds();
        workbench().command(PREFIX + "group");
        add(plan, at(2500, 2000));
        workbench().command(PREFIX + "group");
        plan.click(at(6000, 6500));

        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        assertEquals(3, plan.selectedIds().size());
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        assertEquals(pair, plan.selectedIds());
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND), plan.selectedIds());
        workbench().command(PREFIX + "selectGroup");
        assertEquals(pair, plan.selectedIds());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    private static void add(FloorPlanPage plan, Point at) throws Exception {
        plan.hold(SWT.MOD2);
        plan.click(at);
        plan.letGo(SWT.MOD2);
    }

    @Test
    void copiesArePastedAtTheSameCoordinatesOfAnotherPlan() throws Exception {
        FloorPlanPage from = workbench().goTo(written("original", StoryPlans.oneLevel()));
        from.settle();
        from.click(StoryPlans.SOFA_ISLAND_CENTRE);
        from.keys(IWorkbenchCommandConstants.EDIT_COPY);
        FloorPlanPage to = workbench().goTo(written("placed", StoryPlans.bare()));
        to.settle();
        to.moveTo(at(5000, 2000));
        workbench().command(PREFIX + "pasteInPlace");

        assertEquals(List.of(StoryPlans.SOFA_ISLAND_CENTRE),
                to.level().fixtures().stream().map(FixtureSnapshot::centre).toList());
        assertEquals(1, to.steps());
    }

    @Test
    void styleIsPastedInAnotherPlan() throws Exception {
        FloorPlanPage from = workbench().goTo(written("style", StoryPlans.oneLevel()));
        from.settle();
        from.click(StoryPlans.SOFA_ISLAND_CENTRE);
        workbench().command(PREFIX + "copyStyle");
        FloorPlanPage to = workbench().goTo(written("styled", StoryPlans.shell()));
        to.settle();
        to.click(fixture(to, StoryPlans.RACK).centre());
        workbench().command(PREFIX + "pasteStyle");

        FixtureSnapshot styled = fixture(to, StoryPlans.RACK);
        assertEquals(StoryPlans.SOFA_ISLAND_WIDTH_MM, styled.size().widthMm());
        assertEquals(900, styled.size().depthMm());
        assertEquals(1, to.steps());
    }

    private IFile written(String name, StorePlan plan) throws Exception {
        IFile file = workbench().newPlanFile(name + ".storeplan");
        PlanFile.write(plan, WorkbenchDriver.pathOf(file));
        return file;
    }
}
