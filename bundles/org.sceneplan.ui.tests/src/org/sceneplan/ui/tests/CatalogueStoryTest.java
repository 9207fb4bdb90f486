package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
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
        String name = plan.session().context().catalogue().fixtureType(TYPE).orElseThrow().nameEn();
        CataloguePage catalogue = workbench().catalogue();
        catalogue.search(name);

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
    void dragEndsWhenThePlanIsClosed() throws Exception {
        FloorPlanPage plan = workbench().open("closed.storeplan", StoryPlans.oneLevel());
        plan.settle();
        String name = plan.session().context().catalogue().fixtureType(TYPE).orElseThrow().nameEn();
        CataloguePage catalogue = workbench().catalogue();
        catalogue.search(name);
        catalogue.dragOut();
        catalogue.dragOver(plan, FREE);
        assertTrue(plan.isDrawing());

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
    void escapeLeavesThePlanAsItWas() throws Exception {
        FloorPlanPage plan = workbench().open("undropped.storeplan", StoryPlans.oneLevel());
        plan.settle();
        String name = plan.session().context().catalogue().fixtureType(TYPE).orElseThrow().nameEn();
        CataloguePage catalogue = workbench().catalogue();
        catalogue.search(name);

        catalogue.dragOut();
        catalogue.dragOver(plan, FREE);
        catalogue.key(SWT.ESC);
        assertFalse(plan.isDrawing());
        catalogue.drop(plan, FREE);

        assertEquals(0, plan.steps());
    }
}
