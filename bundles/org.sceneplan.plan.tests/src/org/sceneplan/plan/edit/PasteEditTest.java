package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class PasteEditTest {

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
    void copyOnTheSameLevelStaysInItsZoneAndGetsIdsAndANumberOfItsOwn() throws Exception {
        fixture.setNumber("A01");
        fixture.setLocked(true);
        fixture.setLayer(plan.getLayers().get(0));
        PasteEdit paste = new PasteEdit(List.of(fixture), level, 1000, -500);

        EditHarness.applied(plan, paste);

        Fixture copy = (Fixture) paste.copies().get(0);
        assertSame(copy, level.getFixtures().get(2));
        assertEquals(List.of("L1.fixture.F1", "A02", 5000, 10500), List.of(copy.getId(), copy.getNumber(),
                copy.getXMm(), copy.getYMm()));
        assertSame(fixture.getZone(), copy.getZone());
        assertSame(fixture.getLayer(), copy.getLayer());
        assertEquals("L1.fixture.F1.P1", copy.getPositions().get(0).getId());
        assertFalse(copy.isLocked());
        assertEquals(List.of(), paste.cut());
    }

    @Test
    void referencesInsideTheSetStayAndOthersAreCutAndTold() throws Exception {
        StorePlan other = SamplePlans.shop();
        Level from = other.getLevels().get(0);
        from.getFixtures().get(0).setLayer(other.getLayers().get(0));
        from.getServices().get(1).setServes(from.getFixtures().get(0));
        from.getServices().get(1).setSource(from.getServices().get(0));
        PasteEdit paste = new PasteEdit(List.of(from.getFixtures().get(0), from.getServices().get(1),
                from.getZones().get(0)), level, 0, 0);

        EditHarness.applied(plan, paste);

        Fixture fixtureCopy = (Fixture) paste.copies().get(0);
        ServicePoint serviceCopy = (ServicePoint) paste.copies().get(1);
        assertSame(paste.copies().get(2), fixtureCopy.getZone());
        assertSame(fixtureCopy, serviceCopy.getServes());
        assertNull(serviceCopy.getSource());
        assertEquals(List.of(new PasteEdit.Cut(fixtureCopy, "layer", "LY-1"),
                new PasteEdit.Cut(serviceCopy, "source", "P-1")), paste.cut());
        assertEquals("F-3", fixtureCopy.getNumber(), "F-1 and F-2 are in use");
        PlanSnapshotFactory.of(plan);
    }

    @Test
    void originalsMayBeCutAwayBeforeThePaste() throws Exception {
        PasteEdit paste = new PasteEdit(List.of(fixture), level, 0, 0);
        new PlanHistory(plan).execute(new RemoveElementsEdit(List.of(fixture)));

        EditHarness.applied(plan, paste);

        assertEquals("F-1", ((Fixture) paste.copies().get(0)).getNumber(), "free again");
    }

    @Test
    void groupBringsItsMembers() throws Exception {
        Group group = PlanFactory.INSTANCE.createGroup();
        group.setId("G-1");
        group.getMembers().addAll(level.getFixtures());
        level.getGroups().add(group);
        PasteEdit paste = new PasteEdit(List.of(group), plan.getLevels().get(1), 0, 0);

        EditHarness.applied(plan, paste);

        Level second = plan.getLevels().get(1);
        assertEquals(List.copyOf(second.getFixtures()), second.getGroups().get(0).getMembers());
        assertEquals("L2.group.G1", second.getGroups().get(0).getId());
        assertEquals(2, paste.cut().size(), "both lost their zone");
    }

    @Test
    void copiedWallKeepsItsFixture() throws Exception {
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        fixture.setXMm(5505);
        fixture.setYMm(2000);
        fixture.setAngleDeg(270);
        fixture.setDockHost("WL-1/left");
        fixture.setDockAlongMm(2000);
        fixture.setDockGapMm(210);
        PasteEdit both = new PasteEdit(List.of(fixture, level.getWalls().get(0)), level, 1000, 0);
        PasteEdit alone = new PasteEdit(List.of(fixture), plan.getLevels().get(1), 0, 0);

        EditHarness.applied(plan, both);
        EditHarness.applied(plan, alone);

        assertEquals("L1.wall.W1/left", ((Fixture) both.copies().get(0)).getDockHost());
        assertNull(((Fixture) alone.copies().get(0)).getDockHost());
        assertEquals("WL-1/left", alone.cut().get(1).target());
    }

    @Test
    void openingsThatWouldLieOverOthersGoBesideThemOrAreLeftOut() throws Exception {
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        Opening door = level.getOpenings().get(0);
        Opening window = EcoreUtil.copy(door);
        window.setId("D-2");
        window.setOffsetMm(door.getOffsetMm() + door.getWidthMm());
        level.getOpenings().add(window);
        PasteEdit both = new PasteEdit(List.of(door, window, fixture), level, 100, 0);

        EditHarness.applied(plan, both);

        List<Opening> all = level.getOpenings();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertTrue(all.get(i).getOffsetMm() + all.get(i).getWidthMm() <= all.get(j).getOffsetMm()
                        || all.get(j).getOffsetMm() + all.get(j).getWidthMm() <= all.get(i).getOffsetMm());
            }
        }
        door.setOffsetMm(0);
        door.setWidthMm((int) Ring.parse(level.getOutline()).edge(door.getEdge()).lengthMm());
        PasteEdit none = new PasteEdit(List.of(window, fixture), level, 0, 0);
        assertEquals(List.of(window), none.leftOut());
        assertEquals(1, none.copies().size(), "the fixture comes");
    }

    @Test
    void openingNeedsItsEdgeAndPositionsAFixture() throws Exception {
        new PlanHistory(plan).execute(LayerEdit.locked(plan, LayerKind.SHELL, false));
        PasteEdit door = new PasteEdit(level.getOpenings(), level, 3000, 0);
        EditHarness.applied(plan, door);
        assertEquals(11000, level.getOpenings().get(1).getOffsetMm());
        EObject opening = level.getOpenings().get(0);
        PasteEdit elsewhere = new PasteEdit(List.of(opening), plan.getLevels().get(1), 0, 0);
        assertEquals(List.of(opening), elsewhere.leftOut());
        EditHarness.refused(plan, elsewhere, "paste.noPlace", "D-1");
        EditHarness.refused(plan, new PasteEdit(fixture.getPositions(), level, 0, 0), "paste.noPlace", "F-1-1");

        EditHarness.applied(plan, new PasteEdit(fixture.getPositions(), level.getFixtures().get(1), 0, 0));

        assertEquals("F-2.P1", level.getFixtures().get(1).getPositions().get(0).getId());
    }

    @Test
    void lockedShellTakesNoNewWalls() throws Exception {
        EditHarness.refused(plan, new PasteEdit(level.getWalls(), level, 0, 0), "shell.locked", "L1");
        EditHarness.refused(plan, new PasteEdit(List.of(), level, 0, 0), "elements.none", "");
        EditHarness.refused(plan, new PasteEdit(List.of(fixture), level, 1_000_000, 0), "number.range", "F-1");
    }
}
