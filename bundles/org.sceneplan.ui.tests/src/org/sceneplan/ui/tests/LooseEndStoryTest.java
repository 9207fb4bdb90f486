package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.shell.AddDimensionEdit;
import org.sceneplan.plan.edit.shell.DimensionEnd;
import org.sceneplan.plan.edit.shell.LooseEnd;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** A dimension outlives the fixture it measures to; its end is marked until it is dragged to something else. */
class LooseEndStoryTest extends EditingStory {
    private static final int ASIDE_MM = 1500;

    @Test
    void endOfADeletedFixtureIsMarkedAndDraggedToAnother() throws Exception {
        FloorPlanPage plan = workbench().open("loose-end.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        Level level = plan.session().model().getLevels().getFirst();
        Fixture island = level.getFixtures().getFirst();
        plan.session().execute(new AddDimensionEdit(level, List.of(DimensionEnd.free(new Point(500, 5000)),
                DimensionEnd.on(island, "centre", StoryPlans.SOFA_ISLAND_CENTRE)), ASIDE_MM));
        plan.settle();
        assertEquals(List.of(), plan.aids().looseEnds());

        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        workbench().command(IWorkbenchCommandConstants.EDIT_DELETE);
        plan.settle();
        assertEquals(List.of(new LooseEnd(StoryPlans.SOFA_ISLAND_CENTRE, "Fixture")), plan.aids().looseEnds());

        plan.click(new Point(1500, 5000 + ASIDE_MM));
        assertEquals(dimension(plan).id(), plan.selectedId());
        plan.drag(StoryPlans.SOFA_ISLAND_CENTRE, corner(plan));
        plan.settle();
        assertEquals(StoryPlans.OTHER_ISLAND, dimension(plan).to().elementId());
        assertTrue(dimension(plan).to().anchor().startsWith("corner/"), dimension(plan).to().anchor());
        assertEquals(List.of(), plan.aids().looseEnds());
        plan.key(SWT.ESC);
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    private static DimensionSnapshot dimension(FloorPlanPage plan) {
        return plan.level().dimensions().getFirst();
    }

    /** Of the island that is left. */
    private static Point corner(FloorPlanPage plan) {
        return plan.level().fixture(StoryPlans.OTHER_ISLAND).orElseThrow().footprint().points().stream()
                .max((a, b) -> Integer.compare(a.xMm() + a.yMm(), b.xMm() + b.yMm())).orElseThrow();
    }
}
