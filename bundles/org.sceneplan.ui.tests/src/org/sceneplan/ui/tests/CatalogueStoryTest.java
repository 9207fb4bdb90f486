package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.ui.tests.page.CataloguePage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Fixtures are dragged from the catalogue onto the plan. */
class CatalogueStoryTest extends EditingStory {
    private static final String TYPE = "TVIS";
    private static final Point FREE = at(9500, 6500);

    @Test
    void fixtureIsDraggedOutTurnedAndDropped() throws Exception {
        FloorPlanPage plan = workbench().open("dragged.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        int fixtures = plan.level().fixtures().size();
        CataloguePage catalogue = found(plan);

        catalogue.dragOut();
        catalogue.dragOver(plan, at(9000, 6000));
        assertTrue(plan.isDrawing(), "what is dragged shows on the plan");
        catalogue.dragOver(plan, FREE);
        catalogue.key('r');
        assertTrue(plan.isDrawing());
        assertEquals(fixtures, plan.level().fixtures().size(), "nothing is placed yet");
        catalogue.drop(plan, FREE);

        assertEquals(fixtures + 1, plan.level().fixtures().size());
        FixtureSnapshot placed = plan.level().fixtures().getLast();
        assertEquals(TYPE, placed.typeCode());
        assertEquals(90, placed.angleDeg());
        assertTrue(placed.centre().distanceMm(FREE) < 500, placed.centre().toString());
        assertEquals(1, plan.steps());
        plan.settle();
        workbench().driver().waitUntil("it is selected", () -> plan.selectedIds().equals(Set.of(placed.id())));
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void productDroppedOnAFixtureGetsAPositionThereWhateverIsTyped() throws Exception {
        FloorPlanPage plan = workbench().open("product.storeplan", StoryPlans.oneLevel());
        plan.settle();
        CataloguePage catalogue = workbench().catalogue();
        catalogue.showProducts();
        catalogue.search("TV");
        catalogue.dragOut();
        catalogue.dragOver(plan, StoryPlans.SOFA_ISLAND_CENTRE);
        catalogue.key('2');
        catalogue.drop(plan, StoryPlans.SOFA_ISLAND_CENTRE);

        assertEquals(1, fixture(plan, StoryPlans.SOFA_ISLAND).positions().size(), () -> plan.hint());
        assertEquals(3, plan.level().fixtures().size(), "no fixture is new");
        assertEquals(1, plan.steps());
        catalogue.showAll();
    }

    @Test
    void productIsDraggedFromOneFixtureToAnother() throws Exception {
        FloorPlanPage plan = workbench().open("moved-product.storeplan", StoryPlans.oneLevel());
        plan.settle();
        CataloguePage catalogue = workbench().catalogue();
        catalogue.showProducts();
        catalogue.search("TV");
        catalogue.dragOut();
        catalogue.dragOver(plan, StoryPlans.SOFA_ISLAND_CENTRE);
        catalogue.drop(plan, StoryPlans.SOFA_ISLAND_CENTRE);
        catalogue.showAll();
        plan.settle();
        byte[] before = plan.bytes();
        PositionSnapshot shown = fixture(plan, StoryPlans.SOFA_ISLAND).positions().getFirst();
        plan.key(SWT.ESC);
        plan.click(shown.at());
        plan.click(shown.at());

        plan.drag(shown.at(), at(6000, 6500));
        assertEquals(1, plan.steps(), "the aisle shows nothing");
        assertTrue(plan.hint().startsWith("Let go of"), plan.hint());
        plan.drag(shown.at(), at(2500, 2000));

        assertEquals(List.of(), fixture(plan, StoryPlans.SOFA_ISLAND).positions());
        PositionSnapshot moved = fixture(plan, StoryPlans.OTHER_ISLAND).positions().getFirst();
        assertEquals(List.of(shown.id(), shown.productTypeCode(), shown.sku()),
                List.of(moved.id(), moved.productTypeCode(), moved.sku()));
        assertEquals(2, plan.steps());
        assertEquals(StoryPlans.SOFA_ISLAND_CENTRE, fixture(plan, StoryPlans.SOFA_ISLAND).centre());
        plan.session().undo();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void fixtureToolTakesTheTypeThatIsSelected() throws Exception {
        FloorPlanPage plan = workbench().open("selected.storeplan", StoryPlans.oneLevel());
        plan.settle();
        CataloguePage catalogue = found(plan);
        plan.tool(DrawKind.FIXTURE);
        plan.enter("9500,6500");

        assertEquals(TYPE, plan.level().fixtures().getLast().typeCode());
        catalogue.showAll();
    }

    @Test
    void dragEndsWhenThePlanIsClosed() throws Exception {
        FloorPlanPage plan = workbench().open("closed.storeplan", StoryPlans.oneLevel());
        plan.settle();
        CataloguePage catalogue = hovering(plan);

        workbench().closeEditors();
        // an error that a key brings would fail the story
        catalogue.keyInWindow('r');

        assertFalse(catalogue.isDragging());
    }

    @Test
    void groupsStandWhereTheyAreWhenOneIsOpened() throws Exception {
        workbench().open("groups.storeplan", StoryPlans.oneLevel());
        CataloguePage catalogue = workbench().catalogue();
        catalogue.showAll();
        int before = catalogue.groupNameX();

        catalogue.openFirstGroup();

        assertEquals(before, catalogue.groupNameX());
    }

    @Test
    void aSearchInVainTellsWhatTheOtherListHas() throws Exception {
        FloorPlanPage plan = workbench().open("vain.storeplan", StoryPlans.oneLevel());
        CataloguePage catalogue = workbench().catalogue();
        String sku = plan.session().context().catalogue().products().iterator().next().sku();

        catalogue.showFixtures();
        String said = catalogue.searchInVain(sku);
        assertTrue(said.contains("products found: 1"), said);
        said = catalogue.searchInVain("nosuchword");
        assertFalse(said.isEmpty());
        assertFalse(said.contains("products"), said);
        catalogue.showAll();
    }

    @Test
    void escapeLeavesThePlanAsItWas() throws Exception {
        FloorPlanPage plan = workbench().open("undropped.storeplan", StoryPlans.oneLevel());
        plan.settle();
        CataloguePage catalogue = hovering(plan);

        catalogue.key(SWT.ESC);
        assertFalse(plan.isDrawing());
        catalogue.drop(plan, FREE);

        assertEquals(0, plan.steps());
    }

    /** The catalogue with the type found. */
    private CataloguePage found(FloorPlanPage plan) {
        CataloguePage catalogue = workbench().catalogue();
        catalogue.showFixtures();
        catalogue.search(plan.session().context().catalogue().fixtureType(TYPE).orElseThrow().nameEn());
        return catalogue;
    }

    /** The catalogue while the type is dragged over the plan. */
    private CataloguePage hovering(FloorPlanPage plan) {
        CataloguePage catalogue = found(plan);
        catalogue.dragOut();
        catalogue.dragOver(plan, FREE);
        assertTrue(plan.isDrawing());
        return catalogue;
    }
}
