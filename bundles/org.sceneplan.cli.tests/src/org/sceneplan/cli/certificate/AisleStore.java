package org.sceneplan.cli.certificate;

import java.util.List;
import java.util.Random;

import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * A store with runs of racks along a straight or bent main aisle, side aisles that join it or nearly do, and now and
 * then something in the way. The same seed gives the same store.
 */
final class AisleStore {

    private static final FixtureSize GONDOLA = new FixtureSize(1200, 900, 1350, 1200, 2);
    private static final FixtureSize WALL_RACK = new FixtureSize(1200, 450, 2400, 1000, 1);
    private static final int NORTH_MM = 20_000;

    private final Random random;
    private final StoreFrame frame;
    private final int eastMm;
    private final int westMm;
    private final int widthMm;
    private final int topMm;

    private AisleStore(long seed, StoreFrame frame) {
        this.random = new Random(seed);
        this.frame = frame;
        eastMm = 14_000 + 10 * random.nextInt(600);
        westMm = eastMm / 3 + random.nextInt(eastMm / 4);
        widthMm = 1100 + 10 * random.nextInt(230);
        topMm = NORTH_MM - random.nextInt(6000);
    }

    static StorePlan of(long seed, StoreFrame frame) {
        return new AisleStore(seed, frame).build();
    }

    private StorePlan build() {
        return PlanBuilder.of("AISLES", "THREE_C").store(store -> store.setFireResistanceClass(1))
                .level("L1", 3500, frame.rectangle(0, 0, eastMm, NORTH_MM), this::fill).build();
    }

    private void fill(LevelBuilder level) {
        level.entrance("D1", 0, westMm - 200 + random.nextInt(400), 1800).last(Opening.class,
                door -> door.setEvacuation(random.nextBoolean()));
        if (random.nextInt(4) == 0) {
            level.opening("D2", OpeningKind.EXIT, 2, 300 + random.nextInt(eastMm - 2500), 1200)
                    .last(Opening.class, door -> door.setEvacuation(true));
        }
        if (random.nextInt(3) == 0) {
            int bendMm = 900 + 10 * random.nextInt(100);
            int farMm = westMm + widthMm + 1000 + random.nextInt(3000);
            level.aisle("M", AisleKind.MAIN, frame.ring(westMm, 0, westMm + widthMm, 0, westMm + widthMm,
                    topMm - bendMm, farMm, topMm - bendMm, farMm, topMm, westMm, topMm), widthMm);
        } else {
            level.aisle("M", AisleKind.MAIN, frame.rectangle(westMm, 0, westMm + widthMm, topMm), widthMm);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            sideAisle(level, "S" + i);
        }
        racks(level, "W", 90, random.nextInt(60));
        racks(level, "E", 270, random.nextInt(60));
        if (random.nextInt(3) == 0) {
            int x = random.nextInt(eastMm - 2500);
            int y = random.nextInt(NORTH_MM - 2500);
            level.obstacle("O", ObstacleKind.STAIR, frame.rectangle(x, y, x + 1200, y + 2200));
        }
    }

    private void sideAisle(LevelBuilder level, String id) {
        int y = 1500 + random.nextInt(topMm - 3500);
        int side = 700 + 10 * random.nextInt(60);
        int beside = List.of(0, 0, 0, random.nextInt(300), -random.nextInt(500)).get(random.nextInt(5));
        int far = 800 + random.nextInt(westMm - 1000);
        AisleKind kind = random.nextInt(4) == 0 ? AisleKind.MAIN : AisleKind.SECONDARY;
        level.aisle(id, kind, random.nextBoolean()
                ? frame.rectangle(westMm - far, y, westMm - Math.min(beside, far - 500), y + side)
                : frame.rectangle(westMm + widthMm + beside, y, westMm + widthMm + far, y + side), side);
    }

    private void racks(LevelBuilder level, String id, int angleDeg, int awayMm) {
        boolean isFree = random.nextBoolean();
        FixtureSize size = isFree ? GONDOLA : WALL_RACK;
        int half = size.depthMm() / 2 + awayMm;
        int y = 300 + random.nextInt(2500);
        for (int i = 1 + random.nextInt(14); i > 0 && y < NORTH_MM - 1500; i--) {
            int out = random.nextInt(8) == 0 ? 60 : 0;
            int x = angleDeg == 90 ? westMm - half + out : westMm + widthMm + half - out;
            level.fixture(id + i, isFree ? "GOND" : "BSHF", "", frame.place(x, y + size.widthMm() / 2, angleDeg), size);
            y += size.widthMm() + (random.nextInt(5) == 0 ? random.nextInt(1600) : 0);
        }
    }
}
