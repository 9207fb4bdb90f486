package org.sceneplan.workbench.view.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.LayerVisibility;
import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.edit.ReparentEdit;
import org.sceneplan.plan.edit.SaveLayerStateEdit;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.workbench.view.TestShop;

class LayerRowsTest {
    private final StorePlan plan = TestShop.plan();
    private final PlanHistory history = new PlanHistory(plan);

    @Test
    void designersLayersStandBeforeTheBuiltInOnes() {
        List<LayerRow> rows = LayerRows.of(snapshot(), Locale.ENGLISH);

        assertEquals("Promotion", rows.getFirst().name());
        assertFalse(rows.getFirst().isBuiltIn());
        assertEquals(List.of(LayerKind.values()), rows.stream().skip(1).map(LayerRow::kind).toList());
        LayerRow shell = row(LayerKind.SHELL);
        assertTrue(shell.locked(), "the shell is locked until the file says otherwise");
        assertTrue(shell.visible());
        assertEquals(2, shell.elements(), "outline and door");
        assertEquals(3, row(LayerKind.FIXTURES).elements());
        assertFalse(row(LayerKind.LABELS).canLock());
    }

    @Test
    void rowStaysEqualWhileItsStateChanges() {
        LayerRow before = row(LayerKind.ZONES);

        history.execute(LayerEdit.visible(plan, LayerKind.ZONES, false));

        assertEquals(before, row(LayerKind.ZONES));
        assertFalse(row(LayerKind.ZONES).visible());
    }

    @Test
    void savedStatesAreNumberedSoThatNoneIsReplacedUnasked() {
        for (String expected : List.of("State 1", "State 2", "State 3")) {
            String free = LayerRows.freeStateName(plan, number -> "State " + number);
            assertEquals(expected, free);
            history.execute(new SaveLayerStateEdit(plan, free));
        }
        plan.getLayerStates().remove(1);
        assertEquals("State 2", LayerRows.freeStateName(plan, number -> "State " + number));
    }

    @Test
    void hiddenLayerOfTheDesignerHidesItsFixturesWithAllTheyShow() {
        Layer layer = plan.getLayers().getFirst();
        history.execute(ReparentEdit.toLayer(List.of(plan.getLevels().getFirst().getFixtures().getFirst()), layer));
        history.execute(LayerEdit.visible(layer, false));

        assertEquals(Set.of(TestShop.ISLAND, TestShop.POSITION), LayerVisibility.of(snapshot()).elementIds());
        List<DrawnElement> drawn = drawn();
        assertTrue(drawn.stream().noneMatch(element -> element.elementId().equals(TestShop.ISLAND)));
        assertTrue(drawn.stream().anyMatch(element -> element.elementId().equals(TestShop.NEAR_ISLAND)));
        history.undo();
        assertTrue(drawn().stream().anyMatch(element -> element.elementId().equals(TestShop.ISLAND)));
    }

    @Test
    void hiddenFixturesTakeTheirFreeStripsWithThem() {
        List<DrawnElement> all = strips();
        Layer layer = plan.getLayers().getFirst();
        history.execute(ReparentEdit.toLayer(plan.getLevels().getFirst().getFixtures(), layer));
        assertEquals(all, strips(), "as long as the layer shows");

        history.execute(LayerEdit.visible(layer, false));

        assertFalse(all.isEmpty());
        assertEquals(List.of(), strips());
        history.execute(ReparentEdit.toLayer(List.of(plan.getLevels().getFirst().getFixtures().getFirst()), null));
        assertEquals(1, strips().size());
        assertFalse(all.equals(strips()), "those of the one fixture that shows");
    }

    private List<DrawnElement> strips() {
        return drawn().stream().filter(element -> element.layer() == DrawingLayer.CLEARANCES).toList();
    }

    @Test
    void hiddenZonesTakeTheirNamesWithThem() {
        assertTrue(drawn().stream().anyMatch(element -> element.layer() == DrawingLayer.LABELS
                && element.elementId().equals(TestShop.LIVING)));

        history.execute(LayerEdit.visible(plan, LayerKind.ZONES, false));

        assertTrue(drawn().stream().noneMatch(element -> element.elementId().equals(TestShop.LIVING)));
        assertTrue(LayerVisibility.of(snapshot()).layers().contains(DrawingLayer.ZONES));
    }

    private List<DrawnElement> drawn() {
        return LevelDrawing.all(TestShop.context(plan), Locale.ENGLISH).getFirst().elements();
    }

    private LayerRow row(LayerKind kind) {
        return LayerRows.of(snapshot(), Locale.ENGLISH).stream().filter(row -> row.kind() == kind).findFirst()
                .orElseThrow();
    }

    private PlanSnapshot snapshot() {
        return TestShop.context(plan).plan();
    }
}
