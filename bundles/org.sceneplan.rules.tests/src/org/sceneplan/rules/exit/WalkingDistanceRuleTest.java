package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("F11")
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
        assertEquals(46_000, finding.measured());
        assertEquals(45_000, finding.limit());
        assertEquals(List.of("R"), finding.objects());
    }

    @Test
    void exactlyAtTheLimitHoldsAndAMillimetreMoreDoesNot() {
        Measure measure = Ask.tightest("F11", straight(45_000), STANDARD);
        assertEquals(45_000, measure.value());
        assertEquals(45_000, measure.limit());
        assertEquals(45_001, Ask.finding("F11", straight(45_001)).measured());
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

        // from 1,750 to the tangent of the arc of 275 mm round 28,000 at 10,250, round it and round 28,000 at 9,750,
        // then to the east end of the exit at 2,500
        double radius = 275;
        double north = Math.hypot(28_000 - 1750, 20_000 - 10_250);
        double south = Math.hypot(28_000 - 2500, 9750);
        double northTangent = Math.sqrt(north * north - radius * radius);
        double southTangent = Math.sqrt(south * south - radius * radius);
        double turn = Math.atan2(28_000 - 1750, 20_000 - 10_250) + Math.asin(radius / north)
                + Math.atan2(28_000 - 2500, 9750) + Math.asin(radius / south);
        assertEquals(northTangent + 500 + southTangent + radius * turn, finding.measured(), 0.5);
        assertEquals("R", finding.objects().get(0));
    }

    @Test
    void fixtureNobodyReachesIsLeftToAnotherRule() {
        assertTrue(Ask.whyNot("F11", ExitShop.of(30_000, 30_000, level -> ExitShop
                .exit(level, "X", 0, 1000, 1500).fixture("W", "GOND", "", Ask.at(15_000, 10_000, 0),
                        Ask.block(30_000, 500))
                .fixture("R", "GOND", "", Ask.at(1750, 20_800, 0), Ask.rack()))).contains("REACH-01"));
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
            grid.spread();
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

    @Test
    void boundsAfterChangesEqualThoseMeasuredAnew() {
        SplittableRandom random = new SplittableRandom(12);
        Ring outline = Ring.parse("0,0 20000,0 20000,9000 14000,16000 0,16000");
        Segment exit = new Segment(Point.of(9000, 0), Point.of(11_000, 0));
        for (int round = 0; round < 20; round++) {
            List<Ring> things = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                things.add(thing(random));
            }
            StepGrid grid = spread(new StepGrid(outline, things, 400, 75), outline, exit, random.nextInt(3));
            for (int step = 0; step < 30; step++) {
                List<Ring> gone = List.of(things.remove(random.nextInt(things.size())));
                List<Ring> come = new ArrayList<>(List.of(random.nextInt(3) == 0 ? thing(random)
                        : gone.get(0).translated(random.nextInt(600) - 300, random.nextInt(600) - 300)));
                if (things.size() < 60 && random.nextBoolean()) {
                    come.add(thing(random));
                }
                things.addAll(come);
                int starts = random.nextInt(3);
                grid = spread(grid.after(gone, come), outline, exit, starts).alone();
                StepGrid anew = spread(new StepGrid(outline, things, 400, 75), outline, exit, starts);
                for (int x = 200; x < 20_000; x += 400) {
                    for (int y = 200; y < 16_000; y += 400) {
                        Point place = Point.of(x, y);
                        assertEquals(anew.boundMm(place, outline), grid.boundMm(place, outline),
                                round + ", " + step + " at " + place);
                    }
                }
            }
        }
    }

    private static Ring thing(SplittableRandom random) {
        return Ring.placed(Point.of(random.nextInt(20_000), random.nextInt(16_000)), 1500, 600,
                random.nextInt(4) * 22.5);
    }

    /** Starts at all cells near the exit or only at those east or west of its middle. */
    private static StepGrid spread(StepGrid grid, Ring outline, Segment exit, int starts) {
        grid.start(outline, exit, (place, line) -> starts == 0 || place.xMm() > 10_000 == (starts == 1));
        grid.spread();
        return grid;
    }

    /** A shop 4 m wide with a fixture before which customers stand at a depth, straight before the exit. */
    private static PlanBuilder straight(int depthMm) {
        return ExitShop.of(4000, depthMm + 5000, level -> ExitShop.exit(level, "X", 0, 1000, 1500).fixture("R", "GOND",
                "", Ask.at(1750, depthMm + 800, 0), Ask.rack()));
    }
}
