package org.sceneplan.rules.access;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** Desks at which customers are served. */
final class Desks {

    private Desks() {
    }

    /** Returns the fixtures of the given types in plan order. */
    static List<FixtureSnapshot> of(LevelSnapshot level, String... typeCodes) {
        List<FixtureSnapshot> desks = new ArrayList<>();
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (String code : typeCodes) {
                if (fixture.typeCode().equals(code)) {
                    desks.add(fixture);
                }
            }
        }
        return desks;
    }
}
