package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** What explains figures shows while nothing is done, and never over what is. */
class TipStoryTest extends EditingStory {

    @Test
    void whatExplainsAFigureGoesWhenTheUserActs() throws Exception {
        FloorPlanPage plan = workbench().open("tips.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.hover(at(1000, 7000));
        assertTrue(plan.showsTip(), "a zone is explained");
        plan.press(at(1000, 7000));
        assertFalse(plan.showsTip(), "pressed");
        plan.release();

        plan.hover(at(1000, 7000));
        assertTrue(plan.showsTip());
        plan.key(SWT.ARROW_RIGHT);
        assertFalse(plan.showsTip(), "typed");

        plan.hover(at(1000, 7000));
        assertTrue(plan.showsTip());
        plan.tool(DrawKind.ZONE);
        assertFalse(plan.showsTip(), "another tool");
        plan.hover(at(1500, 7500));
        assertFalse(plan.showsTip(), "the next click begins to draw");
        plan.enter("1000,7000");
        plan.hover(at(1500, 7500));
        assertFalse(plan.showsTip(), "drawing");
    }

    @Test
    void signOfAFindingIsNotExplainedWhileSomethingIsPlaced() throws Exception {
        FloorPlanPage plan = workbench().open("sign.storeplan", StoryPlans.close());
        plan.settle();
        workbench().driver().waitUntil("a sign shows", () -> plan.sign() != null);
        Point sign = plan.sign();
        plan.hover(sign);
        assertTrue(plan.showsTip(), "explained while nothing is done");

        plan.tool(DrawKind.COLUMN);
        plan.hover(sign);
        assertFalse(plan.showsTip());
    }
}
