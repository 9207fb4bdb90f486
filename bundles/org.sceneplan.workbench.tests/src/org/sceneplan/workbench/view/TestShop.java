package org.sceneplan.workbench.view;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;

/** A shop of 12 m by 8 m: living room west (40 m²), aisle (16 m²), bedroom east (40 m²), three islands. */
public final class TestShop {
    public static final String LIVING = "L1.zone.LIVING";
    public static final String BEDROOM = "L1.zone.BEDROOM";
    public static final String AISLE = "L1.aisle.1";
    public static final String ISLAND = "L1.fixture.A01";
    public static final String POSITION = "L1.pos.1";
    /** Stands in the front of {@link #ISLAND}. */
    public static final String NEAR_ISLAND = "L1.fixture.A02";

    private TestShop() {
    }

    /** The live plan. */
    public static StorePlan plan() {
        FixtureSize size = new FixtureSize(2400, 900, 1500, 900, 1);
        return PlanBuilder.of("T", "S_CLASS").layer("user1", "Promotion")
                .level("L1", 3600, Ring.rectangle(0, 0, 12000, 8000), level -> level
                        .entrance("L1.opening.D1", 0, 5000, 2000)
                        .zone(LIVING, "LIVING", Ring.rectangle(0, 0, 5000, 8000))
                        .zone(BEDROOM, "BEDROOM", Ring.rectangle(7000, 0, 12000, 8000))
                        .aisle(AISLE, AisleKind.MAIN, Ring.rectangle(5000, 0, 7000, 8000), 2000)
                        .fixture(ISLAND, "TVIS", LIVING, new FixturePlace(new Point(2500, 5000), 0), size)
                        .position(POSITION, ISLAND, "TV75", 0)
                        .fixture(NEAR_ISLAND, "TVIS", LIVING, new FixturePlace(new Point(2500, 3500), 0), size)
                        .fixture("L1.fixture.A03", "TVIS", BEDROOM, new FixturePlace(new Point(9500, 4000), 90), size))
                .build();
    }

    /** A plan with its standard and the sample catalogue. */
    public static DesignContext context(StorePlan plan) {
        try {
            return new DesignContext(PlanSnapshotFactory.of(plan), StandardLibrary.bundled().standard("S_CLASS"),
                    SampleCatalogue.load());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
