package org.sceneplan.plan.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

class WalkOrderTest {
    private static final FixtureSize SMALL = new FixtureSize(500, 500, 1000, 0, 0);

    @Test
    void goesRoundALoopAisleInsteadOfCrossingIt() throws Exception {
        var plan = PlanBuilder.of("T-1", "T").level("L1", 3000, Ring.rectangle(0, 0, 20_000, 20_000), level -> {
            level.entrance("D", 0, 9000, 2000);
            level.aisle("A", AisleKind.MAIN, Ring.rectangle(5000, 5000, 15_000, 15_000), 2000);
            zoneWithFixture(level, "NW", 2500, 17_500);
            zoneWithFixture(level, "SE", 17_500, 4000);
            zoneWithFixture(level, "NE", 17_500, 17_500);
            zoneWithFixture(level, "SW", 2500, 2500);
        }).build();

        List<String> zones = WalkOrder.of(PlanSnapshotFactory.of(plan)).stream().map(WalkStop::zoneId).toList();

        assertEquals(List.of("SE", "NE", "NW", "SW"), zones);
    }

    @Test
    void fixturesOfAZoneFollowOneAnother() throws Exception {
        var plan = PlanBuilder.of("T-1", "T").level("L1", 3000, Ring.rectangle(0, 0, 20_000, 5000), level -> {
            level.entrance("D", 3, 1000, 2000);
            level.zone("Z", "Z", Ring.rectangle(0, 0, 20_000, 5000));
            for (int x : new int[] {12_000, 4000, 16_000, 8000}) {
                level.fixture("F" + x / 1000, "PLIN", "Z", new FixturePlace(new Point(x, 2000), 0), SMALL);
            }
        }).build();

        assertEquals(List.of("F4", "F8", "F12", "F16"),
                WalkOrder.of(PlanSnapshotFactory.of(plan)).stream().map(stop -> stop.fixture().id()).toList());
    }

    @Test
    void groundFloorComesFirstAndBasementLast() throws Exception {
        var plan = PlanBuilder.of("T-1", "T").level("B1", 3000, Ring.rectangle(0, 0, 9000, 9000), level ->
                at(level, "FB", Level::setStorey, -1)).level("L2", 3000, Ring.rectangle(0, 0, 9000, 9000), level ->
                at(level, "F2", Level::setStorey, 2)).level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000), level ->
                at(level, "F1", Level::setStorey, 1)).build();

        assertEquals(List.of("F1", "F2", "FB"),
                WalkOrder.of(PlanSnapshotFactory.of(plan)).stream().map(stop -> stop.fixture().id()).toList());
    }

    private interface StoreySetter {
        void set(Level level, int storey);
    }

    private static void at(LevelBuilder level, String fixture, StoreySetter setter, int storey) {
        level.level(l -> setter.set(l, storey));
        level.fixture(fixture, "PLIN", "", new FixturePlace(new Point(4000, 4000), 0), SMALL);
    }

    private static void zoneWithFixture(LevelBuilder level, String id, int x, int y) {
        level.zone(id, "Z", Ring.rectangle(x - 1500, y - 1500, x + 1500, y + 1500));
        level.fixture("F-" + id, "PLIN", id, new FixturePlace(new Point(x, y), 0), SMALL);
    }
}
