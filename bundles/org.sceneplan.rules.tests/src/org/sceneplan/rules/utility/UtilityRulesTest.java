package org.sceneplan.rules.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.shown.Show;

@Proves({"UTIL-03", "UTIL-04", "UTIL-05", "UTIL-05-MAX", "UTIL-06", "UTIL-07"})
class UtilityRulesTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 20_000, 8000);
    private static final TestStandard WATER = TestStandard.create().utility("KITCHEN", ServiceKind.WATER);

    @Test
    void serviceWithinReachOfTheZone() {
        assertEquals(List.of(), Ask.findings("UTIL-03", zoneAndWater(3000), WATER));
        assertEquals(List.of(), Ask.findings("UTIL-03", zoneAndWater(5500), WATER));
        Finding finding = Ask.finding("UTIL-03", zoneAndWater(5501), WATER);

        assertEquals(1501, finding.measured());
        assertEquals(1500, finding.limit());
        assertEquals(List.of("Z", "W"), finding.objects());
        assertEquals("The format demands water for zone Zone KITCHEN; the nearest, water point W, is 1,501 mm away, "
                + "1 mm beyond the reach of 1,500 mm: note.", finding.messageEn());
    }

    @Test
    void missingService() {
        Finding finding = Ask.finding("UTIL-03", zoneAndWater(3000),
                TestStandard.create().utility("KITCHEN", ServiceKind.GAS));

        assertEquals(0, finding.measured());
        assertEquals(List.of("Z"), finding.objects());
    }

    @Test
    void oneZoneOfTheCodeIsEnough() {
        PlanBuilder plan = plan(level -> level.zone("Z", "KITCHEN", Ring.rectangle(0, 0, 4000, 4000))
                .zone("Y", "KITCHEN", Ring.rectangle(10_000, 0, 14_000, 4000))
                .service("W", ServiceKind.WATER, Point.of(12_000, 2000)));

        assertEquals(List.of(), Ask.findings("UTIL-03", plan, WATER));
    }

    @Test
    void zonesTheStoreHasNotGot() {
        assertEquals("The store has no zone for which the format demands services.",
                Ask.whyNot("UTIL-03", zoneAndWater(3000), TestStandard.create().utility("BATH", ServiceKind.WATER)));
    }

    @Test
    void ownCircuits() {
        washers(2).passes("UTIL-04");
        Finding finding = washers(1).fails("UTIL-04", 1, 2);
        assertEquals(List.of("R", "P1", "P2"), finding.objects());
        assertEquals("Samples running on fixture R (Fridge wall surround) that want a circuit of their own: 2; power "
                + "points within reach: 1, wanted: 2. Plan 1 more.", finding.messageEn());
        washers(0).level(level -> level.service("T", ServiceKind.THREE_PHASE, Point.of(5000, 5850)))
                .passes("UTIL-04");
        washers(1).level(level -> level.service("T", ServiceKind.POWER, Point.of(5000, 5851))).fails("UTIL-04", 1, 2);
    }

    @Test
    void piecesOfAPositionCountEach() {
        Show.wall().sample("WMDR", 0, 0, 150, position -> {
            position.setDisplayMode(DisplayMode.LIVE_POWERED);
            position.setQuantity(3);
        }).fails("UTIL-04", 0, 3);
    }

    @Test
    void samplesWithSocketsOnlyNeedNoOwnCircuit() {
        assertEquals("No sample that wants a circuit of its own runs.",
                Show.wall().live("FR2D", 0, 0, 0).sample("WMDR", 1000, 0, 150).whyNot("UTIL-04"));
    }

    @Test
    void tapsAndDrainsOfWashers() {
        washer(ServiceKind.WATER, 1100).passes("UTIL-05");
        washer(ServiceKind.WATER, 1099).fails("UTIL-05", 1099, 1100);
        washer(ServiceKind.WATER, 1200).passes("UTIL-05-MAX");
        washer(ServiceKind.WATER, 1201).fails("UTIL-05-MAX", 1201, 1200);
        washer(ServiceKind.DRAIN, 900).passes("UTIL-06");
        assertEquals(List.of("S", "R"), washer(ServiceKind.DRAIN, 901).fails("UTIL-06", 901, 900).objects());
    }

    @Test
    void pointsWithoutFigureAndPointsOfOthersAreLeftOut() {
        assertEquals("No water point with a height is planned for running washers.",
                washer(ServiceKind.WATER, 0).whyNot("UTIL-05"));
        washer(ServiceKind.WATER, 0).whyNot("UTIL-05-MAX");
        washer(ServiceKind.WATER, 500).whyNot("UTIL-06");
        Show.wall().sample("WMDR", 0, 0, 150).planned(ServiceKind.WATER, point -> point.setHeightMm(500))
                .whyNot("UTIL-05");
    }

    @Test
    void ductsOfHoods() {
        hood(160).passes("UTIL-07");
        hood(159).fails("UTIL-07", 159, 160);
        assertEquals("No exhaust point with a diameter is planned for running hoods.", hood(0).whyNot("UTIL-07"));
    }

    private static Show washer(ServiceKind kind, int heightMm) {
        return Show.wall().live("WMDR", 0, 0, 150).planned(kind, point -> point.setHeightMm(heightMm));
    }

    private static Show hood(int diameterMm) {
        return Show.wall().live("HDTO", 0, 0, 1500).planned(ServiceKind.FLUE,
                point -> point.setDiameterMm(diameterMm));
    }

    private static Show washers(int points) {
        Show show = Show.wall().live("WMDR", 0, 0, 150).live("WMDR", 700, 0, 150);
        for (int i = 0; i < points; i++) {
            String id = "E" + i;
            Point at = Point.of(5000 + i, 4000);
            show.level(level -> level.service(id, ServiceKind.POWER, at));
        }
        return show;
    }

    private static PlanBuilder zoneAndWater(int waterXMm) {
        return plan(level -> level.zone("Z", "KITCHEN", Ring.rectangle(0, 0, 4000, 4000))
                .service("W", ServiceKind.WATER, Point.of(waterXMm, 2000)));
    }

    private static PlanBuilder plan(Consumer<LevelBuilder> content) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, content);
    }
}
