package org.sceneplan.plan.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.plan.SamplePlans;

/** What the editor keeps in a plan reaches the snapshot: layers, groups, underlays, guides, docks and anchors. */
class EditorSnapshotsTest {

    private StorePlan plan;
    private Level level;

    @BeforeEach
    void shop() {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
    }

    @Test
    void onlyTheShellIsLockedWhereTheFileSaysNothing() throws InvalidPlanException {
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);

        for (LayerKind kind : LayerKind.values()) {
            assertTrue(snapshot.isVisible(kind), kind.name());
            assertEquals(kind == LayerKind.SHELL, snapshot.isLocked(kind), kind.name());
        }
    }

    @Test
    void builtInLayerOfTheFileDecides() throws InvalidPlanException {
        Layer shell = PlanFactory.INSTANCE.createLayer();
        shell.setId("shell");
        shell.setName("Shell");
        shell.setKind("SHELL");
        shell.setVisible(false);
        plan.getLayers().add(shell);

        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);

        assertEquals(new LayerSnapshot("shell", "Shell", "SHELL", false, false), snapshot.layer("shell").orElseThrow());
        assertFalse(snapshot.isVisible(LayerKind.SHELL));
        assertFalse(snapshot.isLocked(LayerKind.SHELL));
    }

    @Test
    void fixtureNamesItsLayerAndItsDock() throws InvalidPlanException {
        Fixture fixture = level.getFixtures().get(0);
        fixture.setLayer(plan.getLayers().get(0));
        fixture.setDockHost("edge/2");
        fixture.setDockAlongMm(16000);
        fixture.setDockGapMm(775);

        List<FixtureSnapshot> fixtures = PlanSnapshotFactory.of(plan).levels().get(0).fixtures();

        assertEquals("LY-1", fixtures.get(0).layerId());
        assertEquals(new DockSnapshot("edge/2", 16000, 775), fixtures.get(0).dock());
        FixtureSnapshot moved = fixtures.get(0).withPlace(new FixturePlace(new Point(0, 0), 90));
        assertEquals(fixtures.get(0).dock(), moved.dock());
        assertEquals("LY-1", moved.layerId());
        assertEquals(DockSnapshot.NONE, fixtures.get(1).dock());
        assertFalse(fixtures.get(1).dock().isDocked());
    }

    @Test
    void dimensionNamesWhatItHangsOn() throws InvalidPlanException {
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setId("DM-1");
        dimension.setToXMm(100);
        dimension.setFromElement(level);
        dimension.setFromAnchor("corner/0");
        dimension.setChain("south");
        level.getDimensions().add(dimension);

        assertEquals(new DimensionSnapshot("DM-1", new Segment(new Point(0, 0), new Point(100, 0)), 0,
                new AnchorSnapshot("L1", "corner/0"), AnchorSnapshot.NONE, "south", false, 0),
                PlanSnapshotFactory.of(plan).levels().get(0).dimensions().get(0));
    }

    @Test
    void groupsUnderlaysAndGuidesAreCopied() throws InvalidPlanException {
        Group group = PlanFactory.INSTANCE.createGroup();
        group.setId("G-1");
        group.getMembers().addAll(level.getFixtures());
        level.getGroups().add(group);
        Underlay underlay = PlanFactory.INSTANCE.createUnderlay();
        underlay.setId("U-1");
        underlay.setFile("survey.png");
        underlay.setMmPerUnit(12.5);
        level.getUnderlays().add(underlay);
        Guide guide = PlanFactory.INSTANCE.createGuide();
        guide.setId("GL-1");
        guide.setVertical(true);
        guide.setPositionMm(700);
        level.getGuides().add(guide);

        LevelSnapshot snapshot = PlanSnapshotFactory.of(plan).levels().get(0);

        assertEquals(List.of(new GroupSnapshot("G-1", "", List.of("F-1", "F-2"))), snapshot.groups());
        assertEquals(List.of(new UnderlaySnapshot("U-1", "survey.png", new Point(0, 0), 12.5, 0, 50, true, false)),
                snapshot.underlays());
        assertEquals(List.of(new GuideSnapshot("GL-1", true, 700)), snapshot.guides());
        assertEquals(snapshot.groups(), snapshot.withDesign(List.of(), List.of(), List.of(), List.of(), List.of())
                .groups());
    }

    @Test
    void memberOutsideThePlanIsRefused() {
        Group group = PlanFactory.INSTANCE.createGroup();
        group.setId("G-1");
        group.getMembers().add(SamplePlans.shop().getLevels().get(0).getFixtures().get(0));
        level.getGroups().add(group);

        InvalidPlanException refused = assertThrows(InvalidPlanException.class, () -> PlanSnapshotFactory.of(plan));

        assertEquals("reference.outside", refused.reasonKey());
        assertEquals("G-1", refused.elementId());
    }
}
