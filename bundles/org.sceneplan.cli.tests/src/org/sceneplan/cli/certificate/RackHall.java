package org.sceneplan.cli.certificate;

import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;

/** A hall with two runs of racks, the southern 18 m long, that look at each other over a main aisle. */
final class RackHall {

    private static final FixtureSize RACK = new FixtureSize(1200, 600, 1350, 1200, 1);
    private static final int RACKS = 15;

    private RackHall() {
    }

    /** The northern run has the given number of racks of 1.2 m. */
    static StorePlan of(int northRacks, int aisleMm) {
        StoreFrame frame = StoreFrame.PLAIN;
        return PlanBuilder.of("HALL", "THREE_C").level("L1", 3500, frame.rectangle(0, 0, 24_000, 16_000), level -> {
            level.entrance("D1", 0, 1000, 2000).aisle("M", AisleKind.MAIN,
                    frame.rectangle(1000, 6000, 23_000, 6000 + aisleMm), aisleMm);
            for (int i = 0; i < RACKS; i++) {
                level.fixture("S" + i, "GOND", "", frame.place(3000 + 1200 * i, 5700, 180), RACK);
                if (i < northRacks) {
                    level.fixture("N" + i, "GOND", "", frame.place(3000 + 1200 * i, 6300 + aisleMm, 0), RACK);
                }
            }
        }).build();
    }
}
