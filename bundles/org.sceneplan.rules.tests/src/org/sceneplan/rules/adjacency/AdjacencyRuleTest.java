package org.sceneplan.rules.adjacency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.AdjacencyRelation;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("ADJ-01")
class AdjacencyRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 30_000, 10_000);

    @Test
    void nearUpToTheLimit() {
        TestStandard near = wish("KITCHEN", "flue", AdjacencyRelation.NEAR, 1);
        assertEquals(List.of(), Ask.findings("ADJ-01", zoneAndFlue(10_000), near));
        Finding finding = Ask.finding("ADJ-01", zoneAndFlue(10_001), near);

        assertEquals(6001, finding.measured());
        assertEquals(6000, finding.limit());
        assertEquals(List.of("Z", "F"), finding.objects());
        assertEquals("Zone KITCHEN and an exhaust point should be near: they are 6,001 mm apart, at most 6,000 mm are "
                + "wanted, over by 1 mm. Reason: reason.", finding.messageEn());
    }

    @Test
    void awayFromTheLimitOn() {
        TestStandard away = wish("KITCHEN", "flue", AdjacencyRelation.AWAY, 0.5);
        assertEquals(List.of(), Ask.findings("ADJ-01", zoneAndFlue(7000), away));
        Finding finding = Ask.finding("ADJ-01", zoneAndFlue(6999), away);

        assertEquals(2999, finding.measured());
        assertEquals(3000, finding.limit());
        assertEquals("Zone KITCHEN and an exhaust point should be apart if possible: they are 2,999 mm apart, at least "
                + "3,000 mm are wanted, 1 mm more. Reason: reason.", finding.messageEn());
    }

    @Test
    void groupsAreMeasuredFromTheFixturesThatShowThem() {
        TestStandard away = wish("laundry", "tv", AdjacencyRelation.AWAY, 1);
        Consumer<LevelBuilder> far = level -> level.fixture("A", "FBAY", "", at(2500, 5000, 0), block(1000, 600))
                .position("P1", "A", "WASHER", 0).fixture("B", "FBAY", "", at(6500, 5000, 0), block(1000, 600))
                .position("P2", "B", "TV65", 0).position("P3", "B", "SOFA", 0);

        assertEquals(List.of(), Ask.findings("ADJ-01", plan(far), away));
        assertEquals(List.of("A", "B"), Ask.finding("ADJ-01", plan(far), wish("laundry", "tv",
                AdjacencyRelation.AWAY, 1).limit("ADJ-AWAY", 3001)).objects());
        assertEquals(List.of("B"), Ask.finding("ADJ-01", plan(far), wish("tv", "furniture",
                AdjacencyRelation.AWAY, 1)).objects());
    }

    @Test
    void elementsOfTheShell() {
        Consumer<LevelBuilder> shop = level -> level.entrance("D", 0, 1000, 2000)
                .opening("X", OpeningKind.EXIT, 2, 2000, 1000).opening("G", OpeningKind.SHOP_WINDOW, 0, 8000, 2000)
                .column("C", Point.of(20_000, 5000), 400, 400).fixture("T", "CASH", "", at(5000, 4000, 0),
                        block(1000, 1000));

        assertEquals(3808, distance(shop, "checkout", "entrance"), "to the jamb");
        assertEquals(4301, distance(shop, "checkout", "window"));
        assertEquals(3500, distance(shop, "checkout", "wall"));
        assertEquals(14_303, distance(shop, "checkout", "column"));
        assertEquals(22_192, distance(shop, "checkout", "sideDoor"));
    }

    @Test
    void wallOrColumnWillDo() {
        Consumer<LevelBuilder> shop = level -> level.column("C", Point.of(20_000, 5000), 400, 400)
                .fixture("T", "CASH", "", at(5000, 4000, 0), block(1000, 1000));

        assertEquals(1, Ask.findings("ADJ-01", plan(shop), wish("checkout", "column", AdjacencyRelation.NEAR, 1))
                .size());
        assertEquals(List.of(), Ask.findings("ADJ-01", plan(shop), wish("checkout", "column", AdjacencyRelation.NEAR, 1)
                .wish("checkout", "wall", AdjacencyRelation.NEAR, 1)));
    }

    @Test
    void wishesAboutMissingThingsAreLeftOut() {
        assertEquals("The format asks for nothing near or apart among what this store has.",
                Ask.whyNot("ADJ-01", zoneAndFlue(5000), wish("KITCHEN", "tv", AdjacencyRelation.NEAR, 1)));
    }

    @Test
    void thingsOnDifferentLevelsAreNeverNear() {
        PlanBuilder plan = plan(level -> level.zone("Z", "KITCHEN", Ring.rectangle(0, 0, 4000, 4000)))
                .level("L2", 3000, SHELL, level -> level.service("F", ServiceKind.FLUE, Point.of(0, 0)));

        assertEquals("Zone KITCHEN and an exhaust point should be near but are on different levels. Reason: reason.",
                Ask.finding("ADJ-01", plan, wish("KITCHEN", "flue", AdjacencyRelation.NEAR, 1)).messageEn());
        assertEquals(List.of(), Ask.findings("ADJ-01", plan, wish("KITCHEN", "flue", AdjacencyRelation.AWAY, 1)));
    }

    @Test
    void sweepFindsTheNearestPair() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 300; trial++) {
            List<Place> firsts = places(random);
            List<Place> seconds = places(random);
            double nearest = Double.POSITIVE_INFINITY;
            for (Place first : firsts) {
                for (Place second : seconds) {
                    nearest = Math.min(nearest, first.distanceMm(second));
                }
            }
            assertEquals(nearest, NearestPair.distanceMm(firsts, seconds));
            NearestPair pair = NearestPair.at(firsts, seconds, nearest);
            assertEquals(nearest, pair.first().distanceMm(pair.second()), 3);
        }
    }

    private static List<Place> places(SplittableRandom random) {
        List<Place> places = new ArrayList<>();
        int count = random.nextInt(1, 30);
        for (int i = 0; i < count; i++) {
            Point centre = Point.of(random.nextInt(60_000), random.nextInt(60_000));
            places.add(random.nextInt(4) == 0 ? Place.point("S" + i, centre)
                    : Place.area("A" + i, Ring.placed(centre, random.nextInt(100, 4000), random.nextInt(100, 2000),
                            random.nextInt(360))));
        }
        return places;
    }

    private static double distance(Consumer<LevelBuilder> shop, String subject, String other) {
        return Ask.finding("ADJ-01", plan(shop), wish(subject, other, AdjacencyRelation.NEAR, 1).limit("ADJ-01", 1))
                .measured();
    }

    private static TestStandard wish(String subject, String other, AdjacencyRelation relation, double weight) {
        return TestStandard.create().wish(subject, other, relation, weight);
    }

    private static PlanBuilder zoneAndFlue(int flueXMm) {
        return plan(level -> level.zone("Z", "KITCHEN", Ring.rectangle(0, 0, 4000, 4000))
                .service("F", ServiceKind.FLUE, Point.of(flueXMm, 2000)));
    }

    private static PlanBuilder plan(Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, content);
    }
}
