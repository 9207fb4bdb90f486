package org.sceneplan.drafting;

import java.util.function.Consumer;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Small levels for tests. */
public final class Levels {

    /** The room of most tests: 12 m by 8 m. */
    public static final Ring ROOM = Ring.rectangle(0, 0, 12000, 8000);

    private Levels() {
    }

    /** A room with content. */
    public static LevelSnapshot of(Ring outline, Consumer<LevelBuilder> content) {
        try {
            return PlanSnapshotFactory.of(PlanBuilder.of("T1", "S_CLASS").level("L1", 3600, outline, content).build())
                    .levels().get(0);
        } catch (InvalidPlanException e) {
            throw new AssertionError(e);
        }
    }

    /** The room of most tests with content. */
    public static LevelSnapshot room(Consumer<LevelBuilder> content) {
        return of(ROOM, content);
    }

    /** Size of a fixture that is open in front. */
    public static FixtureSize size(int widthMm, int depthMm) {
        return new FixtureSize(widthMm, depthMm, 1400, 900, 1);
    }

    /** Place of a fixture. */
    public static FixturePlace at(int xMm, int yMm, double angleDeg) {
        return new FixturePlace(Point.of(xMm, yMm), angleDeg);
    }
}
