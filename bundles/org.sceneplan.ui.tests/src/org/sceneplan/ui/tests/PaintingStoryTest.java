package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/**
 * What is on the screen is what would be painted anew: parts are painted when they change, and a large plan before its
 * window is there, in the size the last window had.
 */
class PaintingStoryTest extends EditingStory {
    private static final String LARGE = "s-class-prefecture.storeplan";
    private static final int LIMIT_SECONDS = 20;
    private static final long REST_NANOS = 400_000_000;

    @Test
    void whatIsPaintedAheadIsWhatIsPaintedAnew() throws Exception {
        IFile file = workbench().sampleFile(LARGE);
        workbench().open(file).settle();
        workbench().closeEditors();

        FloorPlanPage plan = workbench().open(file);
        assertTrue(LevelDrawing.isLarge(plan.level()));
        plan.settle();
        plan.moveTo(new Point(-4_000, -4_000));
        byte[] opened = pixelsAtRest(plan);
        plan.type("+");
        assertFalse(Arrays.equals(opened, pixelsAtRest(plan)));
        plan.type("0");
        workbench().driver().waitUntil("the plan looks as when it was opened", LIMIT_SECONDS,
                () -> Arrays.equals(opened, plan.painted().all()));
    }

    @Test
    void allThatAnOutlineMovesIsPainted() throws Exception {
        FloorPlanPage plan = workbench().open("painting.storeplan", StoryPlans.bare());
        plan.settle();
        plan.tool(DrawKind.OUTLINE);
        for (String corner : List.of("0,0", "9800,0", "10400,7500", "350,7500", "180,3000")) {
            plan.enter(corner);
        }
        plan.enter("");
        assertEquals(5, plan.level().outline().size());
        plan.moveTo(new Point(13_000, 4_000));
        byte[] edited = pixelsAtRest(plan);
        plan.repaintAll();
        assertTrue(Arrays.equals(edited, pixelsAtRest(plan)));
    }

    @Test
    void aPlanCanBeClickedAndUndoneAsSoonAsItShows() throws Exception {
        FloorPlanPage plan = workbench().open(workbench().sampleFile(LARGE));
        byte[] before = plan.bytes();
        Point fixture = plan.level().fixtures().getFirst().centre();
        plan.click(fixture);
        assertFalse(plan.selectedIds().isEmpty());
        plan.settle();
        assertTrue(Arrays.equals(before, plan.bytes()));
        assertFalse(plan.isDirty());
    }

    /** Numbers and names are chosen a moment after the last change. */
    private byte[] pixelsAtRest(FloorPlanPage plan) {
        byte[][] last = {null};
        long[] since = {0};
        workbench().driver().waitUntil("nothing on the canvas changes", LIMIT_SECONDS, () -> {
            byte[] present = plan.painted().all();
            if (!Arrays.equals(present, last[0]) || !plan.session().isSettled()) {
                last[0] = present;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > REST_NANOS;
        });
        return last[0];
    }
}
