package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.FloorRaster;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.WalkingDistances;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Measure;
import org.sceneplan.rules.TestStandard;

class WalkingDistanceRuleTest {

    private static final TestStandard STANDARD = TestStandard.create();

    @Test
    void straightWayIsBoundedTightly() {
        // the exit reaches from x 1,000 to 2,500 in the south wall; the customer stands at 1,750, 20,000
        Measure measure = Ask.tightest("F11", straight(20_000), STANDARD);

        assertTrue(measure.value() >= 20_000 && measure.value() <= 20_900, measure.toString());
        assertEquals(List.of("R"), measure.objects());
    }

    @Test
    void wayBeyondTheLimitIsMeasured() {
        assertEquals(List.of(), Ask.findings("F11", straight(44_000)));
        Finding finding = Ask.finding("F11", straight(46_000));
        assertEquals(46_000, finding.measured(), 100);
        assertEquals(45_000, finding.limit());
        assertEquals(List.of("R"), finding.objects());
    }

    @Test
    void limitOfTheStandardDecides() {
        assertEquals(List.of(), Ask.findings("F11", straight(30_000), TestStandard.create().limit("F11", 30_400)));
        assertEquals(1, Ask.findings("F11", straight(30_000), TestStandard.create().limit("F11", 29_600)).size());
    }

    @Test
    void wayLeadsRoundWhatStandsThere() {
        // straight 20 m; a wall of fixtures from the west wall to x 28,000 makes it about 28 + 28 m
        Finding finding = Ask.finding("F11", ExitShop.of(30_000, 30_000, level -> ExitShop
                .exit(level, "X", 0, 1000, 1500).fixture("W", "GOND", "", Ask.at(14_000, 10_000, 0),
                        Ask.block(28_000, 500))
                .fixture("R", "GOND", "", Ask.at(1750, 20_800, 0), Ask.rack())));

        assertTrue(finding.measured() > 53_000 && finding.measured() < 58_000, finding.toString());
        assertEquals("R", finding.objects().get(0));
    }

    @Test
    void fixtureNobodyReachesIsLeftToAnotherRule() {
        assertEquals(List.of(), Ask.findings("F11", ExitShop.of(30_000, 30_000, level -> ExitShop
                .exit(level, "X", 0, 1000, 1500).fixture("W", "GOND", "", Ask.at(15_000, 10_000, 0),
                        Ask.block(30_000, 500))
                .fixture("R", "GOND", "", Ask.at(1750, 20_800, 0), Ask.rack()))));
    }

    @Test
    void shopWithoutExitOrFixturesIsNotAsked() {
        assertTrue(Ask.whyNot("F11", ExitShop.of(9000, 9000, level -> ExitShop.exit(level, "X", 0, 1000, 1500)))
                .contains("no fixture"));
        assertTrue(Ask.whyNot("F11", ExitShop.of(9000, 9000,
                level -> level.fixture("R", "GOND", "", Ask.at(4000, 4000, 0), Ask.rack()))).contains("no exit"));
    }

    @Test
    void boundIsNeverBelowTheWay() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 40; round++) {
            Ring outline = Ring.rectangle(0, 0, 20_000, 16_000);
            List<Ring> things = IntStream.range(0, 25).mapToObj(i -> Ring.placed(
                    Point.of(2000 + random.nextInt(16_000), 3000 + random.nextInt(11_000)), 1000, 600,
                    random.nextInt(4) * 22.5)).toList();
            Segment exit = new Segment(Point.of(9000, 0), Point.of(11_000, 0));
            StepGrid grid = new StepGrid(outline, things, 400, 75);
            grid.start(outline, exit, (place, line) -> true);
            grid.spread(null);
            WalkingDistances narrow = FloorRaster.of(Region.of(outline), things, 50)
                    .walking(List.of(Point.of(9100, 0), Point.of(10_000, 0), Point.of(10_900, 0)), 0);
            for (int i = 0; i < 30; i++) {
                Point place = Point.of(random.nextInt(20_000), random.nextInt(16_000));
                double bound = grid.boundMm(place, Ring.rectangle(-9, -9, -8, -8));
                if (bound < Double.POSITIVE_INFINITY) {
                    double way = narrow.distanceMm(place);
                    // the raster is up to 8.3 % and four diagonals too long, its sources up to 900 mm off
                    assertTrue(way <= bound * 1.083 + 283 + 900, round + ": " + bound + " against " + way);
                    assertTrue(bound <= way * 1.6 + 1500, round + ": " + bound + " against " + way);
                }
            }
        }
    }

    /** A shop 4 m wide with a fixture before which customers stand at a depth, straight before the exit. */
    private static PlanBuilder straight(int depthMm) {
        return ExitShop.of(4000, depthMm + 5000, level -> ExitShop.exit(level, "X", 0, 1000, 1500).fixture("R", "GOND",
                "", Ask.at(1750, depthMm + 800, 0), Ask.rack()));
    }
}
