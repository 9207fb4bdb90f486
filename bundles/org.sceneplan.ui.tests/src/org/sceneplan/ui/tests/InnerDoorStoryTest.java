package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.ui.tests.page.FloorPlanPage;

/** A storeroom gets its door: placed in an inner wall by a typed length, dragged, undone to the byte. */
class InnerDoorStoryTest extends EditingStory {

    @Test
    void doorOfAStoreroomIsPlacedAndDraggedByTypedLengthsAndUndoneToTheByte() throws Exception {
        FloorPlanPage plan = workbench().open("inner-door.storeplan", storeroom());
        byte[] before = plan.bytes();
        plan.tool(DrawKind.OPENING);
        plan.moveTo(at(5000, 4500));
        assertEquals(2, plan.overlayMarks().stream().filter(OverlayMark.Length.class::isInstance).count(),
                plan.overlayTexts().toString());
        assertTrue(swings(plan), "the leaf shows while the door is placed");
        plan.enter("1.5m");
        WallOpeningSnapshot door = door(plan);
        assertEquals(List.of(1500, 900, WallOpeningSwing.LEFT),
                List.of(door.offsetMm(), door.widthMm(), door.swing()));
        assertEquals(1, plan.level().walls().size());

        plan.key(SWT.ESC);
        plan.settle();
        plan.press(at(2000 + 1500 + 450, 4000));
        plan.dragTo(at(6000, 4000));
        assertEquals(2, plan.overlayMarks().stream().filter(OverlayMark.Length.class::isInstance).count(),
                plan.overlayTexts().toString());
        plan.key(SWT.TAB, SWT.MOD1);
        plan.type("2m+5cm");
        plan.release();
        assertEquals(List.of(2050, WallOpeningSwing.LEFT), List.of(door(plan).offsetMm(), door(plan).swing()));
        assertEquals(2, plan.steps());

        plan.undoAll();
        plan.settle();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void leafOpensToTheSideOfThePointer() throws Exception {
        FloorPlanPage plan = workbench().open("inner-door-side.storeplan", storeroom());
        plan.tool(DrawKind.OPENING);
        plan.moveTo(at(5000, 3500));
        plan.click(at(5000, 3500));

        assertEquals(WallOpeningSwing.RIGHT, door(plan).swing());
    }

    @Test
    void doorIsDraggedToAnotherWallInOneStepAndBack() throws Exception {
        FloorPlanPage plan = workbench().open("inner-door-walls.storeplan", storeroom());
        plan.tool(DrawKind.OPENING);
        plan.moveTo(at(5000, 4500));
        plan.enter("1.5m");
        plan.tool(DrawKind.WALL);
        plan.click(at(2000, 4000));
        plan.enter("4m<90");
        plan.key(SWT.ESC);
        plan.key(SWT.ESC);
        plan.settle();
        byte[] before = plan.bytes();

        plan.press(at(2000 + 1500 + door(plan).widthMm() / 2, 4000));
        plan.dragTo(at(2100, 6000));
        plan.release();
        assertEquals(List.of(0, 1), plan.level().walls().stream().map(wall -> wall.openings().size()).toList());
        WallOpeningSnapshot moved = plan.level().walls().getLast().openings().getFirst();
        assertEquals(6000, 4000 + moved.offsetMm() + moved.widthMm() / 2, 100);
        assertEquals(3, plan.steps());

        plan.key('z', SWT.MOD1);
        plan.settle();
        assertArrayEquals(before, plan.bytes());
    }

    @Test
    void copiesStandBesideTheirDoorAndAreSelected() throws Exception {
        FloorPlanPage plan = workbench().open("inner-door-copies.storeplan", storeroom());
        plan.tool(DrawKind.OPENING);
        plan.moveTo(at(5000, 4500));
        plan.enter("500");
        plan.key(SWT.ESC);
        plan.settle();
        plan.click(at(2000 + 500 + 450, 4000));

        plan.key('d', SWT.MOD1);
        plan.settle();
        plan.key('c', SWT.MOD1);
        plan.key('v', SWT.MOD1);
        plan.settle();
        assertEquals(List.of(500, 1700, 2900), plan.level().walls().getFirst().openings().stream()
                .map(WallOpeningSnapshot::offsetMm).toList(), plan.hint());
        assertEquals(plan.level().walls().getFirst().openings().getLast().id(), plan.selectedId());
        assertEquals(3, plan.steps());
    }

    @Test
    void draggedWallTakesItsDimensionAlongAndIsClickedWhereItStands() throws Exception {
        FloorPlanPage plan = workbench().open("inner-wall-dragged.storeplan", storeroom());
        plan.tool(DrawKind.DIMENSION);
        plan.enter("7500,3900");
        plan.enter("7500,0");
        plan.enter("8500,2000");
        plan.key(SWT.CR);
        plan.key(SWT.ESC);
        plan.settle();
        plan.press(at(3000, 4000));
        plan.dragTo(at(3000, 6000));
        plan.release();
        plan.settle();

        int wallMm = plan.level().walls().getFirst().line().from().yMm();
        assertEquals(6000, wallMm, 100);
        assertEquals(wallMm - 100, plan.level().dimensions().getFirst().measured().from().yMm());
        plan.key(SWT.ESC);
        plan.click(at(6500, wallMm));
        assertEquals("L1.wall.W1", plan.selectedId());
    }

    private static WallOpeningSnapshot door(FloorPlanPage plan) {
        return plan.level().walls().getFirst().openings().getFirst();
    }

    private static boolean swings(FloorPlanPage plan) {
        return plan.overlayMarks().stream().anyMatch(mark -> mark instanceof OverlayMark.Shape shape
                && shape.style() == OverlayStyle.SWING);
    }

    private static StorePlan storeroom() {
        StorePlan plan = PlanBuilder.of("INNER", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.entrance(StoryPlans.DOOR, 0, 5500, 1000)
                        .wall("L1.wall.W1", new Segment(at(2000, 4000), at(8000, 4000)), 200)).build();
        LayerEdit.locked(plan, LayerKind.SHELL, false).apply();
        return plan;
    }
}
