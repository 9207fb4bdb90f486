package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** What a drag shows while the button is down, and what it leaves. */
class DragStoryTest extends EditingStory {
    private static final Point START = StoryPlans.SOFA_ISLAND_CENTRE;

    @Test
    void dragShowsLengthsStripSnapReasonAndTheRuleThatWouldBreak() throws Exception {
        FloorPlanPage plan = workbench().open("drag.storeplan", StoryPlans.oneLevel());
        plan.settle();

        plan.press(START);
        plan.dragTo(at(2520, 3230));

        assertTrue(plan.overlayMarks().stream().anyMatch(OverlayMark.Length.class::isInstance), "live lengths");
        assertTrue(shapes(plan).contains(OverlayStyle.GHOST), "the place where it would stand");
        assertTrue(shapes(plan).contains(OverlayStyle.CLEARANCE), "the strip that stays free");
        assertFalse(plan.tags(OverlayStyle.SNAP).isEmpty(), "why it snapped: " + plan.overlayTexts());
        workbench().driver().waitUntil("a rule that would break is named at the pencil", () -> plan.overlayTexts()
                .stream().anyMatch(text -> text.matches("(?s)[A-Z]+[A-Z0-9-]*\\d+  .+")));
        assertEquals(START, fixture(plan, StoryPlans.SOFA_ISLAND).centre(), "the plan itself is as before");

        plan.release();
        assertFalse(plan.isDrawing());
        assertEquals(1, plan.steps());
        assertEquals(2500, fixture(plan, StoryPlans.SOFA_ISLAND).centre().xMm(), "it snapped to the other island");
    }

    @Test
    void tabTakesTheNextCandidateAndAltSuspendsSnapping() throws Exception {
        FloorPlanPage plan = workbench().open("snap.storeplan", StoryPlans.oneLevel());
        plan.settle();

        plan.press(START);
        plan.dragTo(at(2530, 3930));
        String first = snapTag(plan);
        assertTrue(first.contains("1/"), first);
        plan.key(SWT.TAB);
        String second = snapTag(plan);
        assertTrue(second.contains("2/"), second);
        assertNotEquals(first, second);

        plan.hold(SWT.ALT);
        assertEquals(List.of(), plan.tags(OverlayStyle.SNAP));
        plan.dragTo(at(2740, 3930));
        assertEquals(List.of(), plan.tags(OverlayStyle.SNAP));
        plan.release();
        plan.letGo(SWT.ALT);

        double pixelMm = 1 / plan.pixelsPerMm();
        assertEquals(2740, fixture(plan, StoryPlans.SOFA_ISLAND).centre().xMm(), 2 * pixelMm);
        assertEquals(3930, fixture(plan, StoryPlans.SOFA_ISLAND).centre().yMm(), 2 * pixelMm);
    }

    @Test
    void escapeRestoresAndTheNextDragIsOneStep() throws Exception {
        FloorPlanPage plan = workbench().open("escape.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();

        plan.press(START);
        plan.dragTo(at(3300, 6100));
        assertTrue(plan.isDrawing());
        plan.key(SWT.ESC);
        assertFalse(plan.isDrawing());
        plan.dragTo(at(3500, 6200));
        plan.release();

        assertArrayEquals(before, plan.bytes());
        assertEquals(0, plan.steps());
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND), plan.selectedIds());

        plan.drag(START, at(3300, 6100));
        assertEquals(1, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void zoneIsDraggedByItsMiddleWithAllThatStandsInIt() throws Exception {
        FloorPlanPage plan = workbench().open("zone-moves.storeplan", StoryPlans.oneLevel());
        plan.settle();
        byte[] before = plan.bytes();
        plan.click(at(4500, 3500));
        assertEquals(Set.of(StoryPlans.LIVING), plan.selectedIds());
        plan.press(plan.gripNear(at(2500, 4000)));
        plan.dragTo(at(3000, 4300));
        plan.type("@700,0");
        plan.release();

        assertEquals(700, plan.level().zone(StoryPlans.LIVING).orElseThrow().outline().box().minXMm());
        assertEquals(at(START.xMm() + 700, START.yMm()), fixture(plan, StoryPlans.SOFA_ISLAND).centre());
        assertEquals(3200, fixture(plan, StoryPlans.OTHER_ISLAND).centre().xMm());
        assertEquals(9500, fixture(plan, "L1.fixture.A03").centre().xMm(), "it stands in another zone");
        plan.key(SWT.ARROW_LEFT, SWT.SHIFT);
        assertEquals(START.xMm() + 600, fixture(plan, StoryPlans.SOFA_ISLAND).centre().xMm());
        assertEquals(2, plan.steps());
        plan.undoAll();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void angleOfATurnStandsAtThePointer() throws Exception {
        FloorPlanPage plan = workbench().open("turned.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(START);
        plan.press(plan.gripNear(at(START.xMm(), START.yMm() - 2_000)));
        plan.dragTo(at(START.xMm() + 2_000, START.yMm()));
        assertEquals(List.of("90°"), plan.tags(OverlayStyle.DIMENSION_ACTIVE));
        plan.release();

        assertEquals(90, fixture(plan, StoryPlans.SOFA_ISLAND).angleDeg());
        assertEquals(1, plan.steps());
    }

    @Test
    void clickAloneMovesNothing() throws Exception {
        FloorPlanPage plan = workbench().open("shake.storeplan", StoryPlans.oneLevel());
        plan.settle();

        plan.click(START);
        plan.click(START);

        assertEquals(0, plan.steps());
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND), plan.selectedIds());
    }

    @Test
    void arrowsNudgeByTheirSteps() throws Exception {
        FloorPlanPage plan = workbench().open("nudge.storeplan", StoryPlans.oneLevel());
        plan.click(START);

        plan.key(SWT.ARROW_RIGHT);
        plan.key(SWT.ARROW_UP, SWT.SHIFT);
        plan.key(SWT.ARROW_LEFT, SWT.MOD1);

        assertEquals(at(2509, 5100), fixture(plan, StoryPlans.SOFA_ISLAND).centre());
        assertEquals(3, plan.steps());
    }

    @Test
    void anArrowHeldDownIsOneStep() throws Exception {
        FloorPlanPage plan = workbench().open("held-arrow.storeplan", StoryPlans.oneLevel());
        byte[] before = plan.bytes();
        plan.click(START);

        for (int i = 1; i <= 15; i++) {
            plan.keyAt(SWT.ARROW_RIGHT, 5_000 + i * 30);
        }
        assertEquals(at(2650, 5000), fixture(plan, StoryPlans.SOFA_ISLAND).centre());
        assertEquals(1, plan.steps());
        plan.keyAt(SWT.ARROW_RIGHT, 9_000);
        assertEquals(2, plan.steps());
        plan.session().undo();
        plan.session().undo();
        assertArrayEquals(before, plan.bytes());
        plan.session().redo();
        assertEquals(at(2650, 5000), fixture(plan, StoryPlans.SOFA_ISLAND).centre());
    }

    @Test
    void frameToTheRightTakesWhatLiesInsideToTheLeftWhatItTouches() throws Exception {
        FloorPlanPage plan = workbench().open("frame.storeplan", StoryPlans.oneLevel());

        plan.settle();
        plan.drag(at(200, 300), at(4300, 6500));
        assertEquals(Set.of(StoryPlans.SOFA_ISLAND, StoryPlans.OTHER_ISLAND), plan.selectedIds());

        plan.drag(at(4800, 6800), at(3200, 4000));
        assertTrue(plan.selectedIds().containsAll(Set.of(StoryPlans.SOFA_ISLAND, StoryPlans.LIVING)),
                plan.selectedIds().toString());
        assertFalse(plan.selectedIds().contains(StoryPlans.OTHER_ISLAND));

        plan.drag(at(4800, 6800), at(3200, 6800));
        assertTrue(plan.selectedIds().contains(StoryPlans.LIVING), plan.selectedIds().toString());
        assertFalse(plan.selectedIds().contains(StoryPlans.SOFA_ISLAND));
        assertEquals(0, plan.steps());
    }

    @Test
    void fixtureOutsideTheWallsIsToldOnce() throws Exception {
        FloorPlanPage plan = workbench().open("outside.storeplan", StoryPlans.oneLevel());
        plan.settle();

        plan.press(START);
        plan.dragTo(at(2500, -400));
        workbench().driver().waitUntil("the verdict is there", () -> plan.tags(OverlayStyle.ERROR).stream()
                .anyMatch(tag -> tag.contains("SHELL-01")));

        assertEquals(1, plan.tags(OverlayStyle.ERROR).size(), plan.overlayTexts().toString());
        String told = plan.tags(OverlayStyle.ERROR).getFirst();
        assertTrue(told.startsWith("SHELL-01") && told.lines().count() == 1, told);
        assertEquals(List.of(), plan.tags(OverlayStyle.WARNING));
        plan.key(SWT.ESC);
        plan.release();
    }

    @Test
    void equalGapIsNamedWhereItHolds() throws Exception {
        FixtureSize size = new FixtureSize(1200, 600, 1500, 900, 1);
        FloorPlanPage plan = workbench().open("gap.storeplan", PlanBuilder.of("GAP", "S_CLASS").level("L1", 3600,
                Ring.rectangle(0, 0, 12000, 8000), level -> level
                        .fixture("F1", "TVIS", "", new FixturePlace(at(2000, 4000), 0), size)
                        .fixture("F2", "TVIS", "", new FixturePlace(at(4100, 6000), 0), size)
                        .fixture("F3", "TVIS", "", new FixturePlace(at(6000, 4000), 0), size)).build());
        plan.settle();

        plan.press(at(4100, 6000));
        plan.dragTo(at(4060, 4030));
        assertTrue(snapTag(plan).contains("equal gap 800 mm"), snapTag(plan));
        plan.release();

        assertEquals(at(4000, 4000), fixture(plan, "F2").centre());
    }

    @Test
    void doorKeepsWhereItWasTakenHoldOf() throws Exception {
        StorePlan shell = StoryPlans.shell();
        LayerEdit.locked(shell, LayerKind.SHELL, false).apply();
        FloorPlanPage plan = workbench().open("door.storeplan", shell);
        plan.settle();
        Point taken = at(6500, 0);
        plan.click(taken);
        assertEquals(Set.of(StoryPlans.DOOR), plan.selectedIds());
        double pixelMm = 1 / plan.pixelsPerMm();

        plan.hold(SWT.ALT);
        plan.drag(taken, at(7500, 0));
        plan.letGo(SWT.ALT);

        assertEquals(1, plan.steps());
        assertEquals(6000, plan.level().openings().getFirst().offsetMm(), 2 * pixelMm);
    }

    @Test
    void gripComesExactlyToWhatItSnapsToWhereverItIsTakenHoldOf() throws Exception {
        FloorPlanPage plan = workbench().open("grip.storeplan", StoryPlans.oneLevel());
        plan.settle();
        plan.click(at(1000, 7000));
        assertEquals(StoryPlans.LIVING, plan.selectedId());
        int aside = (int) Math.round(4 / plan.pixelsPerMm());

        plan.drag(at(5000 - aside, 4000 + aside), at(6000 - aside, 4000 + aside));

        assertEquals(6000, plan.level().zone(StoryPlans.LIVING).orElseThrow().outline().box().maxXMm(),
                "at the middle of the door");
    }

    private static String snapTag(FloorPlanPage plan) {
        List<String> tags = plan.tags(OverlayStyle.SNAP);
        assertEquals(1, tags.size(), plan.overlayTexts().toString());
        return tags.getFirst();
    }

    private static List<OverlayStyle> shapes(FloorPlanPage plan) {
        return plan.overlayMarks().stream().filter(OverlayMark.Shape.class::isInstance)
                .map(mark -> ((OverlayMark.Shape) mark).style()).distinct().toList();
    }
}
