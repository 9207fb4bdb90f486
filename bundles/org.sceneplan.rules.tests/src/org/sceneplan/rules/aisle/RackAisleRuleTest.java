package org.sceneplan.rules.aisle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;

@Proves({"C04", "C05", "C06", "C07", "C09", "C08"})
class RackAisleRuleTest {

    private static final TestStandard STANDARD = TestStandard.create();

    @ParameterizedTest
    @CsvSource({"C04, 7000, 7000, 2200", "C05, 7000, 7500, 3000", "C05, 16000, 7000, 3000", "C06, 7500, 15000, 3700",
        "C06, 16000, 8000, 3700", "C07, 15500, 15500, 4000", "C04, 7499, 7499, 2200", "C06, 15000, 15000, 3700",
        "C07, 15001, 15001, 4000"})
    void widthByLengthsOfTheRuns(String ruleId, int southMm, int northMm, int limitMm) {
        int openMm = limitMm * 8 / 10;
        assertEquals(openMm, Ask.tightest(ruleId, runs(southMm, northMm, openMm, "GOND"), STANDARD).value());
        Finding finding = Ask.finding(ruleId, runs(southMm, northMm, openMm - 1, "GOND"));
        assertEquals(openMm - 1, finding.measured());
        assertEquals(openMm, finding.limit());
        assertEquals("A", finding.objects().get(0));
        assertEquals(limitMm - 1, Ask.finding(ruleId, runs(southMm, northMm, limitMm - 1, "SHOW")).measured());
        assertEquals(List.of(), Ask.findings(ruleId, runs(southMm, northMm, limitMm, "SHOW")));
    }

    @Test
    void otherLengthsBelongToOtherRules() {
        assertTrue(Ask.whyNot("C05", runs(7000, 7000, 1500, "GOND")).contains("No main aisle"));
        assertTrue(Ask.whyNot("C07", runs(7000, 7000, 1500, "GOND")).contains("No main aisle"));
        assertTrue(Ask.whyNot("C09", runs(7000, 7000, 1500, "GOND")).contains("C04"));
    }

    @Test
    void gapPeopleWalkThroughEndsARun() {
        // two halves of 4 m: with a gap of 899 mm one run of 8.9 m, with 900 mm two short ones
        assertEquals(1, Ask.findings("C06", halves(899)).size());
        assertTrue(Ask.whyNot("C06", halves(900)).contains("No main aisle"));
    }

    @Test
    void sideAislesAreNotAsked() {
        assertTrue(Ask.whyNot("C04", RectangularShop.of(30_000, 20_000, level -> {
            row(level, "S", 7000, 5000, 180, "GOND");
            row(level, "N", 7000, 6500, 0, "GOND");
        })).contains("No main aisle"));
    }

    @Test
    void somethingBetweenTheRunsMakesTwoAisles() {
        assertTrue(Ask.whyNot("C04", RectangularShop.of(30_000, 20_000, level -> {
            row(level, "S", 7000, 5000, 180, "GOND");
            row(level, "N", 7000, 7000, 0, "GOND");
            level.aisle("A", AisleKind.MAIN, Ring.rectangle(0, 5000, 30_000, 7000), 2000).fixture("B", "GOND", "",
                    Ask.at(5000, 6000, 0), Ask.block(9000, 300));
        })).contains("No main aisle"));
    }

    @ParameterizedTest
    @CsvSource({"0", "17.3", "90", "210", "301.5"})
    void turnedRunsAreMeasuredAlike(double angleDeg) {
        assertEquals(List.of(), Ask.findings("C04", turned(angleDeg, 1760)));
        assertEquals(1750, Ask.finding("C04", turned(angleDeg, 1750)).measured(), 1);
    }

    /** The racks in the north stand 0.4 degrees off; halfway between the runs their foremost front is 1,505 away. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 300000, -200000", "0, -90000, 400000", "33, 0, 0", "171.3, 50000, 7000",
        "348.7, 0, 0", "359.8, -1000, 2000", "258.63, 0, 0", "258.7313, 0, 0", "78.5, 0, 0", "78.3, 9000, 0",
        "265.89, 0, 0", "12.3456789, 0, 0", "0.005, 0, 0", "0.0063, 0, 0"})
    void racksNotExactlyParallelAreMeasuredAlikeWhereverThePlanLies(double angleDeg, int eastMm, int northMm) {
        Finding finding = Ask.finding("C04", notParallel(angleDeg, eastMm, northMm));

        assertEquals(1505, finding.measured(), 1);
        assertEquals(6, finding.objects().size());
    }

    /** Two racks each 2 m wide, of which two in one run differ by 0.1 degrees, over an aisle of 1,500 mm. */
    private static PlanBuilder notParallel(double angleDeg, int eastMm, int northMm) {
        Point middle = Point.of(20_000 + eastMm, 15_000 + northMm);
        Point at = Point.of(9000 + eastMm, 4000 + northMm);
        List<Point> shell = List.of(Point.of(eastMm, northMm), Point.of(40_000 + eastMm, northMm),
                Point.of(40_000 + eastMm, 30_000 + northMm), Point.of(eastMm, 30_000 + northMm));
        FixtureSize size = new FixtureSize(2000, 600, 1300, 800, 1);
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000,
                Ring.ccw(shell.stream().map(corner -> corner.rotated(middle, angleDeg)).toList()), level -> {
                    level.aisle("A", AisleKind.MAIN,
                            Ring.placed(at.rotated(middle, angleDeg), 9000, 1500, angleDeg), 1500);
                    for (int i = 0; i < 5; i++) {
                        boolean isSouth = i % 2 == 0;
                        Point centre = Point.of(at.xMm() - 2050 + i / 2 * 2050, at.yMm() + (isSouth ? -1050 : 1050));
                        level.fixture("G" + i, "GOND", "", new FixturePlace(centre.rotated(middle, angleDeg),
                                (angleDeg + (isSouth ? 180 + i * 0.05 : 0.4)) % 360), size);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "10", "11", "20"})
    void frontsThatNearlyTouchAreMeasured(int openMm) {
        assertEquals(openMm, Ask.finding("C04", runs(3000, 3000, openMm, "GOND")).measured());
    }

    /** A rack that is turned by as much as still counts as parallel must not hide the others. */
    @ParameterizedTest
    @CsvSource({"179.5, 0", "180.5, 0", "180, 0.5", "179.5, 359.5"})
    void rackHardlyTurnedElsewhereDoesNotMatter(double southDeg, double northDeg) {
        PlanBuilder plan = RectangularShop.of(30_000, 20_000, level -> {
            row(level, "S", 3000, 5000, 180, "GOND");
            row(level, "N", 3000, 6500, 0, "GOND");
            level.aisle("A", AisleKind.MAIN, Ring.rectangle(0, 5000, 30_000, 6500), 1500)
                    .fixture("FAR", "GOND", "", Ask.at(20_000, 2000, southDeg), Ask.rack())
                    .fixture("OFF", "GOND", "", Ask.at(20_000, 15_000, northDeg), Ask.rack());
        });

        assertEquals(1500, Ask.finding("C04", plan).measured());
    }

    @Test
    void stairKeepsRacksAway() {
        assertEquals(4000, Ask.tightest("C08", stair(4000), STANDARD).value());
        assertEquals(List.of("ST", "B"), Ask.questions("C08", stair(3999), STANDARD).get(0).objects());
        assertTrue(Ask.whyNot("C08", RectangularShop.of(20_000, 20_000, level -> { })).contains("no stair"));
    }

    /** Two racks 3 m wide that look at each other over a main aisle, turned about the middle of it. */
    private static PlanBuilder turned(double angleDeg, int aisleMm) {
        Point middle = Point.of(20_000, 20_000);
        int away = aisleMm / 2 + 300;
        Point south = Point.of(20_000, 20_000 - away).rotated(middle, angleDeg);
        Point north = Point.of(20_000, 20_000 + away).rotated(middle, angleDeg);
        return RectangularShop.of(40_000, 40_000, level -> level
                .aisle("A", AisleKind.MAIN, Ring.placed(middle, 9000, aisleMm, angleDeg), aisleMm)
                .fixture("S", "GOND", "", new FixturePlace(south, (angleDeg + 180) % 360),
                        new FixtureSize(3000, 600, 1300, 800, 1))
                .fixture("N", "GOND", "", new FixturePlace(north, angleDeg), new FixtureSize(3000, 600, 1300, 800, 1)));
    }

    private static PlanBuilder stair(int distanceMm) {
        return RectangularShop.of(20_000, 20_000, level -> level
                .obstacle("ST", ObstacleKind.STAIR, Ring.rectangle(0, 0, 3000, 2000))
                .fixture("B", "GOND", "", Ask.at(3000 + distanceMm + 500, 1000, 0), Ask.block(1000, 1000)));
    }

    /** Two runs of racks 1 m wide that look at each other over a main aisle. */
    private static PlanBuilder runs(int southMm, int northMm, int aisleMm, String typeCode) {
        return RectangularShop.of(30_000, 20_000, level -> {
            row(level, "S", southMm, 5000, 180, typeCode);
            row(level, "N", northMm, 5000 + aisleMm, 0, typeCode);
            level.aisle("A", AisleKind.MAIN, Ring.rectangle(0, 5000, 30_000, 5000 + aisleMm), aisleMm);
        });
    }

    private static PlanBuilder halves(int gapMm) {
        return RectangularShop.of(30_000, 20_000, level -> {
            row(level, "N", 8000, 7000, 0, "GOND");
            level.fixture("H1", "GOND", "", Ask.at(3000, 4700, 180), new FixtureSize(4000, 600, 1300, 800, 1))
                    .fixture("H2", "GOND", "", Ask.at(5000 + gapMm + 2000, 4700, 180),
                            new FixtureSize(4000, 600, 1300, 800, 1))
                    .aisle("A", AisleKind.MAIN, Ring.rectangle(0, 5000, 30_000, 7000), 2000);
        });
    }

    /** A row of fixtures from x 1,000 on with their fronts on a line. */
    private static void row(LevelBuilder level, String id, int lengthMm, int frontMm, double angleDeg,
            String typeCode) {
        int half = angleDeg == 0 ? 300 : -300;
        for (int from = 0; from < lengthMm; from += 1000) {
            int widthMm = Math.min(1000, lengthMm - from);
            level.fixture(id + from / 1000, typeCode, "", Ask.at(1000 + from + widthMm / 2, frontMm + half, angleDeg),
                    new FixtureSize(widthMm, 600, 1300, 800, 1));
        }
    }
}
