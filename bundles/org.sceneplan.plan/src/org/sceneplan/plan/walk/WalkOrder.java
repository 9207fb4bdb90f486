package org.sceneplan.plan.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** Fixtures and positions in the order somebody walks past them with a list in the hand. */
public final class WalkOrder {

    private WalkOrder() {
    }

    /** The stops of {@link Walk}; every fixture exactly once, fixtures of a zone together. */
    public static List<WalkStop> of(PlanSnapshot plan) {
        return Walk.of(plan).stops();
    }

    /** The positions of a fixture: front side before back side, row by row, left to right. */
    public static List<PositionSnapshot> positions(FixtureSnapshot fixture) {
        List<PositionSnapshot> positions = new ArrayList<>(fixture.positions());
        positions.sort(Comparator.comparingInt(PositionSnapshot::side).thenComparingInt(PositionSnapshot::row)
                .thenComparingInt(PositionSnapshot::column));
        return positions;
    }
}
