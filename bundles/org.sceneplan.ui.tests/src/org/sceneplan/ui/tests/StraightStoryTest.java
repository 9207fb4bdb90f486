package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Shift keeps to straight ways, Ctrl copies what is dragged. */
class StraightStoryTest extends EditingStory {
    private static final Point START = StoryPlans.SOFA_ISLAND_CENTRE;

    @Test
    void wallIsDrawnAlongTheBuildingWhileShiftIsHeld() throws Exception {
        FloorPlanPage plan = workbench().open("straight.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.WALL);
        plan.enter("2000,2000");
        plan.hold(SWT.SHIFT);
        plan.moveTo(at(6130, 2390));
        plan.letGo(SWT.SHIFT);
        plan.enter("4000");

        assertEquals(at(6000, 2000), plan.level().walls().getFirst().line().to());
    }

    @Test
    void rectangleOfAZoneIsASquareWhileShiftIsHeld() throws Exception {
        FloorPlanPage plan = workbench().open("square.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.ZONE);
        plan.press(at(2000, 1000));
        plan.dragTo(at(5000, 3000));
        plan.hold(SWT.SHIFT);
        plan.dragTo(at(5630, 4310));
        plan.release();
        plan.letGo(SWT.SHIFT);

        Box box = plan.level().zones().getFirst().outline().box();
        assertEquals(box.widthMm(), box.depthMm());
        assertTrue(box.widthMm() > 3000, box.toString());
    }

    @Test
    void dragKeepsItsAxisWhileShiftIsHeld() throws Exception {
        FloorPlanPage plan = workbench().open("axis.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(START);
        plan.hold(SWT.SHIFT);
        plan.press(START);
        plan.dragTo(START.plus(-440, 230));
        plan.release();
        plan.letGo(SWT.SHIFT);

        Point moved = fixture(plan, StoryPlans.SOFA_ISLAND).centre();
        assertEquals(START.yMm(), moved.yMm());
        assertNotEquals(START.xMm(), moved.xMm());
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND), plan.selectedIds());
        assertEquals(1, plan.steps());
    }

    @Test
    void dragMakesACopyWhileControlIsHeld() throws Exception {
        FloorPlanPage plan = workbench().open("copied.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        int count = plan.level().fixtures().size();
        plan.click(START);
        plan.press(START);
        plan.dragTo(START.plus(3000, 0));
        plan.hold(SWT.MOD1);
        plan.dragTo(at(9000, 1500));
        plan.type("9000,1500");
        plan.release();
        plan.letGo(SWT.MOD1);

        assertEquals(count + 1, plan.level().fixtures().size());
        assertEquals(START, fixture(plan, StoryPlans.SOFA_ISLAND).centre());
        FixtureSnapshot copy = fixture(plan, plan.selectedId());
        assertNotEquals(StoryPlans.SOFA_ISLAND, copy.id());
        assertEquals(at(9000, 1500), copy.centre());
        assertEquals("L1.zone.BEDROOM", copy.zoneId());
        assertEquals(1, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void copyTurnsItsBackToTheWallItIsDraggedTo() throws Exception {
        FloorPlanPage plan = workbench().open("copied-to-wall.storeplan", StoryPlans.shell());
        plan.settle();
        FixtureSnapshot rack = fixture(plan, StoryPlans.RACK);
        plan.click(rack.centre());
        plan.press(rack.centre());
        plan.hold(SWT.MOD1);
        plan.dragTo(at(350, 3000));
        plan.release();
        plan.letGo(SWT.MOD1);

        FixtureSnapshot copy = fixture(plan, plan.selectedId());
        assertNotEquals(StoryPlans.RACK, copy.id());
        assertEquals("edge/3", copy.dock().host());
        assertEquals(0, copy.footprint().box().minXMm(), 20);
        assertEquals(rack.centre(), fixture(plan, StoryPlans.RACK).centre());
        assertEquals(1, plan.steps());
    }

    @Test
    void clickWithControlLeavesOutWhatIsSelected() throws Exception {
        FloorPlanPage plan = workbench().open("left-out.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(START);
        plan.hold(SWT.MOD1);
        plan.click(fixture(plan, StoryPlans.OTHER_ISLAND).centre());
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND, StoryPlans.OTHER_ISLAND), plan.selectedIds());
        plan.click(START);
        plan.letGo(SWT.MOD1);

        assertEquals(Set.of(StoryPlans.OTHER_ISLAND), plan.selectedIds());
        assertFalse(plan.isDirty());
    }
}
