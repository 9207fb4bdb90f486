package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

class FloorPlanStoryTest extends EditingStory {
    @Test
    void samplePlanShowsEveryZoneAndFixtureOnce() throws Exception {
        FloorPlanPage plan = workbench().open(workbench().sampleFile("three-c-township.storeplan"));

        assertTrue(plan.level().fixtures().size() > 10, "the township store is furnished");
        assertEquals(plan.level().zones().stream().map(ZoneSnapshot::id).sorted().toList(),
                plan.elementIds(PlanNodeKind.ZONE));
        assertEquals(plan.level().fixtures().stream().map(FixtureSnapshot::id).sorted().toList(),
                plan.elementIds(PlanNodeKind.FIXTURE));
        assertTrue(plan.showsWholeShell(), "the plan is fitted into the window");
        assertEquals(List.of(), plan.levels().names(), "one level needs no chooser");
    }

    @Test
    void planOutsideTheWorkspaceOpens(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("elsewhere.storeplan");
        PlanFile.write(StoryPlans.oneLevel(), file);

        FloorPlanPage plan = workbench().open(file);

        assertEquals(3, plan.elementIds(PlanNodeKind.FIXTURE).size());
    }

    @Test
    void clickOnFixtureSelectsItInOutlineAndShowsItsProperties() throws Exception {
        FloorPlanPage plan = open("click.storeplan", StoryPlans.oneLevel());

        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);

        assertEquals(List.of(StoryPlans.SOFA_ISLAND), plan.framedIds());
        workbench().driver().waitUntil("the outline follows",
                () -> workbench().outline().selectedId().equals(StoryPlans.SOFA_ISLAND));
        String width = plan.texts().number(StoryPlans.SOFA_ISLAND_WIDTH_MM, 0) + " mm";
        workbench().driver().waitUntil("the properties show the width " + width,
                () -> width.equals(workbench().properties().values().get(plan.texts().text("property.width"))));
    }

    @Test
    void clickInOutlineSelectsOnCanvas() throws Exception {
        FloorPlanPage plan = open("outline.storeplan", StoryPlans.oneLevel());

        workbench().outline().click(StoryPlans.LIVING);

        workbench().driver().waitUntil("the canvas follows", () -> plan.selectedId().equals(StoryPlans.LIVING));
        assertEquals(List.of(StoryPlans.LIVING), plan.framedIds());
    }

    @Test
    void zoomWheelKeepsThePointUnderThePointer() throws Exception {
        FloorPlanPage plan = open("wheel.storeplan", StoryPlans.oneLevel());
        Point pointer = plan.pixel(StoryPlans.SOFA_ISLAND_CENTRE);
        double fitted = plan.pixelsPerMm();

        for (int notch : new int[] {1, 1, 1, -1}) {
            plan.zoomWheel(pointer, notch);

            assertNear(StoryPlans.SOFA_ISLAND_CENTRE, plan.planAt(pointer), 2 / plan.pixelsPerMm());
        }
        assertEquals(fitted * 1.25 * 1.25, plan.pixelsPerMm(), 1e-9);
    }

    @Test
    void planStaysWhereItIsWhileItIsWorkedOn() throws Exception {
        FloorPlanPage plan = open("stays.storeplan", StoryPlans.bare());
        Point corner = plan.pixel(at(0, 0));
        double fitted = plan.pixelsPerMm();

        plan.tool(DrawKind.COLUMN);
        plan.enter("3000,3000");
        plan.settle();
        assertTrue(plan.session().drawings().getFirst().drawn().minXMm() < -1000, "the axis of the column is drawn");
        assertNear(at(0, 0), plan.planAt(corner), 2 / fitted);
        assertEquals(fitted, plan.pixelsPerMm(), 0);
        plan.undoAll();
        plan.settle();
        assertNear(at(0, 0), plan.planAt(corner), 2 / fitted);
        assertEquals(fitted, plan.pixelsPerMm(), 0);
    }

    @Test
    void keysZoomAndFit() throws Exception {
        FloorPlanPage plan = open("keys.storeplan", StoryPlans.oneLevel());
        double fitted = plan.pixelsPerMm();

        plan.type("+");
        assertEquals(fitted * 1.25, plan.pixelsPerMm(), 1e-9);
        plan.type("-");
        plan.type("-");
        assertEquals(fitted / 1.25, plan.pixelsPerMm(), 1e-9);
        plan.type("0");

        assertEquals(fitted, plan.pixelsPerMm(), 1e-9);
        assertTrue(plan.showsWholeShell());
    }

    @Test
    void secondLevelIsChosenByListOrOutline() throws Exception {
        FloorPlanPage plan = open("levels.storeplan", StoryPlans.twoLevels());
        assertEquals(List.of("L1", "L2"), plan.levels().names());
        assertEquals("L1", plan.levels().chosen());

        workbench().outline().click(StoryPlans.KITCHEN);

        workbench().driver().waitUntil("the second level shows", () -> plan.level().id().equals("L2"));
        assertEquals("L2", plan.levels().chosen());
        assertEquals(List.of(StoryPlans.KITCHEN), plan.framedIds());

        plan.levels().choose(0);

        assertEquals("L1", plan.level().id());
        assertEquals(3, plan.elementIds(PlanNodeKind.FIXTURE).size());
    }

    private FloorPlanPage open(String name, StorePlan content) throws Exception {
        IFile file = workbench().newPlanFile(name);
        PlanFile.write(content, WorkbenchDriver.pathOf(file));
        return workbench().open(file);
    }

    private static void assertNear(org.sceneplan.geometry.Point expected, org.sceneplan.geometry.Point actual,
            double toleranceMm) {
        assertEquals(expected.xMm(), actual.xMm(), toleranceMm);
        assertEquals(expected.yMm(), actual.yMm(), toleranceMm);
    }
}
