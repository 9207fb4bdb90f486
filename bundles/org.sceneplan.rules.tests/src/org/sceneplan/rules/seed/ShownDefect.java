package org.sceneplan.rules.seed;

import static org.sceneplan.rules.seed.SeedShop.between;
import static org.sceneplan.rules.seed.SeedShop.wall;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.shown.Show;

/**
 * Defects of how samples stand on their fixture R: a number is taken from a range that holds or from one that does not.
 * The finding names the fixture and the sample; what is said of all its samples names the fixture.
 */
enum ShownDefect implements ShopDefect {

    FLOOR_AIR_CONDITIONERS_TOO_CLOSE("D02", 100, 150, 0, 99, apart -> beside("ACF2", 340 + apart, 0)),
    FLOOR_AIR_CONDITIONERS_TOO_FAR_APART("D02-MAX", 100, 150, 151, 400, apart -> beside("ACF2", 340 + apart, 0)),
    FLOOR_AIR_CONDITIONERS_UNEQUAL("D02-EQUAL", (random, isBroken) -> beside("ACF2", 450, 0).sample("ACF2",
            isBroken ? between(random, 11, 40) : between(random, 0, 10), 0, 0)),
    PANEL_TOO_LOW("D03", 1300, 1500, 1150, 1299, middle -> panel(middle - 150, 175)),
    PANEL_TOO_HIGH("D03-MAX", 1300, 1500, 1501, 1700, middle -> panel(middle - 150, 175)),
    PANEL_COLUMNS_TOO_FAR_APART("D03-COLUMN", 50, 300, 301, 700, apart -> beside("ACW15", 840 + apart, 1200)),
    PANEL_ROWS_TOO_CLOSE("D03-ROW", 150, 200, 0, 149, gap -> panel(1200, gap)),
    PANEL_ROWS_TOO_FAR_APART("D03-ROW-MAX", 150, 200, 201, 500, gap -> panel(1200, gap)),
    OUTDOOR_UNIT_ON_THE_FLOOR("D04", 100, 300, 0, 99, height -> wall().sample("ACOU", 0, 0, height)),
    OUTDOOR_UNIT_OUT_OF_ITS_ROW("D04-ROW", (random, isBroken) -> wall().sample("ACOU", 0, 0, 150).sample("ACOU", 950,
            isBroken ? between(random, 21, 100) : between(random, 0, 20), 150)),
    FRIDGES_TOO_CLOSE("D06", 50, 100, 0, 49, Map.of("CLEAR-FRIDGE-SIDE", "the same gap is the air beside them"),
            gap -> beside("FR2D", 500 + gap, 0)),
    FRIDGES_TOO_FAR_APART("D06-MAX", 50, 100, 101, 600, gap -> beside("FR2D", 500 + gap, 0)),
    WASHERS_TOO_FAR_APART("D07-MAX", 50, 100, 101, 600, gap -> beside("WMDR", 600 + gap, 150)),
    SCREEN_HANGS_TOO_LOW("D08", 1200, 1400, 900, 1199, edge -> wall().sample("TV65", 0, 200, edge)),
    SCREENS_TOO_CLOSE("D09", 200, 600, 0, 199, gap -> beside("TV65", 1450 + gap, 1300)),
    SCREENS_TOO_CLOSE_ABOVE_EACH_OTHER("D09-V", 200, 300, 50, 199,
            gap -> wall().sample("TV65", 0, 200, 1300).sample("TV65", 0, 200, 1300 - 832 - gap)),
    SHELF_TOO_LOW("D13", 100, 500, 0, 99,
            height -> wall().size(600, 500, 2000, 1000, 1).sample("RICE", 0, 0, height)),
    FRIDGE_TOO_NARROWLY_BUILT_AROUND("CLEAR-FRIDGE-SIDE", 50, 200, 5, 49,
            air -> wall().size(500 + 2 * air, 1000, 2400, 1200, 1).sample("FR2D", 0, -200, 0)),
    FRIDGE_UNDER_A_LOW_BOARD("CLEAR-FRIDGE-TOP", 100, 400, 10, 99,
            air -> wall().size(1000, 900, 1600 + air, 1200, 1).sample("FR2D", 0, 0, 0)),
    FRIDGE_AT_THE_BACK_BOARD("CLEAR-FRIDGE-BACK", 100, 200, 5, 99,
            air -> wall().size(1000, 600 + 2 * air, 2400, 1200, 1).sample("FR2D", 0, 0, 0)),
    FRIDGE_DOOR_AT_THE_WALL("CLEAR-HINGE", 100, 250, 50, 99, gap -> wall().size(800, 700, 150, 1000, 1)
            .at(450 + gap, 4000, 0).sample("FRSS", 0, 0, 150)),
    SIDE_HOOD_TOO_LOW("CLEAR-HOOD-SIDE", 350, 450, 200, 349, above -> hood("HDSI", "HBGA", 900 + above)),
    SIDE_HOOD_TOO_HIGH("CLEAR-HOOD-SIDE-MAX", 350, 450, 451, 700, above -> hood("HDSI", "HBGA", 900 + above)),
    TOP_HOOD_TOO_HIGH("CLEAR-HOOD-TOP-MAX", 650, 750, 751, 900, above -> hood("HDTO", "HBGA", 900 + above)),
    HOOD_TOO_LOW_OVER_INDUCTION("CLEAR-HOOD-INDUCTION", 600, 650, 400, 599,
            above -> hood("HDTO", "HBIN", 860 + above)),
    HOOD_TOO_HIGH_OVER_INDUCTION("CLEAR-HOOD-INDUCTION-MAX", 600, 650, 651, 900,
            above -> hood("HDTO", "HBIN", 860 + above)),
    HOOD_BESIDE_ITS_HOB("CLEAR-HOOD-OVER", 0, 100, 101, 300,
            aside -> wall().sample("HBGA", 0, 0, 800).sample("HDTO", aside, 0, 1600)),
    DISHWASHER_IN_A_SHALLOW_CABINET("CLEAR-DISH-DEPTH", 550, 700, 450, 549,
            depth -> wall().size(600, depth, 2400, 1200, 1).sample("DWBI", 0, 0, 0)),
    DISHWASHER_UNDER_A_LOW_OVEN("CLEAR-DISH-HEIGHT", 820, 1000, 785, 819,
            height -> wall().sample("DWBI", 0, 0, 0).sample("SOV60", 0, 0, height)),
    DISHWASHER_WITHOUT_SPACE_FOR_ITS_DOOR("CLEAR-DISH-DOOR", 550, 900, 300, 549,
            space -> wall().size(1000, 550, 2400, space, 1).sample("DWBI", 0, 0, 0)),
    FRIDGE_WITHOUT_SPACE_FOR_ITS_DOOR("CLEAR-FRIDGE-DOOR", 500, 900, 300, 499,
            space -> wall().size(1000, 800, 2400, space, 1).sample("FR2D", 0, -100, 0)),
    OVEN_WITHOUT_SPACE_FOR_ITS_DOOR("CLEAR-OVEN-DOOR", 600, 900, 300, 599,
            space -> wall().size(1000, 550, 2400, space, 1).sample("SOV60", 0, 0, 1000)),
    DRYER_TOO_HIGH_ON_ITS_WASHER("CLEAR-STACK", 0, 0, 1, 300,
            more -> wall().sample("WMDR", 0, 0, 1000 + more).sample("WMDR", 0, 0, 150)),
    TOILET_WITHOUT_SPACE_BEFORE_IT("CLEAR-TOILET-FRONT", 600, 900, 400, 599,
            space -> room().size(4000, 3000, 2400, space - 250, 1).sample("TOIN", 0, -900, 0)),
    SMART_TOILET_WITHOUT_SPACE_BEFORE_IT("CLEAR-TOILET-FRONT-SMART", 700, 900, 400, 699,
            space -> room().size(4000, 3000, 2400, space - 260, 1).sample("TOIL", 0, -900, 0)),
    TOILET_TOO_NEAR_THE_BED("CLEAR-TOILET-SIDE", 450, 500, 250, 449,
            aside -> room().sample("TOIN", -300, 0, 0).sample("BED", 600 + aside, 0, 0)),
    SCREEN_BEHIND_A_SHELF("VIEW-01", 1248, 1600, 1080, 1247, ShownDefect::behindShelf),
    SCREEN_BEFORE_A_BENCH_BEHIND_A_SHELF("VIEW-02", 2496, 2800, 1248, 2495, ShownDefect::behindShelf),
    SCREEN_IN_A_ROOM_TOO_HIGH("VIEW-03-MAX", 1100, 1200, 1201, 1500, middle -> room().sample("TV65", 0, 0,
            middle - 416)),
    LARGE_SCREEN_IN_A_ROOM_TOO_LOW("VIEW-04", 1200, 1300, 900, 1199, middle -> room().sample("TV75", 0, 0,
            middle - 475)),
    LARGE_SCREEN_IN_A_ROOM_TOO_HIGH("VIEW-04-MAX", 1200, 1300, 1301, 1500, middle -> room().sample("TV75", 0, 0,
            middle - 475)),
    WASHER_AMONG_FRIDGES("D01", (random, isBroken) -> {
        Show show = wall().sample("FR2D", between(random, -1600, 0), 0, 0);
        return isBroken ? show.sample("WMDR", between(random, 900, 1600), 0, 150) : show;
    }),
    WALL_UNIT_AMONG_FLOOR_UNITS("D02-APART", (random, isBroken) -> {
        Show show = wall().sample("ACF2", between(random, -1600, 0), 0, 0);
        return isBroken ? show.sample("ACW15", between(random, 700, 1500), 0, 1200) : show;
    }),
    PULSATOR_AMONG_DRUMS("D07-APART", (random, isBroken) -> {
        int along = between(random, -1600, 800);
        return wall().sample("WMPU", along, 0, 150).sample(isBroken ? "WMDR" : "WMPU", along + 675, 0, 150);
    }),
    DEAR_FRIDGE_AMONG_OTHERS("D06-ALONE", (random, isBroken) -> {
        int along = between(random, -1500, 500);
        Show show = wall().sample("FRSS", along, 0, 0, sample -> sample.setSku("DEAR"));
        return isBroken ? show.sample("FR2D", along + 775, 0, 0) : show;
    }),
    KETTLE_AMONG_RICE_COOKERS("D10-CLASS", (random, isBroken) -> {
        int along = between(random, -50, 50);
        Show show = wall().size(1300, 500, 900, 1200, 1);
        return isBroken
                ? show.sample("RICE", along - 380, 0, 900).sample("KETT", along, 0, 900).sample("RICE", along + 380, 0,
                        900)
                : show.sample("RICE", along - 380, 0, 900).sample("RICE", along + 50, 0, 900).sample("KETT",
                        along + 400, 0, 900);
    });

    private final Kind kind;

    ShownDefect(String ruleId, int soundFrom, int soundTo, int brokenFrom, int brokenTo, IntFunction<Show> show) {
        this(ruleId, soundFrom, soundTo, brokenFrom, brokenTo, Map.of(), show);
    }

    ShownDefect(String ruleId, int soundFrom, int soundTo, int brokenFrom, int brokenTo, Map<String, String> follows,
            IntFunction<Show> show) {
        this(ruleId, follows, List.of("R", "P1"), (random, isBroken) -> show
                .apply(isBroken ? between(random, brokenFrom, brokenTo) : between(random, soundFrom, soundTo)));
    }

    ShownDefect(String ruleId, BiFunction<Random, Boolean, Show> making) {
        this(ruleId, Map.of(), List.of("R"), making);
    }

    ShownDefect(String ruleId, Map<String, String> follows, List<String> named,
            BiFunction<Random, Boolean, Show> making) {
        kind = new Kind(ruleId, follows, random -> {
            long seed = random.nextLong();
            return new Seeded(making.apply(new Random(seed), false).context(),
                    making.apply(new Random(seed), true).context(), named);
        });
    }

    @Override
    public Kind kind() {
        return kind;
    }

    private static Show room() {
        return Show.room().at(5000, 6400, 0).level(level -> level.entrance("E", 0, 4000, 2000));
    }

    private static Show beside(String code, int apartMm, int elevationMm) {
        return wall().sample(code, -900, 0, elevationMm).sample(code, apartMm - 900, 0, elevationMm);
    }

    private static Show panel(int upperMm, int gapMm) {
        return wall().sample("ACW15", 0, 0, upperMm).sample("ACW15", 0, 0, upperMm - 300 - gapMm);
    }

    private static Show hood(String hood, String hob, int hoodMm) {
        return wall().sample(hood, 0, 0, hoodMm).sample(hob, 0, 0, 800);
    }

    /** The screen front stands at y 7,310, the front of its fixture at 7,150. */
    private static Show behindShelf(int depthMm) {
        return wall().size(4000, 700, 2600, 500, 1).level(level -> level.fixture("B", "FBAY", "",
                Ask.at(5000, 7310 - depthMm - 500, 0), new FixtureSize(1000, 1000, 1400, 0, 0)))
                .sample("TV65", 0, -150, 1200);
    }
}
