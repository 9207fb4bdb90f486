package org.sceneplan.bench.store;

import java.util.List;
import java.util.Random;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * A small store as no designer would draw it: shell of four to eight corners, things anywhere, many of them in each
 * other's way. The same seed gives the same store.
 */
public final class RandomStore {

    private static final String STANDARD = "THREE_C";
    private static final List<String> ZONES = List.of("APPLIANCES", "PHONE", "SERVICE");

    private final Random random;
    private final StoreFrame frame;
    private final int fixtures;
    private int eastMm;
    private int northMm;

    private RandomStore(long seed, int fixtures, StoreFrame frame) {
        this.random = new Random(seed);
        this.fixtures = fixtures;
        this.frame = frame;
    }

    /** Builds the plan of a seed, along the axes. */
    public static StorePlan of(long seed, int fixtures) {
        return of(seed, fixtures, StoreFrame.PLAIN);
    }

    /** Builds the plan of a seed, turned and moved. */
    public static StorePlan of(long seed, int fixtures, StoreFrame frame) {
        return new RandomStore(seed, fixtures, frame).build();
    }

    private StorePlan build() {
        eastMm = 6000 + 10 * random.nextInt(900);
        northMm = 6000 + 10 * random.nextInt(900);
        return PlanBuilder.of("RANDOM", STANDARD).store(store -> {
            store.setMeterCapacityW(3000 + random.nextInt(60_000));
            store.setSprinklers(random.nextBoolean());
            store.setFireResistanceClass(1 + random.nextInt(2));
            store.setUnderHousing(random.nextInt(4) == 0);
            store.setBudgetCny(random.nextInt(3) == 0 ? 0 : 20_000 + random.nextInt(100_000));
        }).level("L1", 2500 + random.nextInt(1500), outline(), this::fill).build();
    }

    private Ring outline() {
        int notchX = eastMm - 1000 - random.nextInt(eastMm / 2);
        int notchY = northMm - 1000 - random.nextInt(northMm / 2);
        return switch (random.nextInt(4)) {
            case 0 -> frame.ring(0, 0, eastMm, 0, eastMm, notchY, notchX, notchY, notchX, northMm, 0, northMm);
            case 1 -> frame.ring(0, 0, eastMm, 0, eastMm, northMm, notchX, northMm, notchX, notchY, notchX / 2,
                    notchY, notchX / 2, northMm, 0, northMm);
            case 2 -> frame.ring(0, 0, eastMm, 0, eastMm - random.nextInt(2000), northMm, random.nextInt(2000),
                    northMm);
            default -> frame.rectangle(0, 0, eastMm, northMm);
        };
    }

    private void fill(LevelBuilder level) {
        level.entrance("D1", 0, 200 + random.nextInt(800), 1000 + 100 * random.nextInt(20)).last(Opening.class,
                door -> door.setStepFree(random.nextBoolean()));
        if (random.nextBoolean()) {
            level.opening("D2", OpeningKind.EXIT, 0, eastMm - 1900, 800 + 100 * random.nextInt(10)).last(Opening.class,
                    door -> {
                        door.setEvacuation(random.nextInt(4) > 0);
                        door.setSwing(OpeningSwing.values()[random.nextInt(4)]);
                    });
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            level.column("C" + i, frame.point(x(), y()), 300 + random.nextInt(300), 300 + random.nextInt(300))
                    .last(Column.class, column -> column.setAngleDeg(frame.angleDeg()));
        }
        if (random.nextInt(3) == 0) {
            level.wall("W1", frame.line(eastMm / 3, northMm / 2, eastMm / 3 + 1500, northMm / 2), 120);
        }
        if (random.nextInt(3) == 0) {
            int x = x();
            int y = y();
            level.obstacle("O1", ObstacleKind.values()[random.nextInt(ObstacleKind.values().length)],
                    frame.rectangle(x, y, x + 300 + random.nextInt(900), y + 300 + random.nextInt(900)))
                    .last(Obstacle.class, obstacle -> obstacle.setClearanceMm(random.nextInt(4) * 300));
        }
        zones(level);
        for (ServiceKind kind : ServiceKind.values()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                level.service("S" + kind.ordinal() + i, kind, frame.point(x(), y()));
            }
        }
        for (int i = 0; i < fixtures; i++) {
            fixture(level, i);
        }
    }

    private void zones(LevelBuilder level) {
        int width = 1000 + 10 * random.nextInt(160);
        int westMm = eastMm / 3 + random.nextInt(eastMm / 4);
        level.zone("Z0", ZONES.get(0), frame.rectangle(0, 0, westMm, northMm - random.nextInt(1000)));
        level.zone("Z1", ZONES.get(1 + random.nextInt(2)),
                frame.rectangle(westMm + width - (random.nextInt(3) == 0 ? 200 : 0), 0, eastMm, northMm / 2));
        level.aisle("M1", AisleKind.MAIN, frame.rectangle(westMm, 0, westMm + width, northMm - random.nextInt(3000)),
                width);
        if (random.nextBoolean()) {
            int y = northMm / 3 + random.nextInt(northMm / 3);
            level.aisle("M2", random.nextBoolean() ? AisleKind.MAIN : AisleKind.SECONDARY,
                    frame.rectangle(200, y, westMm + random.nextInt(400), y + width), width);
        }
    }

    private void fixture(LevelBuilder level, int i) {
        List<String> types = random.nextBoolean() ? Goods.AT_WALL : Goods.FREE;
        String type = types.get(random.nextInt(types.size()));
        FixtureSize size = Goods.size(type);
        double angle = random.nextInt(5) == 0 ? random.nextInt(3600) / 10.0 : 90 * random.nextInt(4);
        int x = x();
        int y = y();
        if (types == Goods.AT_WALL && random.nextInt(4) > 0) {
            boolean south = random.nextBoolean();
            angle = south ? 180 : 90;
            x = south ? x : size.depthMm() / 2;
            y = south ? size.depthMm() / 2 : y;
        }
        Goods.put(level, "F" + i, type, random.nextInt(3) == 0 ? "" : "Z" + random.nextInt(2),
                frame.place(x, y, angle));
    }

    private int x() {
        return random.nextInt(eastMm);
    }

    private int y() {
        return random.nextInt(northMm);
    }

}
