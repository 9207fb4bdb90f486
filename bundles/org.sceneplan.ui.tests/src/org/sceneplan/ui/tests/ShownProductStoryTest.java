package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.ui.tests.page.CataloguePage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Single products on a fixture: added from the catalogue, picked on the plan, removed. */
class ShownProductStoryTest extends EditingStory {
    private static final String PRODUCT = "TV 32 inch";

    @Test
    void secondClickPicksOneProductAndDeleteRemovesIt() throws Exception {
        FloorPlanPage plan = workbench().open("picked.storeplan", StoryPlans.oneLevel());
        plan.settle();
        int fixtures = plan.level().fixtures().size();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        CataloguePage catalogue = products();
        catalogue.key(SWT.CR);
        plan.settle();
        catalogue.key(SWT.CR);
        plan.settle();
        assertEquals(2, shown(plan).size(), "the second did not take the place of the first");

        PositionSnapshot first = shown(plan).getFirst();
        plan.click(first.at());
        workbench().driver().waitUntil("the product is marked",
                () -> plan.overlayMarks().stream().anyMatch(OverlayMark.Shape.class::isInstance));
        plan.keys(IWorkbenchCommandConstants.EDIT_DELETE);
        plan.settle();

        assertEquals(fixtures, plan.level().fixtures().size());
        assertEquals(1, shown(plan).size());
        assertTrue(shown(plan).stream().noneMatch(each -> each.id().equals(first.id())));
        catalogue.showAll();
        catalogue.showFixtures();
    }

    @Test
    void doubleClickIsForTheFixtureUnderTheProducts() throws Exception {
        FloorPlanPage plan = workbench().open("double.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        CataloguePage catalogue = products();
        catalogue.key(SWT.CR);
        plan.settle();

        plan.doubleClick(shown(plan).getFirst().at());
        plan.settle();

        assertTrue(plan.overlayMarks().stream().noneMatch(OverlayMark.Shape.class::isInstance), "no product is marked");
        assertEquals(StoryPlans.SOFA_ISLAND, plan.selectedId());
        catalogue.showAll();
        catalogue.showFixtures();
    }

    @Test
    void thePlanStaysWhereItIsWhileSomethingComesOverItsBorder() throws Exception {
        FloorPlanPage plan = workbench().open("border.storeplan", StoryPlans.oneLevel());
        plan.settle();
        for (int i = 0; i < 3; i++) {
            plan.zoomWheel(plan.pixel(StoryPlans.SOFA_ISLAND_CENTRE), 1);
        }
        CataloguePage catalogue = products();
        var corner = plan.planAt(new Point(0, 0));

        catalogue.dragOut();
        catalogue.dragOver(plan, plan.planAt(new Point(2, 100)));
        catalogue.dragOver(plan, plan.planAt(new Point(4, 100)));

        assertEquals(corner, plan.planAt(new Point(0, 0)));
        catalogue.key(SWT.ESC);
        catalogue.showAll();
        catalogue.showFixtures();
    }

    private CataloguePage products() {
        CataloguePage catalogue = workbench().catalogue();
        catalogue.showProducts();
        catalogue.search(PRODUCT);
        return catalogue;
    }

    private static List<PositionSnapshot> shown(FloorPlanPage plan) {
        return fixture(plan, StoryPlans.SOFA_ISLAND).positions();
    }
}
