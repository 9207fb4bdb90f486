package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.LayerKind;

class StructureEditsTest {

    private StorePlan plan;
    private Level level;
    private Fixture fixture;

    @BeforeEach
    void shop() {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
        fixture = level.getFixtures().get(0);
    }

    @Test
    void idsAreTheSmallestFreeNumberOfTheirKind() {
        PlanIds ids = new PlanIds(level);

        assertEquals("L1.fixture.F1", ids.next(level, fixture.eClass()));
        assertEquals("L1.fixture.F2", ids.next(level, fixture.eClass()), "given out once");
        assertEquals("F-1.P1", ids.next(fixture, fixture.getPositions().get(0).eClass()));
        assertEquals("layer.LY1", ids.next(plan, plan.getLayers().get(0).eClass()));
        assertEquals("L3", ids.next(plan, level.eClass()));
        assertTrue(ids.isTaken("F-1"));
    }

    @Test
    void newElementsComeToTheEndOfTheirLists() throws Exception {
        Note note = note("N-1");
        Zone zone = PlanFactory.INSTANCE.createZone();
        zone.setId("Z-9");
        zone.setCode("LIVING");
        zone.setOutline("0,0 100,0 0,100");

        EditHarness.applied(plan, new AddElementsEdit(level, List.of(note, zone)));

        assertSame(note, level.getNotes().get(0));
        assertSame(zone, level.getZones().get(2));
    }

    @Test
    void newElementsTheFileCouldNotHoldAreRefused() throws Exception {
        Note nameless = PlanFactory.INSTANCE.createNote();
        EditHarness.refused(plan, new AddElementsEdit(level, nameless), "id.missing", "");
        EditHarness.refused(plan, new AddElementsEdit(level, note("F-1")), "id.taken", "F-1");
        EditHarness.refused(plan, new AddElementsEdit(level, List.of(note("N"), note("N"))), "id.taken", "N");
        EditHarness.refused(plan, new AddElementsEdit(level, note("P-T".equals(plan.getId()) ? "x" : plan.getId())),
                "id.taken", plan.getId());
        EditHarness.refused(plan, new AddElementsEdit(fixture, note("N-1")), "add.owner", "N-1");
        EditHarness.refused(plan, new AddElementsEdit(level, fixture), "add.contained", "F-1");
        Wall wall = PlanFactory.INSTANCE.createWall();
        wall.setId("W");
        EditHarness.refused(plan, new AddElementsEdit(level, wall), "shell.locked", level.getId());
        Fixture stray = PlanFactory.INSTANCE.createFixture();
        stray.setId("F-9");
        EditHarness.refused(plan, new AddElementsEdit(level, stray), "attribute.missing", "F-9");
        stray.setTypeCode("FBAY");
        stray.setWidthMm(1);
        stray.setDepthMm(1);
        stray.setZone(SamplePlans.shop().getLevels().get(0).getZones().get(0));
        EditHarness.refused(plan, new AddElementsEdit(level, stray), "add.reference", "F-9");
        stray.setZone(null);
        stray.setLayer(plan.getLayers().get(0));
        plan.getLayers().get(0).setLocked(true);
        EditHarness.refused(plan, new AddElementsEdit(level, stray), "layer.locked", "F-9");
    }

    @Test
    void removedElementTakesItsReferencesAlong() throws Exception {
        level.getServices().get(1).setServes(fixture);
        level.getMaterials().get(0).setFixture(fixture);
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setId("DM-1");
        dimension.setToXMm(100);
        dimension.setFromElement(fixture);
        dimension.setFromAnchor("left");
        dimension.setToElement(level);
        dimension.setToAnchor("corner/0");
        level.getDimensions().add(dimension);
        Group group = group("G-1", fixture, level.getFixtures().get(1), level.getZones().get(0));

        PlanChange change = EditHarness.applied(plan, new RemoveElementsEdit(List.of(fixture,
                fixture.getPositions().get(0)))).get(0);

        assertNull(level.getServices().get(1).getServes());
        assertNull(level.getMaterials().get(0).getFixture());
        assertNull(dimension.getFromElement());
        assertNull(dimension.getFromAnchor());
        assertEquals("corner/0", dimension.getToAnchor());
        assertEquals(2, group.getMembers().size());
        assertTrue(change.affected().containsAll(List.of(fixture, level, dimension, group,
                level.getServices().get(1))), "all of them are told");
        EditHarness.applied(plan, new RemoveElementsEdit(level.getZones()));
        assertEquals(List.of(), level.getGroups(), "a group of one is dissolved");
        assertNull(level.getFixtures().get(0).getZone());
    }

    @Test
    void fixtureStaysWhereItIsWhenItsHostGoes() throws Exception {
        fixture.setDockHost("WL-1/left");
        fixture.setDockAlongMm(5);
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, false));

        EditHarness.applied(plan, new RemoveElementsEdit(level.getWalls()));

        assertNull(fixture.getDockHost());
        assertEquals(0, fixture.getDockAlongMm());
        assertEquals(4000, fixture.getXMm());
    }

    @Test
    void protectedAndNecessaryElementsStay() throws Exception {
        EditHarness.refused(plan, new RemoveElementsEdit(level.getWalls()), "shell.locked", "WL-1");
        EditHarness.refused(plan, new RemoveElementsEdit(List.of()), "elements.none", "");
        EditHarness.refused(plan, new RemoveElementsEdit(List.of(plan.getStore())), "remove.impossible", "");
        EditHarness.refused(plan, new RemoveElementsEdit(plan.getLevels()), "remove.lastLevel", "L1");
        EditHarness.refused(plan, new RemoveElementsEdit(List.of(note("N-1"))), "remove.impossible", "N-1");
        fixture.setLocked(true);
        EditHarness.refused(plan, new RemoveElementsEdit(List.of(fixture)), "element.locked", "F-1");
        EditHarness.refused(plan, new RemoveElementsEdit(List.of(level)), "element.locked", "F-1");
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(plan.getLevels().get(1))));
    }

    @Test
    void treeDragChangesZoneLayerAndOrder() throws Exception {
        Zone other = level.getZones().get(1);
        EditHarness.applied(plan, ReparentEdit.toZone(List.of(fixture, level.getMaterials().get(0)), other));
        assertSame(other, fixture.getZone());
        assertSame(other, level.getMaterials().get(0).getZone());
        EditHarness.applied(plan, ReparentEdit.toZone(List.of(fixture), null));
        EditHarness.applied(plan, ReparentEdit.toLayer(List.of(fixture), plan.getLayers().get(0)));
        EditHarness.applied(plan, ReparentEdit.toIndex(other, 0));
        assertSame(other, level.getZones().get(0));
        EditHarness.applied(plan, ReparentEdit.toLayer(List.of(fixture), null));

        EditHarness.refused(plan, ReparentEdit.toIndex(other, 2), "reparent.index", "Z-2");
        EditHarness.refused(plan, ReparentEdit.toZone(List.of(other), other), "reparent.kind", "Z-2");
        Zone foreign = SamplePlans.shop().getLevels().get(0).getZones().get(0);
        EditHarness.refused(plan, ReparentEdit.toZone(List.of(fixture), foreign), "reparent.elsewhere", "F-1");
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, true));
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        EditHarness.refused(plan, ReparentEdit.toLayer(List.of(fixture), plan.getLayers().get(1)),
                "reparent.builtIn", "layer.SHELL");
        plan.getLayers().get(0).setLocked(true);
        EditHarness.refused(plan, ReparentEdit.toLayer(List.of(fixture), plan.getLayers().get(0)), "layer.locked",
                "LY-1");
    }

    @Test
    void groupTakesItsMembersOutOfOtherGroups() throws Exception {
        Group old = group("G-1", fixture, level.getZones().get(0));
        GroupEdit edit = new GroupEdit(level, "wall run", level.getFixtures());

        EditHarness.applied(plan, edit);

        assertEquals(List.of(edit.group()), level.getGroups(), "the old one had one member left");
        assertEquals(List.copyOf(level.getFixtures()), edit.group().getMembers());
        assertEquals("L1.group.G1", edit.group().getId());
        assertFalse(level.getGroups().contains(old));
        EditHarness.applied(plan, new UngroupEdit(List.of(edit.group())));
        assertEquals(List.of(), level.getGroups());
        EditHarness.refused(plan, new UngroupEdit(List.of(old)), "remove.impossible", "G-1");
        EditHarness.refused(plan, new GroupEdit(level, "", List.of(fixture)), "group.small", "L1");
        EditHarness.refused(plan, new GroupEdit(level, "", List.of(fixture, level)), "group.elsewhere", "L1");
    }

    @Test
    void layersAreShownHiddenLockedAndUnlocked() throws Exception {
        assertTrue(PlanLayers.isLocked(plan, LayerKind.SHELL));
        EditHarness.applied(plan, LayerEdit.locked(plan, LayerKind.SHELL, false));
        assertFalse(PlanLayers.isLocked(plan, LayerKind.SHELL));
        EditHarness.applied(plan, LayerEdit.visible(plan, LayerKind.ZONES, false));
        assertFalse(PlanLayers.isVisible(plan, LayerKind.ZONES));
        Layer layer = plan.getLayers().get(0);
        EditHarness.applied(plan, LayerEdit.locked(layer, true));
        EditHarness.applied(plan, LayerEdit.visible(layer, false));
        EditHarness.applied(plan, LayerEdit.locked(layer, false));
        assertEquals(List.of("LY-1", "layer.SHELL", "layer.ZONES"),
                plan.getLayers().stream().map(Layer::getId).toList());
        PlanHistory history = new PlanHistory(plan);
        history.execute(LayerEdit.locked(plan, LayerKind.NOTES, false));
        assertFalse(history.canUndo(), "that was so before");
    }

    @Test
    void layerStateBringsBackWhatWasHiddenAndLocked() throws Exception {
        Layer layer = plan.getLayers().get(0);
        layer.setVisible(false);
        EditHarness.applied(plan, new SaveLayerStateEdit(plan, "survey"));
        LayerState state = plan.getLayerStates().get(0);
        assertEquals(List.of(layer), state.getHidden());
        EditHarness.applied(plan, LayerEdit.locked(plan, LayerKind.SHELL, false));
        EditHarness.applied(plan, LayerEdit.visible(plan, LayerKind.NOTES, false));
        EditHarness.applied(plan, LayerEdit.visible(layer, true));

        EditHarness.applied(plan, new ApplyLayerStateEdit(state));

        assertFalse(layer.isVisible());
        assertTrue(PlanLayers.isLocked(plan, LayerKind.SHELL));
        assertTrue(PlanLayers.isVisible(plan, LayerKind.NOTES));
        EditHarness.applied(plan, LayerEdit.visible(layer, true));
        EditHarness.applied(plan, new SaveLayerStateEdit(plan, "survey"));
        assertEquals(1, plan.getLayerStates().size(), "replaced");
        EditHarness.refused(plan, new SaveLayerStateEdit(plan, " "), "attribute.missing", "");
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(layer)));
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(state)));
        EditHarness.refused(plan, new ApplyLayerStateEdit(state), "remove.impossible", "layerState.LS1");
    }

    private Group group(String id, EObject... members) {
        Group group = PlanFactory.INSTANCE.createGroup();
        group.setId(id);
        for (EObject each : members) {
            group.getMembers().add((org.sceneplan.model.plan.Identified) each);
        }
        level.getGroups().add(group);
        return group;
    }

    private static Note note(String id) {
        Note note = PlanFactory.INSTANCE.createNote();
        note.setId(id);
        return note;
    }
}
