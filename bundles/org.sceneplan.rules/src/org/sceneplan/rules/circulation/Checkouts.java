package org.sceneplan.rules.circulation;

import java.util.List;

import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** The checkouts of a level: fixtures of the catalogue's checkout type. */
public final class Checkouts {

    /** Code of the fixture type. */
    public static final String TYPE = "CASH";

    private Checkouts() {
    }

    /** Tells whether a fixture is a checkout. */
    public static boolean isOne(FixtureSnapshot fixture) {
        return TYPE.equals(fixture.typeCode());
    }

    /** Returns the checkouts of a level in plan order. */
    public static List<FixtureSnapshot> of(LevelSnapshot level) {
        return level.fixtures().stream().filter(Checkouts::isOne).toList();
    }
}
