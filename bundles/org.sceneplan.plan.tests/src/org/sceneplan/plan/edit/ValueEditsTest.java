package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.LayerKind;

class ValueEditsTest {

    private StorePlan plan;
    private Level level;
    private Fixture first;
    private Fixture second;

    @BeforeEach
    void shop() {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
        first = level.getFixtures().get(0);
        second = level.getFixtures().get(1);
    }

    @Test
    void manyElementsAreLockedAndUnlockingIsAlwaysAllowed() throws Exception {
        EditHarness.applied(plan, new LockEdit(List.of(first, second, level.getWalls().get(0)), true));
        assertTrue(second.isLocked());
        assertTrue(level.getWalls().get(0).isLocked());
        first.setLayer(plan.getLayers().get(0));
        plan.getLayers().get(0).setLocked(true);

        EditHarness.applied(plan, new LockEdit(List.of(first, level.getWalls().get(0)), false));

        assertFalse(first.isLocked());
        EditHarness.refused(plan, new LockEdit(List.of(level), true), "lock.impossible", "L1");
    }

    @Test
    void oneAttributeOfManyElements() throws Exception {
        EditHarness.applied(plan, new SetAttributesEdit(level.getFixtures(), "heightMm", 1800));
        assertEquals(1800, second.getHeightMm());
        EditHarness.applied(plan, new SetAttributesEdit(level.getFixtures(), "heightMm", null));
        assertEquals(0, second.getHeightMm());
        EditHarness.applied(plan, new SetAttributesEdit(List.of(first, level.getZones().get(0)), "locked", true));

        EditHarness.refused(plan, new SetAttributesEdit(level.getFixtures(), "heightMm", 5), "element.locked", "F-1");
        EditHarness.applied(plan, new SetAttributesEdit(List.of(first), "locked", false));
        EditHarness.refused(plan, new SetAttributesEdit(level.getFixtures(), "widthMm", 0), "number.range", "F-1");
        EditHarness.refused(plan, new SetAttributesEdit(List.of(first), "id", "F-9"), "id.fixed", "F-1");
        EditHarness.refused(plan, new SetAttributesEdit(plan.getLevels(), "outline", "0,0 9,0 0,9"), "shell.locked",
                "L1");
        assertThrows(IllegalArgumentException.class, () -> new SetAttributesEdit(List.of(level), "widthMm", 5));
        assertThrows(IllegalArgumentException.class, () -> new SetAttributesEdit(List.of(first), "widthMm", "5"));
    }

    @Test
    void productGoesOnAllPositions() throws Exception {
        EditHarness.applied(plan, new AssignProductEdit(first.getPositions(), "WASH", "SKU-1"));

        DisplayPosition position = first.getPositions().get(1);
        assertEquals(List.of("WASH", "SKU-1"), List.of(position.getProductTypeCode(), position.getSku()));
        EditHarness.applied(plan, new AssignProductEdit(first.getPositions(), "WASH", ""));
        assertNull(position.getSku());
        EditHarness.refused(plan, new AssignProductEdit(first.getPositions(), "", ""), "attribute.missing", "F-1-1");
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.PRODUCTS, true));
        EditHarness.refused(plan, new AssignProductEdit(first.getPositions(), "TV", ""), "kind.locked", "F-1-1");
    }

    @Test
    void styleGoesToElementsOfTheSameKind() throws Exception {
        first.setHeightMm(900);
        first.setClearSides(4);
        first.setLayer(plan.getLayers().get(0));
        first.getPositions().get(0).setDisplayMode(DisplayMode.DUMMY);

        EditHarness.applied(plan, new PasteStyleEdit(first, List.of(second, level.getWalls().get(0)),
                EnumSet.of(CopiedStyle.SIZE, CopiedStyle.CLEARANCE)));
        assertEquals(List.of(900, 4), List.of(second.getHeightMm(), second.getClearSides()));
        assertNull(second.getLayer(), "not asked for");
        EditHarness.applied(plan, new PasteStyleEdit(first, List.of(second), EnumSet.of(CopiedStyle.LAYER)));
        assertSame(first.getLayer(), second.getLayer());
        EditHarness.applied(plan, new PasteStyleEdit(first.getPositions().get(0), first.getPositions(),
                EnumSet.of(CopiedStyle.DISPLAY)));
        assertEquals(DisplayMode.DUMMY, first.getPositions().get(1).getDisplayMode());

        EditHarness.refused(plan, new PasteStyleEdit(first, level.getZones(), EnumSet.allOf(CopiedStyle.class)),
                "style.otherKind", "F-1");
        second.setLocked(true);
        EditHarness.refused(plan, new PasteStyleEdit(first, List.of(second), EnumSet.of(CopiedStyle.KIND)),
                "element.locked", "F-2");
    }

    @Test
    void styleOfAnotherPlanLeavesItsLayerThere() throws Exception {
        Fixture foreign = SamplePlans.shop().getLevels().get(0).getFixtures().get(0);
        foreign.setDepthMm(777);
        foreign.setLayer(((StorePlan) foreign.eContainer().eContainer()).getLayers().get(0));

        EditHarness.applied(plan, new PasteStyleEdit(foreign, List.of(first),
                EnumSet.of(CopiedStyle.SIZE, CopiedStyle.LAYER)));

        assertEquals(777, first.getDepthMm());
        assertNull(first.getLayer());
    }

    @Test
    void compositeIsOneStepAndAllOrNothing() throws Exception {
        PlanEdit move = new MoveElementsEdit(List.of(first), 10, 0);
        PlanEdit lock = new LockEdit(List.of(first), true);
        EditHarness.applied(plan, CompositeEdit.of("Tidy up", "整理", List.of(move, lock)));
        assertEquals(4010, first.getXMm());
        byte[] before = PlanFile.bytes(plan);
        PlanHistory history = new PlanHistory(plan);

        Refusal refusal = history.execute(CompositeEdit.sequence("Twice", "两次",
                List.of(new LockEdit(List.of(first), false), move, lock, move)));

        assertEquals("element.locked", refusal.reasonKey(), "the last one meets the lock of the third");
        assertArrayEquals(before, PlanFile.bytes(plan));
        assertFalse(history.canUndo());
        EditHarness.refused(plan, CompositeEdit.of("Both", "两者", List.of(new LockEdit(List.of(first), false), move)),
                "element.locked", "F-1");
        assertEquals("整理", CompositeEdit.of("Tidy up", "整理", List.of(move)).label(Locale.CHINA));
        assertThrows(IllegalArgumentException.class, () -> CompositeEdit.of("", "", List.of()));
    }

    @Test
    void editThatWouldLeaveAValueNoFileHoldsIsTakenBack() throws Exception {
        byte[] before = PlanFile.bytes(plan);
        PlanHistory history = new PlanHistory(plan);

        Refusal refusal = history.execute(new PlanEdit() {
            @Override
            public String label(Locale locale) {
                return "";
            }

            @Override
            public Refusal canApply() {
                return Refusal.NONE;
            }

            @Override
            public java.util.Set<org.eclipse.emf.ecore.EObject> apply() {
                first.setWidthMm(0);
                return java.util.Set.of(first);
            }
        });

        assertEquals("number.range", refusal.reasonKey());
        assertArrayEquals(before, PlanFile.bytes(plan));
    }
}
