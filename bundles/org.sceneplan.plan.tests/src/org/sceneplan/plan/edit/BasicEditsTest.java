package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.LayerKind;

class BasicEditsTest {

    private final StorePlan plan = SamplePlans.shop();
    private final Level level = plan.getLevels().get(0);
    private final Fixture fixture = level.getFixtures().get(0);

    @Test
    void moveSetsPlaceAndAngle() throws Exception {
        EditHarness.applied(plan, move(5000, 9000, 45));

        assertEquals(5000, fixture.getXMm());
        assertEquals(9000, fixture.getYMm());
        assertEquals(45, fixture.getAngleDeg());
    }

    @Test
    void moveReportsFixtureAndLevel() throws Exception {
        PlanChange change = EditHarness.applied(plan, move(5000, 9000, 45)).get(0);

        assertEquals(List.of(fixture, level), List.copyOf(change.affected()));
    }

    @Test
    void moveOutOfThePlanOrToNoNumberIsRefused() throws Exception {
        EditHarness.refused(plan, move(1_000_001, 0, 0), "number.range", "F-1");
        EditHarness.refused(plan, move(0, 0, Double.NaN), "number.notFinite", "F-1");
    }

    @Test
    void lockedFixtureAndFixtureOnLockedLayerStay() throws Exception {
        fixture.setLayer(plan.getLayers().get(0));
        plan.getLayers().get(0).setLocked(true);
        EditHarness.refused(plan, move(5000, 9000, 0), "layer.locked", "F-1");
        fixture.setLocked(true);

        Refusal refusal = EditHarness.refused(plan, move(5000, 9000, 0), "element.locked", "F-1");

        assertEquals("fixture 'F-1': It is locked; unlock it first.", refusal.english());
        assertEquals("道具“F-1”：已锁定；请先解锁。", refusal.chinese());
    }

    @Test
    void attributeIsSetAndNullPutsTheDefaultBack() throws Exception {
        EditHarness.applied(plan, set(fixture, "clearSides", 4));
        assertEquals(4, fixture.getClearSides());
        EditHarness.applied(plan, set(fixture, "clearSides", null));
        assertEquals(1, fixture.getClearSides());
        EditHarness.applied(plan, set(fixture, "number", null));
        assertNull(fixture.getNumber());
        EditHarness.applied(plan, LayerEdit.locked(plan, LayerKind.SHELL, false));
        EditHarness.applied(plan, set(level.getOpenings().get(0), "kind", OpeningKind.EXIT));
        EditHarness.applied(plan, set(plan.getStore(), "name", "新店"));
    }

    @Test
    void valuesAFileCouldNotHoldAreRefused() throws Exception {
        Refusal narrow = EditHarness.refused(plan, set(fixture, "widthMm", 0), "number.range", "F-1");
        assertTrue(narrow.english().contains("The width is 0; it must lie between 1 and"), narrow.english());
        assertTrue(narrow.chinese().contains("宽度为 0；应在 1 与"), narrow.chinese());
        Refusal missing = EditHarness.refused(plan, set(fixture, "typeCode", null), "attribute.missing", "F-1");
        assertTrue(missing.english().endsWith("The type is missing or empty."), missing.english());
        EditHarness.refused(plan, set(fixture, "clearSides", 3), "fixture.clearSides", "F-1");
        EditHarness.applied(plan, LayerEdit.locked(plan, LayerKind.SHELL, false));
        EditHarness.refused(plan, set(level, "outline", "0,0 4000,0 0,1000 3000,3000"), "ring.crossing", "L1");
        EditHarness.refused(plan, set(fixture, "number", "a\u0000"), "text.character", "F-1");
    }

    @Test
    void idStaysAndLockOnlyOpensToUnlocking() throws Exception {
        EditHarness.refused(plan, set(fixture, "id", "F-9"), "id.fixed", "F-1");
        fixture.setLocked(true);
        EditHarness.refused(plan, set(fixture, "number", "7"), "element.locked", "F-1");
        EditHarness.applied(plan, set(fixture, "locked", false));
        EditHarness.applied(plan, set(fixture, "number", "7"));
    }

    @Test
    void foreignAttributeAndWrongTypeAreProgrammingErrors() {
        EAttribute width = attribute(fixture, "widthMm");
        assertThrows(IllegalArgumentException.class, () -> new SetAttributeEdit(level, width, 7));
        assertThrows(IllegalArgumentException.class, () -> new SetAttributeEdit(fixture, width, "7"));
        assertTrue(assertThrows(NullPointerException.class, () -> new SetAttributeEdit(null, width, 7)).getMessage()
                .contains("element"));
    }

    private MoveFixtureEdit move(int xMm, int yMm, double angleDeg) {
        return new MoveFixtureEdit(fixture, new FixturePlace(new Point(xMm, yMm), angleDeg));
    }

    private static SetAttributeEdit set(EObject element, String name, Object value) {
        return new SetAttributeEdit(element, attribute(element, name), value);
    }

    private static EAttribute attribute(EObject element, String name) {
        return (EAttribute) element.eClass().getEStructuralFeature(name);
    }
}
