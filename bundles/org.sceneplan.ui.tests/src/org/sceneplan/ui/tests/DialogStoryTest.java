package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Dialogs of commands by the keyboard: what is typed replaces what stands there, Enter is OK. */
class DialogStoryTest extends EditingStory {
    private static final String PREFIX = "org.sceneplan.editor.";

    @Test
    void enterClosesDisplayPositionsAfterALineWasAdded() throws Exception {
        FloorPlanPage plan = workbench().open("positions.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);

        command("positions", "Display Positions", page -> {
            page.press("Add");
            page.key(SWT.CR);
            page.awaitClosed();
        });

        assertEquals(1, ((Fixture) plan.session().element(StoryPlans.SOFA_ISLAND)).getPositions().size());
        assertEquals(1, plan.steps());
    }

    @Test
    void thicknessOfAWallIsReplacedByWhatIsTypedAfterTab() throws Exception {
        StorePlan shell = StoryPlans.shell();
        LayerEdit.locked(shell, LayerKind.SHELL, false).apply();
        FloorPlanPage plan = workbench().open("thick.storeplan", shell);
        plan.settle();
        plan.click(at(8000, 2500));
        assertEquals(StoryPlans.WALL, plan.selectedId());

        command("wall", "Wall Face and Thickness", page -> {
            page.key(SWT.TAB);
            page.type("300");
            assertEquals(List.of("300"), page.texts());
            page.key(SWT.CR);
            page.awaitClosed();
        });

        assertEquals(300, plan.level().walls().getFirst().thicknessMm());
        assertEquals(1, plan.steps());
    }

    @Test
    void gapOfARowIsReplacedByWhatIsTypedAfterTab() throws Exception {
        FloorPlanPage plan = workbench().open("gaps.storeplan", StoryPlans.shell());
        plan.settle();
        plan.click(fixture(plan, StoryPlans.RACK).centre());

        command("array", "Row of Copies", page -> {
            page.tabTo("Gap between neighbours");
            page.type("150");
            assertEquals("150", page.texts().getFirst());
            page.key(SWT.CR);
            page.awaitClosed();
        });

        List<Box> row = plan.level().fixtures().stream().map(each -> each.footprint().box())
                .sorted(Comparator.comparingInt(Box::minXMm)).toList();
        for (int i = 1; i < row.size(); i++) {
            assertEquals(150, row.get(i).minXMm() - row.get(i - 1).maxXMm());
        }
        assertEquals(2, row.size(), "another one would reach out of the shop");
        assertEquals(1, plan.steps());
    }

    @Test
    void rowIsAlongTheSideOfTheWallWhereTheFixtureStands() throws Exception {
        StorePlan shell = StoryPlans.shell();
        new DockEdit(shell.getLevels().getFirst().getFixtures(), StoryPlans.WALL + "/left", 0).apply();
        FloorPlanPage plan = workbench().open("side.storeplan", shell);
        plan.settle();
        plan.click(fixture(plan, StoryPlans.RACK).centre());
        assertTrue(fixture(plan, StoryPlans.RACK).centre().xMm() < 8000, "it stands west of the wall");

        command("array", "Row of Copies", page -> {
            String where = page.textAfter("Where");
            assertTrue(where.contains("west side"), where);
            page.key(SWT.ESC);
            page.awaitClosed();
        });
        assertEquals(0, plan.steps());
    }

    @Test
    void newLayerIsMadeByTypingItsName() throws Exception {
        FloorPlanPage plan = workbench().open("new-layer.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);

        command("toLayer", "Assign to Layer", page -> {
            page.type("Rental");
            assertEquals(List.of("New layer “Rental”… | "), page.rows());
            page.key(SWT.CR);
            page.awaitClosed();
        });

        Fixture fixture = (Fixture) plan.session().element(StoryPlans.SOFA_ISLAND);
        assertEquals("Rental", fixture.getLayer().getName());
        assertEquals(List.of(fixture.getLayer()), plan.session().model().getLayers().stream()
                .filter(layer -> "Rental".equals(layer.getName())).toList());
        assertEquals(1, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    private void command(String id, String title, Consumer<DialogPage> story) {
        DialogPage.Expected dialog = workbench().expectDialog(title, story);
        workbench().command(PREFIX + id);
        dialog.await(workbench().driver());
    }
}
