package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Elements are dragged in the outline. */
class OutlineStoryTest extends EditingStory {
    private static final String BEDROOM = "L1.zone.BEDROOM";

    @Test
    void entryThatIsDraggedOntoAZoneBelongsToItAlthoughAnotherWasSelected() throws Exception {
        FloorPlanPage plan = opened("dropped.storeplan");
        byte[] before = plan.bytes();
        Point centre = fixture(plan, StoryPlans.OTHER_ISLAND).centre();

        assertTrue(workbench().outline().drag(StoryPlans.OTHER_ISLAND, BEDROOM));

        assertEquals(BEDROOM, fixture(plan, StoryPlans.OTHER_ISLAND).zoneId());
        assertEquals(centre, fixture(plan, StoryPlans.OTHER_ISLAND).centre(), "it stays there");
        assertEquals(StoryPlans.LIVING, fixture(plan, StoryPlans.SOFA_ISLAND).zoneId(), "the other one stays");
        assertEquals(StoryPlans.OTHER_ISLAND, workbench().outline().selectedId());
        assertEquals(1, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void entryThatIsDraggedOntoOneThatTakesNoneStays() throws Exception {
        FloorPlanPage plan = opened("undropped.storeplan");

        assertFalse(workbench().outline().drag(StoryPlans.OTHER_ISLAND, "L1"));
        assertEquals(0, plan.steps());
    }

    /** A plan one island of which is selected, so that the outline has opened its branch. */
    private FloorPlanPage opened(String name) throws Exception {
        FloorPlanPage plan = workbench().open(name, StoryPlans.oneLevel());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        workbench().driver().waitUntil("the branch is open",
                () -> workbench().outline().selectedId().equals(StoryPlans.SOFA_ISLAND));
        return plan;
    }
}
