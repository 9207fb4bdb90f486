package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** The shell is locked until it is unlocked; then openings and docked fixtures follow it. */
class LockedShellStoryTest extends EditingStory {
    private static final String LOCKED = "The shell is locked; unlock the layer 'Shell' first.";

    @Test
    void lockedShellRefusesWithItsSentence() throws Exception {
        FloorPlanPage plan = workbench().open("locked.storeplan", StoryPlans.shell());
        plan.settle();
        byte[] before = plan.bytes();
        assertEquals(List.of(), plan.grips(), "an outline that is locked has no handles");

        assertRefused(plan, StoryPlans.COLUMN, StoryPlans.COLUMN_CENTRE, "column 1: " + LOCKED);
        assertRefused(plan, StoryPlans.WALL, at(8000, 2500), "wall 1: " + LOCKED);
        plan.tool(DrawKind.COLUMN);
        plan.type("2000,2000");
        assertTrue(plan.tags(OverlayStyle.ERROR).stream().anyMatch(tag -> tag.endsWith(LOCKED)),
                plan.overlayTexts().toString());
        plan.key(SWT.CR);

        assertArrayEquals(before, plan.bytes());
        assertEquals(0, plan.steps());
    }

    @Test
    void unlockedShellIsDraggedAndWhatHangsOnItFollows() throws Exception {
        FloorPlanPage plan = workbench().open("unlocked.storeplan", StoryPlans.shell());
        plan.settle();
        byte[] before = plan.bytes();
        String shell = PlanLayers.name(LayerKind.SHELL, plan.session().locale());
        assertTrue(workbench().layers().isLocked(shell));

        workbench().layers().clickLock(shell);
        workbench().driver().waitUntil("the shell is unlocked", () -> !plan.session().plan().isLocked(LayerKind.SHELL));
        assertFalse(workbench().layers().isLocked(shell));
        plan.settle();
        plan.drag(StoryPlans.COLUMN_CENTRE, at(10000, 3000));
        assertEquals(2, plan.steps(), "unlock and move");
        assertEquals(3000, plan.level().columns().getFirst().centre().yMm(), 120);

        plan.settle();
        plan.key(SWT.ESC);
        Point rack = fixture(plan, StoryPlans.RACK).centre();
        dragEdge(plan, at(6000, 8000), at(6000, 8300), "500");
        assertEquals(new Box(0, 0, 12000, 8500), plan.level().outline().box());
        assertEquals(at(rack.xMm(), rack.yMm() + 500), fixture(plan, StoryPlans.RACK).centre(), "it is docked");

        dragEdge(plan, at(6000, 0), at(6000, -300), "400");
        assertEquals(new Box(0, -400, 12000, 8500), plan.level().outline().box());
        assertEquals(new Segment(at(5000, -400), at(7000, -400)), plan.level().openings().getFirst().span());

        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    private static void dragEdge(FloorPlanPage plan, Point edge, Point to, String typed) {
        plan.settle();
        plan.press(plan.gripNear(edge));
        plan.dragTo(to);
        plan.type(typed);
        plan.release();
    }

    private static void assertRefused(FloorPlanPage plan, String id, Point at, String sentence) {
        plan.press(at);
        plan.dragTo(at(at.xMm() - 900, at.yMm() + 400));
        assertEquals(List.of(id), List.copyOf(plan.selectedIds()));
        assertTrue(plan.tags(OverlayStyle.ERROR).contains(sentence), plan.overlayTexts().toString());
        plan.release();
    }
}
