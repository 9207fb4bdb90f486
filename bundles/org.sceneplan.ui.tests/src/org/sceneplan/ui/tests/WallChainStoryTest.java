package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Inner walls are drawn one after the other, each from the end of the last one. */
class WallChainStoryTest extends EditingStory {

    @Test
    void nextWallBeginsWhereTheLastOneEndsUntilEnter() throws Exception {
        FloorPlanPage plan = workbench().open("chain.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.WALL);
        plan.enter("2000,2000");
        plan.enter("3000<0");
        plan.enter("1.5m<90");
        plan.moveTo(at(3000, 3500));
        plan.enter("1000");

        List<Segment> drawn = List.of(new Segment(at(2000, 2000), at(5000, 2000)),
                new Segment(at(5000, 2000), at(5000, 3500)), new Segment(at(5000, 3500), at(4000, 3500)));
        assertEquals(drawn, lines(plan));
        assertEquals(3, plan.steps(), "each wall is a step");
        assertTrue(plan.hint().startsWith(plan.texts().text("hint.wall.next")), plan.hint());

        plan.moveTo(at(6000, 6000));
        plan.key(SWT.CR);
        assertFalse(plan.isDrawing());
        assertEquals(drawn, lines(plan), "Enter ends the chain without another wall");
        assertEquals(DrawKind.WALL, plan.activeTool());

        plan.enter("6000,6000");
        plan.enter("1000<0");
        assertEquals(new Segment(at(6000, 6000), at(7000, 6000)), lines(plan).getLast());
    }

    @Test
    void escapeEndsTheChainFirstAndThenTheTool() throws Exception {
        FloorPlanPage plan = workbench().open("chain-escape.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.WALL);
        plan.enter("2000,2000");
        plan.enter("3000<0");

        plan.key(SWT.ESC);
        assertFalse(plan.isDrawing());
        assertEquals(DrawKind.WALL, plan.activeTool());
        plan.key(SWT.ESC);
        assertEquals(DrawKind.SELECT, plan.activeTool());
        assertEquals(1, plan.level().walls().size());
    }

    @Test
    void doubleClickDrawsTheLastWallAndEndsTheChain() throws Exception {
        FloorPlanPage plan = workbench().open("chain-double.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.WALL);
        plan.enter("2000,2000");
        plan.enter("3000<0");
        plan.moveTo(at(5000, 5000));
        plan.doubleClick(at(5000, 5000));

        assertEquals(2, plan.level().walls().size());
        assertFalse(plan.isDrawing());
        assertEquals(DrawKind.WALL, plan.activeTool());
    }

    @Test
    void backspaceTakesTheLastWallBackAndTheNextBeginsWhereItBegan() throws Exception {
        FloorPlanPage plan = workbench().open("chain-back.storeplan", StoryPlans.bare());
        byte[] before = plan.bytes();
        plan.tool(DrawKind.WALL);
        plan.enter("2000,2000");
        plan.enter("3000<0");
        plan.enter("3000<90");

        plan.key(SWT.BS);
        assertEquals(1, plan.level().walls().size());
        plan.enter("1000<0");
        assertEquals(new Segment(at(5000, 2000), at(6000, 2000)), lines(plan).getLast());

        plan.key(SWT.BS);
        plan.key(SWT.BS);
        assertArrayEquals(before, plan.bytes());
        plan.enter("500<90");
        assertEquals(List.of(new Segment(at(2000, 2000), at(2000, 2500))), lines(plan), "from where the chain began");
    }

    @Test
    void undoWhileDrawingTakesTheLastWallBackLikewise() throws Exception {
        FloorPlanPage plan = workbench().open("chain-undo.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.WALL);
        plan.enter("2000,2000");
        plan.enter("3000<0");
        plan.enter("3000<90");

        plan.key('z', SWT.MOD1);
        assertEquals(1, plan.level().walls().size());
        assertTrue(plan.isDrawing());
        plan.enter("1000<0");
        assertEquals(new Segment(at(5000, 2000), at(6000, 2000)), lines(plan).getLast());
    }

    @Test
    void chainKnowsItsBeginningAfterLinksWereTakenBack() throws Exception {
        FloorPlanPage plan = workbench().open("chain-begin.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.WALL);
        plan.enter("2000,2000");
        plan.enter("3000<0");
        plan.enter("3000<90");
        plan.key(SWT.BS);
        plan.enter("2000<90");

        plan.enter("2000,2000");
        assertFalse(plan.isDrawing(), "where it began");
        assertEquals(3, plan.level().walls().size());
    }

    @Test
    void chainEndsAtTheBuildingAndAtItsOwnBeginning() throws Exception {
        FloorPlanPage plan = workbench().open("chain-end.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.WALL);
        plan.enter("3000,0");
        plan.enter("3000<90");
        assertTrue(plan.isDrawing());
        plan.enter("0,3000");
        assertFalse(plan.isDrawing(), "at the outline");

        plan.enter("5000,5000");
        plan.enter("2000<0");
        plan.enter("2000<90");
        plan.enter("5000,5000");
        assertFalse(plan.isDrawing(), "where it began");

        plan.enter("6000,8000");
        plan.enter("6000,6000");
        assertFalse(plan.isDrawing(), "at another wall");
        assertEquals(6, plan.steps());
    }

    private static List<Segment> lines(FloorPlanPage plan) {
        return plan.level().walls().stream().map(WallSnapshot::line).toList();
    }
}
