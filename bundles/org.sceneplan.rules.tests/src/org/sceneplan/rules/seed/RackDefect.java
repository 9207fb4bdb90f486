package org.sceneplan.rules.seed;

import static org.sceneplan.rules.seed.SeedShop.between;
import static org.sceneplan.rules.seed.SeedShop.exit;
import static org.sceneplan.rules.seed.SeedShop.seeded;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.TestShops;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.standard.FixtureAllowance;

/** Defects of runs of racks and store rooms, of what hangs, and of desks too low. */
enum RackDefect implements ShopDefect {

    SHORT_RUNS_TOO_CLOSE("C04", Map.of("C10", "the main aisle is as narrow as between the runs"),
            random -> runs(random, between(random, 50, 74), between(random, 50, 74), 2200, 1500, 1759)),
    SHORT_AND_MIDDLE_RUN_TOO_CLOSE("C05",
            random -> runs(random, between(random, 75, 140), between(random, 50, 74), 2400, 2200, 2399)),
    MIDDLE_RUNS_TOO_CLOSE("C06",
            random -> runs(random, between(random, 75, 150), between(random, 75, 150), 2960, 2400, 2959)),
    LONG_RUNS_TOO_CLOSE("C07",
            random -> runs(random, between(random, 151, 169), between(random, 151, 169), 3200, 2500, 3199)),
    STORE_RACKS_TOO_CLOSE("C24-HAND", random -> storeRoom(random, between(random, 700, 1400),
            between(random, 500, 699), 300, 300, "R", "B")),
    STORE_RACK_AT_THE_WALL("C24-WALL", random -> storeRoom(random, 900, 900, between(random, 300, 600),
            between(random, 50, 299), "R")),
    DANGLER_TOO_LOW("DANGLER-01", Map.of("F15", "what hangs below 2,100 mm is in the way of escape, too"),
            random -> seeded(random, TestStandard.create().material("M1", "dangler", CountBasis.STORE, "", 4, "store"),
                    hung(between(random, 2200, 2500)), hung(between(random, 1900, 2199)), "D")),
    DESK_TOO_LOW("CASH-HEIGHT", random -> desk(random, between(random, 1100, 1200), between(random, 700, 1099)));

    private static final int STEP_MM = 100;

    private final Kind kind;

    RackDefect(String ruleId, Function<Random, Seeded> making) {
        this(ruleId, Map.of(), making);
    }

    RackDefect(String ruleId, Map<String, String> follows, Function<Random, Seeded> making) {
        kind = new Kind(ruleId, follows, making);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Two runs along a main aisle, of so many steps of 100 mm. */
    private static Seeded runs(Random random, int southSteps, int northSteps, int enoughMm, int brokenFrom,
            int brokenTo) {
        return seeded(random, TestStandard.create(),
                runs(southSteps, northSteps, between(random, enoughMm, enoughMm + 900)),
                runs(southSteps, northSteps, between(random, brokenFrom, brokenTo)), "A", "S0", "N0");
    }

    private static PlanBuilder runs(int southSteps, int northSteps, int aisleMm) {
        return SeedShop.of(30_000, 20_000, level -> {
            exit(level.entrance("E", 0, 20_000, 2000), "X", 2, 8000, 1500);
            row(level, "S", southSteps, 5000, 180);
            row(level, "N", northSteps, 5000 + aisleMm, 0);
            level.aisle("A", AisleKind.MAIN, Ring.rectangle(0, 5000, 30_000, 5000 + aisleMm), aisleMm);
        });
    }

    /** Racks from x 1,000 on with their fronts on a line. */
    private static void row(LevelBuilder level, String id, int steps, int frontMm, double angleDeg) {
        int lengthMm = steps * STEP_MM;
        int half = angleDeg == 0 ? 300 : -300;
        for (int from = 0; from < lengthMm; from += 1000) {
            int widthMm = Math.min(1000, lengthMm - from);
            level.fixture(id + from / 1000, "GOND", "", Ask.at(1000 + from + widthMm / 2, frontMm + half, angleDeg),
                    new FixtureSize(widthMm, 600, 1300, 800, 1));
        }
    }

    private static Seeded storeRoom(Random random, int soundAisleMm, int brokenAisleMm, int soundWallMm,
            int brokenWallMm, String... named) {
        TestStandard standard = TestStandard.create().zoneOf("STORE", ZoneKind.BACK_OF_HOUSE, new FixtureAllowance(
                "RACK", 0, 99, 1, Placing.ANYWHERE, false, List.of(), 1, "[K]"));
        return seeded(random, standard, storeRoom(soundAisleMm, soundWallMm), storeRoom(brokenAisleMm, brokenWallMm),
                named);
    }

    /** A rack with its back to the north wall and a block before its front, both in the store room. */
    private static PlanBuilder storeRoom(int aisleMm, int wallMm) {
        return SeedShop.of(20_000, 10_000, level -> exit(level.entrance("E", 0, 9000, 2000), "X", 3, 6000, 1500)
                .zone("Z", "STORE", Ring.rectangle(5000, 5000, 15_000, 10_000))
                .fixture("R", "RACK", "Z", Ask.at(10_000, 10_000 - wallMm - 300, 0),
                        new FixtureSize(2000, 600, 2000, 400, 1))
                .fixture("B", "RACK", "Z", Ask.at(10_000, 10_000 - wallMm - 600 - aisleMm - 500, 0),
                        Ask.block(1000, 1000)));
    }

    private static PlanBuilder hung(int heightMm) {
        return SeedShop.of(9000, 8000, level -> level.entrance("E", 0, 3000, 2000).material("D", "M1", "")
                .last(MaterialPlacement.class, material -> {
                    material.setMountingHeightMm(heightMm);
                    material.setQuantity(5);
                }));
    }

    private static Seeded desk(Random random, int soundMm, int brokenMm) {
        int x = between(random, 13_000, 13_400);
        int y = between(random, 7500, 8500);
        return seeded(random, TestStandard.create(), desk(x, y, soundMm), desk(x, y, brokenMm), "C");
    }

    private static PlanBuilder desk(int xMm, int yMm, int heightMm) {
        return TestShops.sound(level -> level.fixture("C", "CASH", "", Ask.at(xMm, yMm, 0),
                new FixtureSize(1800, 600, heightMm, 1200, 1)));
    }
}
