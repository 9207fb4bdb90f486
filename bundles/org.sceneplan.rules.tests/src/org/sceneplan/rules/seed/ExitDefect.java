package org.sceneplan.rules.seed;

import static org.sceneplan.rules.seed.SeedShop.between;
import static org.sceneplan.rules.seed.SeedShop.exit;
import static org.sceneplan.rules.seed.SeedShop.seeded;

import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.TestStandard;

/** Defects of exits, ways of escape and the size of shops. */
enum ExitDefect implements ShopDefect {

    /** 80 m2 hold 48 persons at 0.6 per m2, 84 m2 hold 51. */
    MORE_PERSONS_THAN_ONE_EXIT_IS_FOR("F01", random -> seeded(random, TestStandard.create(), oneExit(8000, 10_000),
            oneExit(between(random, 8400, 9600), 10_000), "L1")),
    LARGER_THAN_ONE_EXIT_IS_FOR("F01", random -> seeded(random, sparse(), oneExit(14_000, 14_000),
            oneExit(between(random, 14_300, 16_000), 14_000), "L1")),
    MORE_PERSONS_ABOVE_THAN_ONE_EXIT_IS_FOR("F01", random -> seeded(random, TestStandard.create(),
            twoStoreys(8000, 10_000), twoStoreys(between(random, 8400, 9600), 10_000), "L2")),
    UPPER_STOREY_TOO_LARGE_FOR_ONE_EXIT("F01", random -> seeded(random, sparse(), twoStoreys(14_000, 14_000),
            twoStoreys(between(random, 14_300, 16_000), 14_000), "L2")),
    STAIRS_TOO_NARROW_FOR_STOREY_3("F08-3", random -> narrowStairs(random, 3)),
    STAIRS_TOO_NARROW_FOR_STOREY_4("F08-4", random -> narrowStairs(random, 4)),
    STAIRS_TOO_NARROW_FOR_A_BASEMENT("F08-B", random -> narrowStairs(random, -1)),
    PLACE_TOO_FAR_FROM_THE_EXITS("F09", random -> seeded(random, TestStandard.create(),
            hall(between(random, 26_000, 28_000)), hall(between(random, 33_000, 36_000)), "L1")),
    STAIR_TOO_NARROW_TO_ESCAPE("F14-WAY", random -> seeded(random, TestStandard.create(),
            stair(between(random, 1100, 1500)), stair(between(random, 900, 1099)), "S")),
    UNIT_UNDER_HOUSING_TOO_LARGE("F16", random -> seeded(random, TestStandard.create(), unit(20_000, 15_000, true),
            unit(20_000, between(random, 15_010, 16_500), true), "L1")),
    UNIT_UNDER_HOUSING_WITH_ONE_EXIT("F16", Map.of("F01", "one exit is enough up to the same area in any shop"),
            random -> seeded(random, sparse(), unit(14_000, 14_000, false),
                    unit(between(random, 14_300, 15_500), 14_000, false), "L1")),
    EXIT_BEHIND_THE_STORE_ROOM("F17", random -> seeded(random,
            TestStandard.create().zoneOf("STORE", ZoneKind.BACK_OF_HOUSE), storeRoom(between(random, 4100, 6000)),
            storeRoom(between(random, 0, 1900)), "X", "Z")),
    GOODS_UNDER_A_FIRE_SHUTTER("F20", random -> seeded(random, TestStandard.create(),
            shutter(between(random, 300, 900)), shutter(between(random, 50, 299)), "H", "B")),
    STORE_TOO_LARGE_FOR_ITS_FORMAT("FORMAT-01", random -> seeded(random, TestStandard.create().area(50, 100),
            twoExits(10_000, 8000), twoExits(10_000, between(random, 10_010, 14_000)))),
    STORE_TOO_SMALL_FOR_ITS_FORMAT("FORMAT-01", random -> seeded(random, TestStandard.create().area(50, 100),
            twoExits(10_000, 8000), twoExits(7000, between(random, 6000, 7100)))),
    LARGE_FLOOR_WITHOUT_SPRINKLERS("F21", random -> seeded(random, TestStandard.create().limit("F21", 100),
            twoExits(10_000, 9500), twoExits(10_000, between(random, 10_010, 14_000)), "L1")),
    LARGE_SHOP_WITHOUT_SPRINKLERS("F21-TOTAL", random -> seeded(random, TestStandard.create().limit("F21-TOTAL", 100),
            twoExits(10_000, 9500), twoExits(10_000, between(random, 10_010, 14_000)))),
    DETOUR_TOO_LONG("F11", random -> seeded(random, TestStandard.create(), serpentine(between(random, 12_000, 15_000)),
            serpentine(between(random, 1500, 3000)), "R"));

    private final Kind kind;

    ExitDefect(String ruleId, Function<Random, Seeded> making) {
        this(ruleId, Map.of(), making);
    }

    ExitDefect(String ruleId, Map<String, String> follows, Function<Random, Seeded> making) {
        kind = new Kind(ruleId, follows, making);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** So few persons per m2 that the area decides. */
    private static TestStandard sparse() {
        return TestStandard.create().limit("F04", 0.2);
    }

    private static PlanBuilder oneExit(int widthMm, int depthMm) {
        return SeedShop.of(widthMm, depthMm, level -> level.entrance("E", 0, 3000, 2000));
    }

    private static PlanBuilder twoExits(int widthMm, int depthMm) {
        return SeedShop.of(widthMm, depthMm, level -> exit(level.entrance("E", 0, 3000, 2000), "X", 2, 2000, 1500));
    }

    private static PlanBuilder twoStoreys(int widthMm, int depthMm) {
        return oneExit(8000, 10_000).level("L2", 3000, Ring.rectangle(0, 0, widthMm, depthMm),
                level -> level.obstacle("S", ObstacleKind.STAIR, Ring.rectangle(0, 0, 4000, 1500)));
    }

    /** Two stairs of 1,200; 500 m2 need no more on any storey, 640 m2 and more need more on all. */
    private static Seeded narrowStairs(Random random, int storey) {
        IntFunction<PlanBuilder> shop = depthMm -> SeedShop.of(20_000, depthMm,
                level -> level.level(each -> each.setStorey(storey))
                        .obstacle("S1", ObstacleKind.STAIR, Ring.rectangle(0, 0, 4000, 1200))
                        .obstacle("S2", ObstacleKind.STAIR, Ring.rectangle(16_000, 20_000, 20_000, 21_200)));
        return seeded(random, TestStandard.create(), shop.apply(25_000), shop.apply(between(random, 32_000, 36_000)),
                "L1", "S1", "S2");
    }

    /** Both exits in the south. */
    private static PlanBuilder hall(int depthMm) {
        return SeedShop.of(10_000, depthMm,
                level -> exit(level.entrance("E", 0, 1000, 2000), "X", 1, 2500, 1500));
    }

    private static PlanBuilder stair(int widthMm) {
        return SeedShop.of(8000, 10_000, level -> level.level(each -> each.setStorey(2)).obstacle("S",
                ObstacleKind.STAIR, Ring.rectangle(0, 0, 4000, widthMm)));
    }

    private static PlanBuilder unit(int widthMm, int depthMm, boolean hasBackExit) {
        return SeedShop.of(widthMm, depthMm, level -> {
            level.entrance("E", 0, 6000, 2000);
            if (hasBackExit) {
                exit(level, "X", 2, 9000, 1500);
            }
        }).store(store -> store.setUnderHousing(true));
    }

    /** An exit from y 2,000 to 4,000 in the east wall, a store room that begins at some y. */
    private static PlanBuilder storeRoom(int fromMm) {
        return SeedShop.of(14_000, 10_000, level -> exit(level.entrance("E", 0, 3000, 2000), "X", 1, 2000, 2000)
                .zone("Z", "STORE", Ring.rectangle(9000, fromMm, 14_000, 10_000)));
    }

    private static PlanBuilder shutter(int distanceMm) {
        return SeedShop.of(20_000, 10_000, level -> exit(level.entrance("E", 0, 9000, 2000), "X", 2, 9000, 1500)
                .obstacle("H", ObstacleKind.FIRE_SHUTTER, Ring.rectangle(3000, 5000, 7000, 5200))
                .fixture("B", "FBAY", "", Ask.at(5000, 5000 - distanceMm - 500, 0), Ask.block(1000, 1000)));
    }

    /** Both exits in the southwest, a rack in the northeast, two walls; the northern begins at some x. */
    private static PlanBuilder serpentine(int fromMm) {
        return SeedShop.of(20_000, 20_000, level -> walled(exit(level.entrance("E", 0, 500, 2000), "X", 3, 13_500,
                1500), fromMm).fixture("R", "FBAY", "", Ask.at(18_500, 19_700, 0), Ask.rack()));
    }

    private static LevelBuilder walled(LevelBuilder level, int fromMm) {
        return level.wall("W1", new Segment(Point.of(0, 7000), Point.of(18_400, 7000)), 100)
                .wall("W2", new Segment(Point.of(fromMm, 14_000), Point.of(20_000, 14_000)), 100);
    }
}
