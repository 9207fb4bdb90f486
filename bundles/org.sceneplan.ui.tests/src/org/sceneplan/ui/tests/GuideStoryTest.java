package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.plan.snapshot.GuideSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Guides are drawn, snapped to, marked and deleted. */
class GuideStoryTest extends EditingStory {

    @Test
    void guidesArePartOfThePlanAndThingsSnapToThem() throws Exception {
        FloorPlanPage plan = workbench().open("guides.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.GUIDE);
        plan.enter("7130,4500");
        plan.enter("4500,1270");
        assertEquals(List.of("true 7130", "false 1270"), plan.level().guides().stream()
                .map(GuideStoryTest::guide).toList());

        plan.tool(DrawKind.COLUMN);
        plan.moveTo(at(7160, 1300));
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.contains("guide")),
                plan.overlayTexts().toString());
        plan.click(at(7160, 1300));
        assertEquals(List.of(at(7130, 1270)), plan.level().columns().stream().map(each -> each.centre()).toList());
    }

    @Test
    void guideOutOfTheRulerIsDroppedByEscapeAndTakesATypedPlace() throws Exception {
        FloorPlanPage plan = workbench().open("ruler-guides.storeplan", StoryPlans.bare());
        plan.dragOutOfRuler(at(3000, 4000));
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.startsWith("x ")),
                plan.overlayTexts().toString());
        plan.key(SWT.ESC);
        plan.releaseRuler();
        assertEquals(List.of(), plan.level().guides());

        plan.dragOutOfRuler(at(3000, 4000));
        plan.type("2*600+50");
        plan.releaseRuler();
        assertEquals(List.of("true 1250"), plan.level().guides().stream().map(GuideStoryTest::guide).toList());
        assertEquals(1, plan.steps());
    }

    @Test
    void guideIsDeletedWhereverItIsClicked() throws Exception {
        FloorPlanPage plan = workbench().open("clicked-guides.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.GUIDE);
        plan.enter("7130,4500");
        plan.enter("4500,1270");
        plan.tool(DrawKind.SELECT);
        plan.click(at(-500, 1270));
        plan.keys(IWorkbenchCommandConstants.EDIT_DELETE);
        assertEquals(List.of("true 7130"), plan.level().guides().stream().map(GuideStoryTest::guide).toList());

        plan.click(at(7130, 6000));
        plan.keys(IWorkbenchCommandConstants.EDIT_DELETE);
        assertEquals(List.of(), plan.level().guides());
    }

    @Test
    void newGuideIsMarkedAndGoesByDeleteWhileTheGuideToolIsOn() throws Exception {
        FloorPlanPage plan = workbench().open("marked-guides.storeplan", StoryPlans.bare());
        plan.tool(DrawKind.GUIDE);
        plan.enter("7130,4500");
        plan.enter("4500,1270");
        assertEquals(Set.of(plan.level().guides().getLast().id()), plan.aids().markedGuideIds());
        plan.moveTo(at(4000, 3000));
        plan.key('r');
        assertTrue(plan.overlayTexts().stream().anyMatch(text -> text.startsWith("x 4")),
                plan.overlayTexts().toString());
        plan.keys(IWorkbenchCommandConstants.EDIT_DELETE);
        assertEquals(List.of("true 7130"), plan.level().guides().stream().map(GuideStoryTest::guide).toList());

        plan.tool(DrawKind.SELECT);
        plan.click(at(7130, 6000));
        assertEquals(Set.of(plan.level().guides().getFirst().id()), plan.aids().markedGuideIds());
        plan.key(SWT.ARROW_RIGHT);
        assertEquals(List.of("true 7140"), plan.level().guides().stream().map(GuideStoryTest::guide).toList());
        plan.key(SWT.ESC);
        assertEquals(Set.of(), plan.aids().markedGuideIds());
    }

    private static String guide(GuideSnapshot guide) {
        return guide.vertical() + " " + guide.positionMm();
    }
}
