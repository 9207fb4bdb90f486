package org.sceneplan.rules.sample;

import java.util.HashMap;
import java.util.Map;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;

/** Samples of a plan. */
final class ShownSamples {

    private ShownSamples() {
    }

    /** Sums the quantities of all display positions by product type, in every display mode. */
    static Map<String, Integer> countByType(CheckScope scope) {
        Map<String, Integer> counts = new HashMap<>();
        for (LevelSnapshot level : scope.levels()) {
            for (FixtureSnapshot fixture : level.fixtures()) {
                for (PositionSnapshot position : fixture.positions()) {
                    counts.merge(position.productTypeCode(), position.quantity(), Integer::sum);
                }
            }
        }
        return counts;
    }
}
