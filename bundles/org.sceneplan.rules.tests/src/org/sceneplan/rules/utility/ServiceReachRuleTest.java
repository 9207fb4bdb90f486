package org.sceneplan.rules.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

/** A fridge runs on a rack from x 3500 to 4500; its service points lie east of it. */
@Proves("UTIL-01")
class ServiceReachRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void pointAtTheReachPasses() {
        assertEquals(List.of(), Ask.findings("UTIL-01",
                fridge(level -> level.service("P", ServiceKind.POWER, Point.of(6000, 4000)))));
    }

    @Test
    void pointOneMillimetreFartherFails() {
        Finding finding = Ask.finding("UTIL-01",
                fridge(level -> level.service("P", ServiceKind.POWER, Point.of(6001, 4000))));

        assertEquals(1501, finding.measured());
        assertEquals(1500, finding.limit());
        assertEquals(List.of("R", "F1"), finding.objects());
        assertEquals("Samples running on fixture R (Fridge wall surround) need power (positions: 1); the nearest, "
                + "power point P, is 1,501 mm away, 1 mm beyond the reach of 1,500 mm. "
                + "Plan a point nearer or move the fixture.", finding.messageEn());
    }

    @Test
    void pointBeyondTwiceTheReachIsAsGoodAsNone() {
        assertEquals(3000, Ask.finding("UTIL-01",
                fridge(level -> level.service("P", ServiceKind.POWER, Point.of(7500, 4000)))).measured());
        Finding finding = Ask.finding("UTIL-01",
                fridge(level -> level.service("P", ServiceKind.POWER, Point.of(7501, 4000))));

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
    }

    @Test
    void alongTheWallTheWayGoesRoundTheCorner() {
        assertEquals(List.of(), Ask.findings("UTIL-01", atTheWall(9200, 7300)));
        Finding finding = Ask.finding("UTIL-01", atTheWall(9200, 7299));

        assertEquals(1501, finding.measured());
        assertEquals("Samples running on fixture R (Fridge wall surround) need power (positions: 1); the nearest, "
                + "power point P, is 1,501 mm away along the wall, 1 mm beyond the reach of 1,500 mm. "
                + "Plan a point nearer or move the fixture.",
                finding.messageEn());
    }

    @Test
    void farFromTheWallTheWayIsStraight() {
        assertEquals(List.of(), Ask.findings("UTIL-01", level(level -> level
                .fixture("R", "FBAY", "", at(8700, 7399, 0), rack()).service("P", ServiceKind.POWER,
                        Point.of(10_000, 6299)))));
        assertEquals(List.of(), Ask.findings("UTIL-01", level(level -> level
                .fixture("R", "FBAY", "", at(8700, 7700, 0), rack()).service("P", ServiceKind.POWER,
                        Point.of(9699, 6299)))));
    }

    @Test
    void atTheWallIsUpToItsDistance() {
        // 300 off the wall: 800 to the corner and 1,701 on; 301 off it the way is straight
        assertEquals(2501, Ask.finding("UTIL-01", level(level -> level
                .fixture("R", "FBAY", "", at(8700, 7400, 0), rack()).service("P", ServiceKind.POWER,
                        Point.of(10_000, 6299)))).measured());
    }

    @Test
    void fixtureInTheCornerStandsAtBothWalls() {
        assertEquals(List.of(), Ask.findings("UTIL-01", level(level -> level
                .fixture("R", "FBAY", "", at(9500, 7700, 0), rack()).service("P", ServiceKind.POWER,
                        Point.of(10_000, 5900)))));
    }

    @Test
    void wayPastTheStartOfTheOutlineIsTheShorterOne() {
        assertEquals(List.of(), Ask.findings("UTIL-01", level(level -> level
                .fixture("R", "FBAY", "", at(1200, 300, 180), rack()).service("P", ServiceKind.POWER,
                        Point.of(0, 800)))));
        assertEquals(1501, Ask.finding("UTIL-01", level(level -> level
                .fixture("R", "FBAY", "", at(1200, 300, 180), rack()).service("P", ServiceKind.POWER,
                        Point.of(0, 801)))).measured());
    }

    @Test
    void threePhasePointMeetsTheNeedForPower() {
        assertEquals(List.of(), Ask.findings("UTIL-01",
                fridge(level -> level.service("P", ServiceKind.THREE_PHASE, Point.of(4000, 4000)))));
    }

    @Test
    void otherKindsDoNotMeetIt() {
        Finding finding = Ask.finding("UTIL-01",
                fridge(level -> level.service("P", ServiceKind.WATER, Point.of(4000, 4000))));

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
        assertEquals("1", finding.unit());
        assertEquals("Samples running on fixture R (Fridge wall surround) need power (positions: 1), but no power "
                + "point lies within 1,500 mm. Plan a point or show them unpowered.", finding.messageEn());
    }

    @Test
    void pointsOfOtherLevelsDoNotHelp() {
        PlanBuilder plan = fridge(level -> { }).level("L2", 3000, SHELL,
                level -> level.service("P", ServiceKind.POWER, Point.of(4000, 4000)));

        assertEquals(0, Ask.finding("UTIL-01", plan).measured());
    }

    @Test
    void everyNeedOfTheTypeIsAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> level
                .fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("W1", "R", "WASHER", 0)
                .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.LIVE_POWERED))
                .position("W2", "R", "WASHER", 0)
                .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.LIVE_POWERED))
                .service("P", ServiceKind.POWER, Point.of(4000, 4000)));

        List<Finding> findings = Ask.findings("UTIL-01", plan);

        assertEquals(List.of("R", "W1", "W2"), findings.get(0).objects());
        assertEquals(2, findings.size(), "water and drain");
    }

    @Test
    void samplesThatDoNotRunAreNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> level
                .fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("W1", "R", "WASHER", 0)
                .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.LIVE_UNPOWERED)));

        assertEquals("No sample of the plan runs, so none needs a service.", Ask.whyNot("UTIL-01", plan));
    }

    /** A rack with its back at the north wall that ends at the given x, a point on the east wall. */
    private static PlanBuilder atTheWall(int endXMm, int pointYMm) {
        return level(level -> level.fixture("R", "FBAY", "", at(endXMm - 500, 7700, 0), rack())
                .service("P", ServiceKind.POWER, Point.of(10_000, pointYMm)));
    }

    private static PlanBuilder level(Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            content.accept(level);
            level.position("F1", "R", "FRIDGE", 0)
                    .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.LIVE_POWERED));
        });
    }

    private static PlanBuilder fridge(Consumer<LevelBuilder> services) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            level.fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("F1", "R", "FRIDGE", 0)
                    .last(DisplayPosition.class, position -> position.setDisplayMode(DisplayMode.LIVE_POWERED));
            services.accept(level);
        });
    }
}
