package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** What a press takes hold of: fixtures under signs, walls of the outline, and what small moves do. */
class TakingHoldStoryTest extends EditingStory {

    @Test
    void clickOnASignShowsItsFindingAndADragMovesTheFixtureUnderIt() throws Exception {
        FloorPlanPage plan = workbench().open("under-sign.storeplan", StoryPlans.close());
        plan.settle();
        Point sign = plan.signOver(StoryPlans.SOFA_ISLAND);
        plan.click(sign);
        assertTrue(plan.selectedIds().containsAll(Set.of(StoryPlans.SOFA_ISLAND, StoryPlans.OTHER_ISLAND)),
                plan.selectedIds().toString());
        assertEquals(0, plan.steps());
        Point other = fixture(plan, StoryPlans.OTHER_ISLAND).centre();

        plan.press(sign);
        plan.dragTo(sign.plus(0, 900));
        plan.type("@0,1200");
        plan.release();

        assertEquals(at(6000, 6200), fixture(plan, StoryPlans.SOFA_ISLAND).centre());
        assertEquals(other, fixture(plan, StoryPlans.OTHER_ISLAND).centre());
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND), plan.selectedIds());
        assertEquals(1, plan.steps());
    }

    @Test
    void noSignCoversTheMiddleOfAFixture() throws Exception {
        FloorPlanPage plan = workbench().open(workbench().sampleFile("three-c-township.storeplan"));
        plan.settle();

        assertEquals(Set.of(), plan.fixturesUnderSigns());
    }

    @Test
    void wallOfTheOutlineIsDraggedByItsBody() throws Exception {
        FloorPlanPage plan = workbench().open("wall-body.storeplan", unlocked());
        plan.settle();
        byte[] before = plan.bytes();
        Point rack = fixture(plan, StoryPlans.RACK).centre();

        plan.press(at(9000, 8120));
        plan.dragTo(at(9050, 8500));
        assertTrue(plan.overlayMarks().stream().anyMatch(OverlayMark.Length.class::isInstance), "live lengths");
        plan.type("500");
        plan.release();
        assertEquals(new Box(0, 0, 12000, 8500), plan.level().outline().box());
        assertEquals(rack.plus(0, 500), fixture(plan, StoryPlans.RACK).centre(), "it is docked");

        plan.settle();
        plan.press(at(9000, -120));
        plan.dragTo(at(9000, -500));
        plan.type("400");
        plan.release();
        assertEquals(new Box(0, -400, 12000, 8500), plan.level().outline().box());
        assertEquals(new Segment(at(5000, -400), at(7000, -400)), plan.level().openings().getFirst().span());

        assertEquals(2, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void lockedWallIsNoHandle() throws Exception {
        FloorPlanPage plan = workbench().open("wall-locked.storeplan", StoryPlans.shell());
        plan.settle();
        plan.drag(at(9000, 8120), at(9000, 8600));

        assertEquals(0, plan.steps());
    }

    @Test
    void smallMoveOfAWallIsNotPulledBack() throws Exception {
        FloorPlanPage plan = workbench().open("wall-small.storeplan", unlocked());
        plan.settle();
        Point face = at(9000, 8120);
        int smallMm = (int) Math.round(7 / plan.pixelsPerMm());
        plan.drag(face, face.plus(0, smallMm));

        assertEquals(8000 + smallMm, plan.level().outline().box().maxYMm(), 3 / plan.pixelsPerMm());
        assertEquals(1, plan.steps());
    }

    @Test
    void whatComesBackByASnapSaysSo() throws Exception {
        FloorPlanPage plan = workbench().open("wall-back.storeplan", unlocked());
        plan.settle();
        Point face = at(12120, 6200);
        plan.press(face);
        plan.dragTo(face.plus(1200, 0));
        plan.dragTo(face.plus((int) Math.round(3 / plan.pixelsPerMm()), 0));
        plan.release();

        assertEquals(0, plan.steps());
        assertEquals(plan.texts().text("hint.back"), plan.hint());
    }

    @Test
    void dragThatBeginsAsADoubleClickDrawsARectangle() throws Exception {
        FloorPlanPage plan = workbench().open("twice.storeplan", StoryPlans.bare());
        plan.settle();
        plan.tool(DrawKind.AISLE);
        plan.click(at(2000, 2000));
        plan.pressAgain(at(2000, 2000));
        plan.dragTo(at(4000, 6000));
        plan.release();

        assertEquals(1, plan.steps());
        assertEquals(new Box(2000, 2000, 4000, 6000), plan.level().aisles().getFirst().outline().box());
        plan.key(SWT.ESC);
    }

    private static StorePlan unlocked() {
        StorePlan shell = StoryPlans.shell();
        LayerEdit.locked(shell, LayerKind.SHELL, false).apply();
        return shell;
    }
}
