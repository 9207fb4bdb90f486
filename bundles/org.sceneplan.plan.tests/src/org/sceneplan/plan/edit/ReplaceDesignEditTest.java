package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

class ReplaceDesignEditTest {

    private static final UnmetSnapshot UNMET =
            new UnmetSnapshot("U-1", "zone.area", "KITCHEN", "L1", 40, 31.5, "m2", "no-free-place");

    private final StorePlan plan = SamplePlans.shop();
    private final Level level = plan.getLevels().get(0);

    @Test
    void planHoldsExactlyWhatTheSnapshotSays() throws Exception {
        LevelSnapshot proposal = otherDesign();

        EditHarness.applied(plan, new ReplaceDesignEdit(plan, List.of(proposal), List.of(UNMET), 42));
        PlanSnapshot now = PlanSnapshotFactory.of(plan);

        assertEquals(proposal, now.levels().get(0));
        assertEquals(List.of(UNMET), now.unmetRequirements());
        assertEquals(42, now.seed());
    }

    @Test
    void shellSurveyedServicesAndOtherLevelsStay() throws Exception {
        ServicePoint surveyed = level.getServices().get(0);
        LevelSnapshot empty = proposal().withDesign(List.of(), List.of(), List.of(), List.of(), List.of());
        Level other = plan.getLevels().get(1);
        other.getZones().add(zone("Z-UP"));

        EditHarness.applied(plan, new ReplaceDesignEdit(plan, List.of(empty), List.of(), 0));

        assertEquals(List.of(surveyed), level.getServices());
        assertEquals(1, level.getWalls().size());
        assertEquals(1, level.getObstacles().size());
        assertEquals(0, level.getFixtures().size());
        assertEquals(1, other.getZones().size());
    }

    @Test
    void sameIdsStayTheSameObjectsAndKeepWhatSnapshotsDoNotHold() throws Exception {
        Fixture fixture = level.getFixtures().get(0);
        Zone zone = level.getZones().get(0);
        fixture.setLayer(plan.getLayers().get(0));
        fixture.setLocked(true);
        zone.setLocked(true);
        LevelSnapshot now = proposal();
        LevelSnapshot reordered = now.withDesign(now.services(), now.zones().reversed(), List.of(),
                now.fixtures().reversed(), List.of());

        EditHarness.applied(plan, new ReplaceDesignEdit(plan, List.of(reordered), List.of(), 7));

        assertSame(fixture, level.getFixtures().get(1));
        assertSame(zone, level.getZones().get(1));
        assertTrue(fixture.isLocked());
        assertSame(plan.getLayers().get(0), fixture.getLayer());
        assertSame(zone, fixture.getZone());
        assertEquals(2, fixture.getPositions().size());
    }

    @Test
    void sameDesignChangesNothing() throws Exception {
        PlanHistory history = new PlanHistory(plan);

        assertEquals(Refusal.NONE, history.execute(
                new ReplaceDesignEdit(plan, PlanSnapshotFactory.of(plan).levels(), List.of(), 0)));

        assertEquals(false, history.canUndo());
        assertEquals(false, history.isDirty());
    }

    @Test
    void lockedElementsThatWouldChangeOrVanishAreRefused() throws Exception {
        Fixture fixture = level.getFixtures().get(0);
        LevelSnapshot now = proposal();
        LevelSnapshot empty = now.withDesign(now.services(), now.zones(), now.aisles(), List.of(), List.of());
        LevelSnapshot moved = now.withDesign(now.services(), now.zones(), now.aisles(),
                List.of(FixtureSnapshot.placed("F-1", "FBAY", "F-1", "Z-1",
                        new FixturePlace(new Point(4001, 11000), 0), SamplePlans.BAY, true)), List.of());
        LevelSnapshot reshaped = now.withDesign(now.services(), List.of(
                new ZoneSnapshot("Z-1", "KITCHEN", "", Ring.rectangle(0, 4000, 9001, 12000), true)), now.aisles(),
                List.of(), List.of());
        fixture.setLocked(true);

        refused("design.lockedMissing", "F-1", empty);
        Refusal refusal = refused("design.lockedChanged", "F-1", moved);
        assertTrue(refusal.english().endsWith("the proposal changes its place."), refusal.english());
        assertTrue(refusal.chinese().endsWith("方案改变了其位置。"), refusal.chinese());
        fixture.setLocked(false);
        level.getZones().get(0).setLocked(true);
        refused("design.lockedChanged", "Z-1", reshaped);
        level.getZones().get(0).setLocked(false);
        level.getAisles().get(0).setLocked(true);
        refused("design.lockedMissing", "A-1",
                now.withDesign(now.services(), now.zones(), List.of(), List.of(), List.of()));
    }

    @Test
    void lockedPlannedServiceStaysButForgetsTheRemovedFixture() throws Exception {
        ServicePoint planned = level.getServices().get(1);
        planned.setServes(level.getFixtures().get(0));
        planned.setLocked(true);
        LevelSnapshot empty = proposal().withDesign(List.of(), List.of(), List.of(), List.of(), List.of());

        EditHarness.applied(plan, new ReplaceDesignEdit(plan, List.of(empty), List.of(), 0));

        assertSame(planned, level.getServices().get(1));
        assertNull(planned.getServes());
    }

    @Test
    void idsThatAreTakenOrTwiceThereAreRefused() throws Exception {
        LevelSnapshot now = proposal();

        refused("design.duplicate", "SP-T-0001", now.withDesign(now.services(), List.of(zoneSnapshot("C-1")), List.of(),
                List.of(), List.of()));
        refused("design.duplicate", "SP-T-0001", now.withDesign(now.services(),
                List.of(zoneSnapshot("Z-7"), zoneSnapshot("Z-7")), List.of(), List.of(), List.of()));
        refused("design.duplicate", "SP-T-0001", now.withDesign(now.services(), List.of(zoneSnapshot("no id")),
                List.of(), List.of(), List.of()));
        EditHarness.refused(plan, new ReplaceDesignEdit(plan, List.of(now), List.of(UNMET, UNMET), 0),
                "design.duplicate", "SP-T-0001");
    }

    @Test
    void danglingReferencesAndUnknownLevelsAreRefused() throws Exception {
        LevelSnapshot now = proposal();
        LevelSnapshot elsewhere = new LevelSnapshot("L9", "", 9, 3000, now.outline(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        Refusal refusal = refused("design.reference", "SP-T-0001",
                now.withDesign(now.services(), List.of(), List.of(), now.fixtures(), List.of()));
        assertTrue(refusal.english().contains("'F-1' refers to 'Z-1'"), refusal.english());
        refused("design.level", "SP-T-0001", elsewhere);
        EditHarness.refused(plan, new ReplaceDesignEdit(plan, List.of(now, now), List.of(), 0), "design.level",
                "SP-T-0001");
    }

    private LevelSnapshot otherDesign() throws InvalidPlanException {
        LevelSnapshot now = proposal();
        ZoneSnapshot moved = new ZoneSnapshot("Z-2", "LIVING", "客厅", Ring.rectangle(12000, 4000, 20000, 12000),
                false);
        ZoneSnapshot added = zoneSnapshot("Z-3");
        AisleSnapshot aisle = new AisleSnapshot("A-2", AisleKind.SECONDARY, Ring.rectangle(9000, 0, 10000, 4000), 1000);
        FixturePlace place = new FixturePlace(new Point(3000, 8000), 270);
        FixtureSnapshot fixture = FixtureSnapshot.placed("F-3", "FISL", "3", "Z-3", place, SamplePlans.BAY, true)
                .withPositions(List.of(new PositionSnapshot("F-3-1", "1-1", 1, 2, 1, 100, -50, 800, "TVOL", "SKU-1", 2,
                        3, DisplayMode.DUMMY, SampleOwnership.MAKER_FREE, DisplayObligation.MUST, HeroRank.HERO,
                        new Point(2950, 7900))));
        ServiceSnapshot planned = new ServiceSnapshot("P-3", ServiceKind.NETWORK, ServiceStatus.PLANNED,
                new Point(3000, 8000), 300, 0, 0, "P-1", "F-3");
        return now.withDesign(List.of(now.services().get(0), planned), List.of(moved, added), List.of(aisle),
                List.of(fixture, now.fixtures().get(1)),
                List.of(new MaterialSnapshot("M-2", "POSM-B", "Z-3", "F-3", 4, 1800, "posm.zone")));
    }

    private Refusal refused(String key, String elementId, LevelSnapshot proposal) throws Exception {
        return EditHarness.refused(plan, new ReplaceDesignEdit(plan, List.of(proposal), List.of(), 0), key, elementId);
    }

    private LevelSnapshot proposal() throws InvalidPlanException {
        return PlanSnapshotFactory.of(plan).levels().get(0);
    }

    private static ZoneSnapshot zoneSnapshot(String id) {
        return new ZoneSnapshot(id, "KITCHEN", "", Ring.rectangle(0, 4000, 9000, 12000), false);
    }

    private static Zone zone(String id) {
        Zone zone = PlanFactory.INSTANCE.createZone();
        zone.setId(id);
        zone.setCode("KITCHEN");
        zone.setOutline("0,0 900,0 900,900");
        return zone;
    }
}
