package org.sceneplan.plan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.FixturePlace;

class PlanBuilderTest {

    private static final Ring FLOOR = Ring.rectangle(0, 0, 9000, 9000);
    private static final FixturePlace CENTRE = new FixturePlace(new Point(4000, 4000), 0);

    @Test
    void levelsAreStackedFromTheGround() {
        StorePlan plan = PlanBuilder.of("SP-1", "HOME").level("L1", 3000, FLOOR).level("L2", 2800, FLOOR).build();

        assertEquals("SP-1", plan.getStore().getCode());
        assertEquals(2, plan.getLevels().get(1).getStorey());
        assertEquals("0,0 9000,0 9000,9000 0,9000", plan.getLevels().get(1).getOutline());
    }

    @Test
    void fixtureBelongsToItsZoneAndPositionsAreNumberedInOrder() {
        Level level = PlanBuilder.of("SP-1", "HOME").level("L1", 3000, FLOOR, content -> content
                .zone("Z", "KITCHEN", FLOOR).fixture("F", "FBAY", "Z", CENTRE, SamplePlans.BAY)
                .position("F-1", "F", "FRCX", -200).position("F-2", "F", "FRCX", 200)).build().getLevels().get(0);

        Fixture fixture = level.getFixtures().get(0);

        assertSame(level.getZones().get(0), fixture.getZone());
        assertEquals("1-2", fixture.getPositions().get(1).getNumber());
        assertEquals(2, fixture.getPositions().get(1).getColumn());
    }

    @Test
    void lastChangesTheElementAddedLast() {
        Level level = PlanBuilder.of("SP-1", "HOME").level("L1", 3000, FLOOR, content -> content
                .entrance("D", 0, 1000, 900).last(Opening.class, door -> door.setSwing(OpeningSwing.SLIDING))).build()
                .getLevels().get(0);

        assertEquals(OpeningSwing.SLIDING, level.getOpenings().get(0).getSwing());
        assertThrows(ClassCastException.class, () -> PlanBuilder.of("SP-1", "HOME").level("L1", 3000, FLOOR,
                content -> content.entrance("D", 0, 1000, 900).last(Column.class, column -> column.setRound(true))));
    }

    @Test
    void zonesAndFixturesMustBeThereBeforeTheyAreNamed() {
        assertThrows(IllegalArgumentException.class, () -> PlanBuilder.of("SP-1", "HOME").level("L1", 3000, FLOOR,
                content -> content.fixture("F", "FBAY", "Z", CENTRE, SamplePlans.BAY)));
        assertThrows(IllegalArgumentException.class, () -> PlanBuilder.of("SP-1", "HOME").level("L1", 3000, FLOOR,
                content -> content.zone("Z", "KITCHEN", FLOOR).position("P", "Z", "FRCX", 0)));
    }
}
