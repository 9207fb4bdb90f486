package org.sceneplan.rules;

import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;
import static org.sceneplan.rules.Ask.rack;

import java.util.function.Consumer;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;

/** Shops of 16 m by 12 m with a bit of everything. */
public final class TestShops {

    private static final Ring SHELL = Ring.parse("0,0 16000,0 16000,9000 13000,12000 0,12000");

    private TestShops() {
    }

    /** A shop without any finding under {@link TestStandard}: things touch and limits are just kept. */
    static PlanBuilder sound() {
        return sound(level -> { });
    }

    /** The same shop with something more; free floor is in the east, from x 9,000 and y 4,000 on. */
    public static PlanBuilder sound(Consumer<LevelBuilder> more) {
        return PlanBuilder.of("PLAN", "TEST").store(store -> store.setMeterCapacityW(20_000)).level("L1", 3000, SHELL,
                level -> {
                    shell(level);
                    design(level);
                    more.accept(level);
                });
    }

    /** The same shop with a defect of almost every kind. */
    static PlanBuilder broken() {
        return PlanBuilder.of("PLAN", "TEST").store(store -> {
            store.setMeterCapacityW(1000);
            store.setUnderHousing(true);
        }).level("L1", 3000, SHELL, level -> {
            shell(level);
            design(level);
            level.fixture("X1", "GOND", "", at(100, 6000, 0), block(1000, 800))
                    .fixture("X2", "GOND", "", at(4500, 5600, 30), block(900, 900))
                    .fixture("X3", "GOND", "", at(7800, 1000, 0), block(800, 600))
                    .fixture("X4", "GOND", "", at(15_000, 1700, 0), block(700, 700))
                    .fixture("X5", "GOND", "", at(8000, 9000, 3), block(12_600, 300))
                    .fixture("X6", "GOND", "", at(10_700, 10_500, 0), block(600, 600))
                    .zone("Z3", "KITCHEN", Ring.rectangle(10_000, 4000, 16_000, 6000))
                    .zone("Z4", "CINEMA", Ring.rectangle(500, 4000, 2000, 5000))
                    .opening("D4", OpeningKind.EXIT, 0, 10_000, 900)
                    .last(Opening.class, door -> door.setEvacuation(true))
                    .position("P9", "X5", "WASHER", 0)
                    .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.LIVE_POWERED));
        });
    }

    private static void shell(LevelBuilder level) {
        level.entrance("D1", 0, 6800, 2200).opening("D2", OpeningKind.EXIT, 3, 5000, 1500)
                .last(Opening.class, door -> door.setEvacuation(true))
                .opening("D3", OpeningKind.BACK_DOOR, 1, 1000, 1000)
                .last(Opening.class, door -> door.setSwing(OpeningSwing.IN))
                .column("C1", Point.of(4500, 5500), 400, 400)
                .wall("W1", new Segment(Point.of(0, 8000), Point.of(3000, 8000)), 120)
                .obstacle("H1", ObstacleKind.HYDRANT, Ring.rectangle(15_750, 5000, 16_000, 5800))
                .last(Obstacle.class, hydrant -> hydrant.setClearanceMm(600))
                .service("E1", ServiceKind.THREE_PHASE, Point.of(200, 2000))
                .service("N1", ServiceKind.NETWORK, Point.of(200, 2400));
    }

    private static void design(LevelBuilder level) {
        level.aisle("A1", AisleKind.MAIN, Ring.rectangle(6800, 0, 9000, 12_000), 2200)
                .aisle("A2", AisleKind.SECONDARY, Ring.rectangle(4000, 2500, 6800, 4000), 1500)
                .zone("Z1", "KITCHEN", Ring.rectangle(0, 0, 4000, 8000))
                .zone("Z2", "KITCHEN", Ring.rectangle(9000, 0, 12_000, 4000));
        for (int i = 0; i < 5; i++) {
            level.fixture("R" + i, "FBAY", "Z1", at(300, 700 + 1000 * i, 90), rack());
        }
        for (int i = 0; i < 3; i++) {
            level.fixture("S" + i, "FBAY", "", at(10_300 + 1000 * i, 11_700, 0), rack());
        }
        level.position("P1", "R1", "TV65", 0)
                .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.LIVE_POWERED))
                .position("P2", "R2", "SOFA", 0);
    }
}
