package org.sceneplan.rules.exit;

import java.util.function.Consumer;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.Store;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;

/** Rectangular shops with doors for the tests of exit rules. */
final class ExitShop {

    private ExitShop() {
    }

    /** A ground floor with content. */
    static PlanBuilder of(int widthMm, int depthMm, Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, widthMm, depthMm), content);
    }

    /** A ground floor with content and store facts. */
    static PlanBuilder of(int widthMm, int depthMm, Consumer<LevelBuilder> content, Consumer<Store> facts) {
        return of(widthMm, depthMm, content).store(facts);
    }

    /** Adds an exit that counts. */
    static LevelBuilder exit(LevelBuilder level, String id, int edge, int offsetMm, int widthMm) {
        return level.opening(id, OpeningKind.EXIT, edge, offsetMm, widthMm).last(Opening.class,
                door -> door.setEvacuation(true));
    }

    /** Sets the storey of the level. */
    static LevelBuilder storey(LevelBuilder level, int storey) {
        return level.level((Consumer<Level>) changed -> changed.setStorey(storey));
    }
}
