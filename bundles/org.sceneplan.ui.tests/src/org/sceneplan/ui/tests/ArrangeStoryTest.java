package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.ui.tests.page.DialogPage;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** Fixtures are aligned, distributed, nudged and repeated; keys walk through what stands on the plan. */
class ArrangeStoryTest extends EditingStory {
    private static final String ALIGN = "org.sceneplan.editor.alignLeft";
    private static final String GAPS = "org.sceneplan.editor.gapsVertical";
    private static final String ROW = "org.sceneplan.editor.array";

    @Test
    void threeIslandsAreAlignedAndDistributedAndAllIsUndone() throws Exception {
        FloorPlanPage plan = workbench().open("arranged.storeplan", StoryPlans.bare());
        List<String> ids = islands(plan);
        plan.settle();
        byte[] before = plan.bytes();
        int steps = plan.steps();

        plan.click(fixture(plan, ids.get(0)).centre());
        plan.hold(SWT.MOD2);
        plan.click(fixture(plan, ids.get(1)).centre());
        plan.click(fixture(plan, ids.get(2)).centre());
        plan.letGo(SWT.MOD2);
        assertEquals(new LinkedHashSet<>(ids), new LinkedHashSet<>(plan.selectedIds()));
        assertTrue(plan.statusLine().contains(plan.texts().text("editor.selected", ids.size())), plan.statusLine());
        workbench().command(ALIGN);
        workbench().command(GAPS);

        assertEquals(1, ids.stream().map(id -> fixture(plan, id).footprint().box().minXMm()).distinct().count());
        List<Integer> gaps = gaps(plan, ids);
        assertEquals(gaps.get(0), gaps.get(1), 1);
        assertEquals(steps + 2, plan.steps());
        plan.settle();
        plan.keys("org.eclipse.ui.edit.undo");
        plan.keys("org.eclipse.ui.edit.undo");
        workbench().driver().waitUntil("both are undone", () -> plan.steps() == steps);
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void rowOfCopiesIsMadeByItsDialog() throws Exception {
        FloorPlanPage plan = workbench().open("row.storeplan", StoryPlans.shell());
        plan.settle();
        int before = plan.level().fixtures().size();
        plan.click(fixture(plan, StoryPlans.RACK).centre());

        DialogPage.Expected dialog = workbench().expectDialog("Row of Copies", page -> {
            page.press("OK");
            workbench().driver().waitUntil("the dialog is closed", page::isClosed);
        });
        workbench().command(ROW);
        dialog.await(workbench().driver());

        assertTrue(plan.level().fixtures().size() > before, "copies stand in a row");
        assertTrue(plan.level().fixtures().stream().allMatch(each -> plan.level().outline().covers(each.footprint())));
        int back = fixture(plan, StoryPlans.RACK).footprint().box().maxYMm();
        plan.level().fixtures().forEach(each -> assertEquals(back, each.footprint().box().maxYMm(), each.id()));
        assertEquals(1, plan.steps());
    }

    /** Between the island and the wall are 4800 mm: two copies of 2400 mm fit. */
    @Test
    void copiesThatDoNotFitAreMarkedToldAndLeftOut() throws Exception {
        FloorPlanPage plan = workbench().open("row-misfits.storeplan", StoryPlans.close());
        plan.settle();
        plan.click(fixture(plan, StoryPlans.SOFA_ISLAND).centre());

        DialogPage.Expected dialog = workbench().expectDialog("Row of Copies", page -> {
            assertEquals(2, shapes(plan, OverlayStyle.GHOST), "as many as fit are proposed");
            page.press("Number of copies");
            page.count(5);
            assertTrue(page.labels().contains("2 of 5 fit"), () -> page.labels().toString());
            assertTrue(page.labels().contains("Left out as they would reach out of the shop: 3."),
                    () -> page.labels().toString());
            assertEquals(3, shapes(plan, OverlayStyle.ERROR));
            page.press("OK");
            page.awaitClosed();
        });
        workbench().command(ROW);
        dialog.await(workbench().driver());

        assertEquals(4, plan.level().fixtures().size(), "only what fits is made");
        assertEquals(0, shapes(plan, OverlayStyle.ERROR));
    }

    private static long shapes(FloorPlanPage plan, OverlayStyle style) {
        return plan.overlayMarks().stream()
                .filter(mark -> mark instanceof OverlayMark.Shape shape && shape.style() == style).count();
    }

    @Test
    void tabWalksFromElementToElementAndArrowsMoveThem() throws Exception {
        FloorPlanPage plan = workbench().open("walked.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.key(SWT.TAB);
        String first = plan.selectedId();
        assertNotEquals("", first);
        plan.key(SWT.TAB);
        String second = plan.selectedId();
        assertNotEquals(first, second);
        plan.key(SWT.TAB, SWT.MOD2);
        assertEquals(first, plan.selectedId());

        plan.click(StoryPlans.SOFA_ISLAND_CENTRE);
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND), plan.selectedIds());
        plan.key(SWT.ARROW_RIGHT);
        plan.key(SWT.ARROW_UP, SWT.MOD2);
        assertEquals(at(StoryPlans.SOFA_ISLAND_CENTRE.xMm() + 10, StoryPlans.SOFA_ISLAND_CENTRE.yMm() + 100),
                fixture(plan, StoryPlans.SOFA_ISLAND).centre());
    }

    private static List<String> islands(FloorPlanPage plan) {
        plan.tool(DrawKind.FIXTURE);
        plan.option(DrawKind.Option.FIXTURE_TYPE,
                plan.session().context().catalogue().fixtureType("TVIS").orElseThrow().nameEn());
        plan.enter("2500,1500");
        plan.enter("3100,4000");
        plan.enter("2800,7500");
        plan.key(SWT.ESC);
        plan.tool(DrawKind.SELECT);
        return plan.level().fixtures().stream().map(FixtureSnapshot::id).toList();
    }

    private static List<Integer> gaps(FloorPlanPage plan, List<String> ids) {
        List<FixtureSnapshot> upwards = ids.stream().map(id -> fixture(plan, id))
                .sorted((a, b) -> Integer.compare(a.centre().yMm(), b.centre().yMm())).toList();
        return List.of(gap(upwards.get(0), upwards.get(1)), gap(upwards.get(1), upwards.get(2)));
    }

    private static int gap(FixtureSnapshot below, FixtureSnapshot above) {
        return above.footprint().box().minYMm() - below.footprint().box().maxYMm();
    }
}
