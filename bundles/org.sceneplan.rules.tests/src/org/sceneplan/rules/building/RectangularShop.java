package org.sceneplan.rules.building;

import java.util.function.Consumer;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.TestStandard;

/** Rectangular shops of one level for the tests of code rules. */
public final class RectangularShop {

    /** Zone of the store room. */
    public static final String STORE = "STORE";

    private RectangularShop() {
    }

    /** A ground floor 3 m high with content. */
    public static PlanBuilder of(int widthMm, int depthMm, Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, widthMm, depthMm), content);
    }

    /** The standard of the tests with a store room and a service zone. */
    public static TestStandard standard() {
        return TestStandard.create().zoneOf(STORE, ZoneKind.BACK_OF_HOUSE).zoneOf("SERVICE", ZoneKind.SERVICE);
    }

    /** A desk 1,800 wide and 600 deep without free depth of its own. */
    public static FixtureSize desk() {
        return new FixtureSize(1800, 600, 1100, 0, 0);
    }
}
