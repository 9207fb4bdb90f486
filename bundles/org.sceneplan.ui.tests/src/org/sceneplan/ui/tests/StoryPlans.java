package org.sceneplan.ui.tests;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.arrange.DockEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.LayerKind;

/** Small plans for stories. */
final class StoryPlans {
    static final String SOFA_ISLAND = "L1.fixture.A01";
    static final Point SOFA_ISLAND_CENTRE = new Point(2500, 5000);
    static final int SOFA_ISLAND_WIDTH_MM = 2400;
    static final String LIVING = "L1.zone.LIVING";
    static final String KITCHEN = "L2.zone.KITCHEN";
    static final String OTHER_ISLAND = "L1.fixture.A02";
    static final String DOOR = "L1.opening.D1";
    static final String WALL = "L1.wall.1";
    static final String COLUMN = "L1.column.1";
    static final Point COLUMN_CENTRE = new Point(10000, 2000);
    static final String RACK = "L1.fixture.R01";

    private StoryPlans() {
    }

    /** A shop of 12 m by 8 m with two zones, an aisle between them and three fixtures; no services, one level. */
    static StorePlan oneLevel() {
        return builder("ONE").build();
    }

    /** The same shop with a second level that holds a kitchen. */
    static StorePlan twoLevels() {
        return builder("TWO").level("L2", 3600, Ring.rectangle(0, 0, 12000, 8000), level -> level
                .zone(KITCHEN, "KITCHEN", Ring.rectangle(0, 0, 12000, 8000))
                .fixture("L2.fixture.B01", "TVIS", KITCHEN, new FixturePlace(new Point(6000, 4000), 0),
                        new FixtureSize(2400, 900, 1500, 900, 1)))
                .build();
    }

    /** A square of 9 m with nothing in it, its shell not locked. */
    static StorePlan bare() {
        StorePlan plan = PlanBuilder.of("BARE", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 9000, 9000))
                .build();
        LayerEdit.locked(plan, LayerKind.SHELL, false).apply();
        return plan;
    }

    /** A shop of 12 m by 8 m with a door, a wall, a column and a rack docked to its north side; its shell is locked. */
    static StorePlan shell() {
        StorePlan plan = PlanBuilder.of("SHELL", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 12000, 8000),
                level -> level.entrance(DOOR, 0, 5000, 2000)
                        .wall(WALL, new Segment(new Point(8000, 1000), new Point(8000, 4000)), 200)
                        .column(COLUMN, COLUMN_CENTRE, 600, 600)
                        .zone(LIVING, "LIVING", Ring.rectangle(0, 0, 5000, 8000))
                        .zone("L1.zone.BEDROOM", "BEDROOM", Ring.rectangle(5000, 4500, 12000, 8000))
                        .fixture(RACK, "TVIS", LIVING, new FixturePlace(new Point(3000, 7700), 0),
                                new FixtureSize(1200, 600, 1500, 900, 1)))
                .build();
        new DockEdit(plan.getLevels().getFirst().getFixtures(), "edge/2", 0).apply();
        return plan;
    }

    /** Two islands that stand so close that the strip before one of them is not free. */
    static StorePlan close() {
        FixtureSize island = new FixtureSize(SOFA_ISLAND_WIDTH_MM, 900, 1500, 900, 1);
        return PlanBuilder.of("CLOSE", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 12000, 8000), level -> level
                .entrance("L1.opening.D1", 0, 5000, 2000)
                .zone(LIVING, "LIVING", Ring.rectangle(0, 0, 12000, 8000))
                .fixture(SOFA_ISLAND, "TVIS", LIVING, new FixturePlace(new Point(6000, 5000), 0), island)
                .fixture(OTHER_ISLAND, "TVIS", LIVING, new FixturePlace(new Point(6000, 3500), 0), island)).build();
    }

    private static PlanBuilder builder(String code) {
        FixtureSize island = new FixtureSize(SOFA_ISLAND_WIDTH_MM, 900, 1500, 900, 1);
        return PlanBuilder.of(code, "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 12000, 8000), level -> level
                .entrance("L1.opening.D1", 0, 5000, 2000)
                .zone(LIVING, "LIVING", Ring.rectangle(0, 0, 5000, 8000))
                .zone("L1.zone.BEDROOM", "BEDROOM", Ring.rectangle(7000, 0, 12000, 8000))
                .aisle("L1.aisle.1", AisleKind.MAIN, Ring.rectangle(5000, 0, 7000, 8000), 2000)
                .fixture(SOFA_ISLAND, "TVIS", LIVING, new FixturePlace(SOFA_ISLAND_CENTRE, 0), island)
                .fixture("L1.fixture.A02", "TVIS", LIVING, new FixturePlace(new Point(2500, 2000), 0), island)
                .fixture("L1.fixture.A03", "TVIS", "L1.zone.BEDROOM", new FixturePlace(new Point(9500, 4000), 90),
                        island));
    }
}
