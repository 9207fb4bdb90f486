package org.sceneplan.rules.sample;

import java.util.HashMap;
import java.util.Map;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;

/** Samples of a plan. */
record ShownSamples(Map<String, Integer> countByType) {

    ShownSamples {
        countByType = Map.copyOf(countByType);
    }

    /** Sums the quantities of all display positions by product type, in every display mode, once per check. */
    static Map<String, Integer> countByType(CheckScope scope) {
        return scope.shared(ShownSamples.class, (each, before) -> new ShownSamples(count(each))).countByType;
    }

    private static Map<String, Integer> count(CheckScope scope) {
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
