package org.sceneplan.rules.seed;

import static org.sceneplan.rules.seed.SeedShop.between;
import static org.sceneplan.rules.seed.SeedShop.exit;
import static org.sceneplan.rules.seed.SeedShop.seeded;

import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.TestShops;
import org.sceneplan.rules.TestStandard;

/** Defects of ways, aisles, checkouts and what is seen from the entrance. */
enum WayDefect implements ShopDefect {

    GAP_TOO_NARROW_FOR_A_WHEELCHAIR("A01", Map.of("F14-WAY", "the only way to the exit leads through the same gap"),
            random -> {
                int from = between(random, 1000, 9000);
                return seeded(random, TestStandard.create(), rooms(from, between(random, 1200, 1800)),
                        rooms(from, between(random, 1000, 1199)), "W1", "W2", "X", "E");
            }),
    GAP_TOO_NARROW_FOR_A_CROWD("A01-CROWD", random -> {
        int from = between(random, 1000, 9000);
        return seeded(random, TestStandard.create().from("A01-CROWD", 100), rooms(from, between(random, 1800, 2400)),
                rooms(from, between(random, 1200, 1799)), "W1", "W2", "X", "E");
    }),
    GAP_TOO_NARROW_FOR_CUSTOMERS("REACH-01", random -> pocket(random, "SOFA", 900, 1100, 700, 899)),
    GAP_TOO_NARROW_FOR_A_PACKED_FRIDGE("DELIVERY-01", random -> pocket(random, "FRIDGE", 1200, 1500, 900, 1199)),
    COLUMN_IN_THE_MAIN_AISLE("C10", random -> columnOnTheAisle(random, between(random, 450, 900))),
    NARROW_COLUMN_IN_THE_MAIN_AISLE("C03", random -> columnOnTheAisle(random, between(random, 60, 430))),
    COLUMN_IN_A_SECONDARY_AISLE("AISLE-02", random -> {
        int widthMm = between(random, 610, 850);
        return shop(random, WayDefect::aisleWalls, level -> aisleWalls(level).column("K",
                Point.of(between(random, 5000, 6000), 2500 + widthMm / 2), 400, widthMm), "A2", "K");
    }),
    GAP_BEFORE_A_RACK("GAP-01", random -> shop(random,
            level -> rackAndBlock(level, between(random, 900, 1300)),
            level -> rackAndBlock(level, between(random, 520, 799)), "Q", "B")),
    THING_BESIDE_AN_ISLAND("ISLAND-01", random -> shop(random,
            level -> islandAndBlock(level, between(random, 1000, 1500)),
            level -> islandAndBlock(level, between(random, 905, 999)), "I", "B")),
    ZONE_OFF_THE_AISLES("TURN-01", random -> changed(random, "Z2", Zone.class, zone -> zone.setOutline(Ring
            .rectangle(9000, 0, 12_000, 4000).translated(between(random, 50, 900), 0).format()), "Z2")),
    SAMPLE_ON_THE_BACK("POS-REACH", random -> changed(random, "P2", DisplayPosition.class,
            sample -> sample.setSide(1), "R2", "P2")),
    CHECKOUT_AT_THE_ENTRANCE("CASH-01", random -> shop(random,
            level -> desk(level, between(random, 13_000, 13_400), between(random, 7500, 8500)),
            level -> desk(level, between(random, 10_300, 10_900), between(random, 1900, 2200)), "C", "D1")),
    CHECKOUT_BEHIND_A_SHELF("CASH-03", Map.of("SIGHT-01", "what hides a desk is too high for the middle"),
            random -> shop(random, level -> deskBehind(level, between(random, 1000, 1500)),
                    level -> deskBehind(level, between(random, 1501, 2200)), "C", "D1", "B")),
    NICHE_OF_A_CHECKOUT("A02", Map.of("QUEUE-01", "the queue stands in the same niche", "A07-TURN",
            "a wheelchair turns in the same niche"),
            random -> shop(random, level -> niche(level, between(random, 1600, 2200)),
                    level -> niche(level, between(random, 820, 899)), "C")),
    AISLE_ENDS_DEAD("DEADEND-01", random -> seeded(random, TestStandard.create(), arm(between(random, 4000, 6000)),
            arm(between(random, 6001, 9000)), "M")),
    HERO_ZONE_HIDDEN("HERO-01", Map.of("SIGHT-01", "what hides a zone is too high for the middle"),
            random -> seeded(random, TestStandard.create().zoneOf("HERO", ZoneKind.HERO),
                    hero(between(random, 1000, 1500)), hero(between(random, 1501, 2200)), "Z", "E")),
    SCREENS_DRAW_TOO_MUCH("LOAD-02", Map.of("LOAD-01", "the meter of the shop carries less than the limit"),
            random -> changed(random, "P1", DisplayPosition.class,
                    sample -> sample.setQuantity(between(random, 170, 245)))),
    SCREENS_DRAW_TOO_MUCH_FOR_A_SALES_SPACE("E02", Map.of("LOAD-01", "the meter of the shop carries less",
            "LOAD-02", "so much is more than any shop is planned for"), random -> changed(random, "P1",
                    DisplayPosition.class, sample -> sample.setQuantity(between(random, 255, 400))));

    private final Kind kind;

    WayDefect(String ruleId, Function<Random, Seeded> making) {
        this(ruleId, Map.of(), making);
    }

    WayDefect(String ruleId, Map<String, String> follows, Function<Random, Seeded> making) {
        kind = new Kind(ruleId, follows, making);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    private static Seeded shop(Random random, Consumer<LevelBuilder> sound, Consumer<LevelBuilder> broken,
            String... named) {
        return seeded(random, TestStandard.create(), TestShops.sound(sound), TestShops.sound(broken), named);
    }

    /** One element of the sound shop is changed. */
    private static <T extends Identified> Seeded changed(Random random, String id, Class<T> type, Consumer<T> change,
            String... named) {
        PlanBuilder broken = TestShops.sound(level -> { }).plan(plan -> {
            for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Identified each && each.getId().equals(id)) {
                    change.accept(type.cast(each));
                }
            }
        });
        return seeded(random, TestStandard.create(), TestShops.sound(level -> { }), broken, named);
    }

    /** Two rooms, the entrance in one, an exit in the other, and a gap between. */
    private static PlanBuilder rooms(int fromMm, int gapMm) {
        return SeedShop.of(12_000, 10_000, level -> exit(level.entrance("E", 0, 3000, 1500), "X", 2, 6000, 1500)
                .wall("W1", new Segment(Point.of(0, 5000), Point.of(fromMm, 5000)), 100)
                .wall("W2", new Segment(Point.of(fromMm + gapMm, 5000), Point.of(12_000, 5000)), 100));
    }

    private static Seeded pocket(Random random, String shown, int soundFrom, int soundTo, int brokenFrom,
            int brokenTo) {
        int from = between(random, 500, 7500);
        return seeded(random, TestStandard.create(), pocket(from, between(random, soundFrom, soundTo), shown),
                pocket(from, between(random, brokenFrom, brokenTo), shown), "R", "W1", "W2");
    }

    /** A small shop with a rack at its north wall, behind a gap. */
    private static PlanBuilder pocket(int fromMm, int gapMm, String shown) {
        return SeedShop.of(10_000, 8000, level -> level.entrance("E", 0, 4000, 2000)
                .wall("W1", new Segment(Point.of(0, 4000), Point.of(fromMm, 4000)), 100)
                .wall("W2", new Segment(Point.of(fromMm + gapMm, 4000), Point.of(10_000, 4000)), 100)
                .fixture("R", "FBAY", "", Ask.at(5000, 7550, 0), new FixtureSize(1000, 900, 2000, 1000, 1))
                .position("P", "R", shown, 0).last(DisplayPosition.class,
                        sample -> sample.setDisplayMode(DisplayMode.LIVE_UNPOWERED)));
    }

    private static Seeded columnOnTheAisle(Random random, int widthMm) {
        Point at = Point.of(6800 + (widthMm + 1) / 2, between(random, 4500, 8000));
        return shop(random, level -> { }, level -> level.column("K", at, widthMm, 400), "A1", "K");
    }

    /** The secondary aisle of the shop runs between two walls. */
    private static LevelBuilder aisleWalls(LevelBuilder level) {
        return level.wall("V1", new Segment(Point.of(4000, 2450), Point.of(6700, 2450)), 100)
                .wall("V2", new Segment(Point.of(4000, 4050), Point.of(6700, 4050)), 100);
    }

    private static LevelBuilder rackAndBlock(LevelBuilder level, int gapMm) {
        return level.fixture("Q", "FBAY", "", Ask.at(12_500, 8500, 0), new FixtureSize(1000, 600, 1400, 500, 1))
                .fixture("B", "GOND", "", Ask.at(12_500, 8200 - gapMm - 500, 0), Ask.block(1000, 1000));
    }

    private static LevelBuilder islandAndBlock(LevelBuilder level, int gapMm) {
        return level.fixture("I", "KISL", "", Ask.at(12_500, 8000, 0), new FixtureSize(1500, 1000, 900, 800, 4))
                .fixture("B", "GOND", "", Ask.at(12_500, 7500 - gapMm - 500, 0), Ask.block(1000, 1000));
    }

    private static LevelBuilder desk(LevelBuilder level, int xMm, int yMm) {
        return level.fixture("C", "CASH", "", Ask.at(xMm, yMm, 0), new FixtureSize(1800, 600, 1100, 1200, 1));
    }

    private static LevelBuilder deskBehind(LevelBuilder level, int heightMm) {
        return desk(level, 13_000, 8300).fixture("B", "GOND", "", Ask.at(11_600, 5500, 0),
                new FixtureSize(3600, 400, heightMm, 0, 0));
    }

    /** A desk with a block before it and one on either side, all as near as asked to its front. */
    private static LevelBuilder niche(LevelBuilder level, int frontMm) {
        return level.fixture("C", "CASH", "", Ask.at(12_500, 8300, 0), new FixtureSize(1800, 600, 1100, 800, 1))
                .fixture("B1", "GOND", "", Ask.at(11_300, 8300, 0), Ask.block(400, 600))
                .fixture("B2", "GOND", "", Ask.at(13_700, 8300, 0), Ask.block(400, 600))
                .fixture("B", "GOND", "", Ask.at(12_500, 8000 - frontMm - 200, 0), Ask.block(1800, 400));
    }

    /** An arm of the main aisle between y 5,900 and 8,100; walls close its sides and its end. */
    private static PlanBuilder arm(int lengthMm) {
        int endMm = 2200 + lengthMm;
        return SeedShop.of(20_000, 12_000, level -> exit(level.entrance("E", 0, 400, 1600), "X", 3, 500, 1500)
                .aisle("M", AisleKind.MAIN, Ring.parse(("0,0 2200,0 2200,5900 %d,5900 %d,8100 2200,8100 "
                        + "2200,11000 0,11000").formatted(endMm, endMm)), 2200)
                .wall("U1", new Segment(Point.of(2200, 5850), Point.of(12_100, 5850)), 100)
                .wall("U2", new Segment(Point.of(12_050, 5800), Point.of(12_050, 12_000)), 100)
                .wall("U3", new Segment(Point.of(2200, 8150), Point.of(12_000, 8150)), 100));
    }

    private static PlanBuilder hero(int heightMm) {
        return SeedShop.of(10_000, 10_000, level -> exit(level.entrance("E", 0, 4000, 2000), "X", 3, 1000, 1500)
                .zone("Z", "HERO", Ring.rectangle(4000, 8000, 6000, 10_000))
                .fixture("G", "GOND", "", Ask.at(5000, 5000, 0), new FixtureSize(7400, 900, heightMm, 0, 0)));
    }
}
