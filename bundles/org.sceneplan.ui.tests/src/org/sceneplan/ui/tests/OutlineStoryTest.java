package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Elements are dragged in the outline with the mouse of the window system. */
class OutlineStoryTest extends EditingStory {
    private static final String BEDROOM = "L1.zone.BEDROOM";

    @Test
    void fixtureThatIsDraggedOntoAZoneBelongsToIt() throws Exception {
        FloorPlanPage plan = opened("dropped.storeplan");
        byte[] before = plan.bytes();
        assertEquals(StoryPlans.LIVING, fixture(plan, StoryPlans.SOFA_ISLAND).zoneId());

        workbench().outline().drag(StoryPlans.SOFA_ISLAND, BEDROOM);

        workbench().driver().waitUntil("the fixture belongs to the zone",
                () -> BEDROOM.equals(fixture(plan, StoryPlans.SOFA_ISLAND).zoneId()));
        assertEquals(StoryPlans.SOFA_ISLAND_CENTRE, fixture(plan, StoryPlans.SOFA_ISLAND).centre(), "it stays there");
        assertEquals(1, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void fixtureThatIsDraggedOntoAnEntryThatTakesNoneStays() throws Exception {
        FloorPlanPage plan = opened("undropped.storeplan");

        workbench().outline().drag(StoryPlans.SOFA_ISLAND, "L1");
        assertEquals(0, plan.steps());
    }

    /** A plan whose island is selected, so that the outline has opened its branch. */
    private FloorPlanPage opened(String name) throws Exception {
        assumeTrue("gtk".equals(SWT.getPlatform()), "other systems let no program move the mouse unasked");
        FloorPlanPage plan = workbench().open(name, StoryPlans.oneLevel());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        workbench().driver().waitUntil("the branch is open",
                () -> workbench().outline().selectedId().equals(StoryPlans.SOFA_ISLAND));
        return plan;
    }
}
