package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.HeldPainters;

/**
 * What is on the screen is what would be painted anew: parts are painted when they change, and a large plan before its
 * window is there, in the size the last window had.
 */
class PaintingStoryTest extends EditingStory {
    private static final String LARGE = "s-class-prefecture.storeplan";
    private static final String ZOOM_IN = "org.sceneplan.editor.zoomIn";
    private static final int LEVELS = 8;
    private static final double GROWTH = 1.2;
    private static final int LIMIT_SECONDS = 20;
    private static final int LOOKS = 40;
    private static final long REST_NANOS = 400_000_000;

    @Test
    void whatIsPaintedAheadIsWhatIsPaintedAnew() throws Exception {
        IFile file = workbench().sampleFile(LARGE);
        workbench().open(file).settle();
        workbench().closeEditors();

        assertPaintedAsAnew(file);
    }

    @Test
    void aPlanShowsNothingOfTheOneThatWasClosedBefore() throws Exception {
        IFile file = workbench().sampleFile(LARGE);
        FloorPlanPage before = workbench().open("closed-before.storeplan", StoryPlans.bare());
        before.settle();
        before.type("+");
        pixelsAtRest(before);
        workbench().closeEditors();

        assertPaintedAsAnew(file);
    }

    private void assertPaintedAsAnew(IFile file) throws Exception {
        FloorPlanPage plan = workbench().open(file);
        assertTrue(LevelDrawing.isLarge(plan.level()));
        plan.settle();
        plan.moveTo(new Point(-4_000, -4_000));
        byte[] opened = pixelsAtRest(plan);
        plan.type("+");
        assertFalse(Arrays.equals(opened, pixelsAtRest(plan)));
        plan.type("0");
        assertTrue(Arrays.equals(opened, pixelsAtRest(plan)), "the plan looks as when it was opened");
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

    @Test
    void zoomWaitsForWhoPaintsTheLevelThatWasJustShown() throws Exception {
        assumeTrue("gtk".equals(SWT.getPlatform()), "elsewhere nothing is painted beside the user interface");
        FloorPlanPage plan = workbench().open("levels.storeplan", growingLevels());
        plan.settle();
        int level = levelWithTextsToComeByAZoom(plan);
        plan.levels().choose(0);
        try (HeldPainters held = new HeldPainters()) {
            plan.levels().choose(level);
            Point middle = plan.middle();
            double fitted = plan.pixelsPerMm();
            // what the threads paint from here on has texts that only the user interface can make
            workbench().command(ZOOM_IN);

            assertTrue(held.wereAwaited(), "the level was being painted");
            assertEquals(fitted * 1.25, plan.pixelsPerMm(), 1e-9);
            assertTrue(plan.middle().distanceMm(middle) * plan.pixelsPerMm() < 2, "the zoom was done to its end");
        }
    }

    @Test
    void scrollBarsAskForNoFramesAsLongAsAllOfThePlanShows() throws Exception {
        assumeTrue("gtk".equals(SWT.getPlatform()), "elsewhere hidden scroll bars do not fade in");
        FloorPlanPage plan = workbench().open("scrollbars.storeplan", StoryPlans.bare());
        plan.settle();
        assertEquals(SWT.NONE, plan.scrollBarsMode());
        workbench().command(ZOOM_IN);
        assertEquals(SWT.SCROLLBAR_OVERLAY, plan.scrollBarsMode());
    }

    /** Levels so different in size that each step of a zoom makes texts readable on one of them. */
    private static StorePlan growingLevels() {
        PlanBuilder builder = PlanBuilder.of("LEVELS", "S_CLASS");
        double widthMm = 9_500;
        for (int i = 1; i <= LEVELS; i++, widthMm *= GROWTH) {
            Ring floor = Ring.rectangle(0, 0, (int) widthMm, (int) widthMm * 2 / 3);
            String id = "L" + i;
            builder.level(id, 3600, floor, level -> level.entrance(id + ".opening.D1", 0, 5000, 2000)
                    .service(id + ".service.P1", ServiceKind.POWER, new Point(9000, 4000))
                    .aisle(id + ".aisle.1", AisleKind.MAIN, Ring.rectangle(5000, 0, 7000, 6000), 2000));
        }
        return builder.build();
    }

    private int levelWithTextsToComeByAZoom(FloorPlanPage plan) {
        for (int i = 1; i < LEVELS; i++) {
            plan.levels().choose(i);
            int before = plan.textsThatShow();
            workbench().command(ZOOM_IN);
            if (plan.textsThatShow() > before) {
                return i;
            }
        }
        throw new AssertionError("a step of the zoom makes no text readable on any level");
    }

    /**
     * Numbers and names are chosen a moment after the last change. Looking takes a busy machine so long that nothing is
     * painted between two looks, hence the rest in which nobody looks.
     */
    private byte[] pixelsAtRest(FloorPlanPage plan) {
        byte[] present = plan.painted().all();
        byte[] last;
        int looks = 0;
        do {
            assertTrue(looks++ < LOOKS, "the canvas does not come to rest");
            last = present;
            long since = System.nanoTime();
            workbench().driver().waitUntil("a rest after drawing and verdict", LIMIT_SECONDS,
                    () -> plan.session().isSettled() && System.nanoTime() - since > REST_NANOS);
            present = plan.painted().all();
        } while (!Arrays.equals(present, last));
        return present;
    }
}
