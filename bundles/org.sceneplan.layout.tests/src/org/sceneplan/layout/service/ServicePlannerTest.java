package org.sceneplan.layout.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.running;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.utility.ServiceReach;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.UtilityNeed;

class ServicePlannerTest {

    private static final CatalogueSnapshot CATALOGUE = new CatalogueSnapshot("TEST", "1",
            List.of(running("WASH", "laundry", "EWD", 2000), running("TV", "tv", "eN", 180),
                    running("HOOD", "kitchen", "eF", 250), running("SET", "kitchen", "EWDGFN", 3000),
                    running("SOFA", "furniture", "-", 0), running("TOIL", "bath", "WD", 0),
                    running("OVEN", "kitchen", "E", 3000)),
            List.of(), List.of());
    private static final RuleLimits LIMITS = Stores.standard("THREE_C").ruleLimits();
    /** So far off that every way is straight. */
    private static final Ring FAR_WALLS = Ring.rectangle(-50_000, -50_000, 60_000, 60_000);
    /** Back edge of the fixture of {@link #fixture}: 300 mm north of its centre. */
    private static final Point BACK = Point.of(5000, 5300);

    @Test
    void aSurveyedPointWithinReachNeedsNoPlannedOne() {
        ServicePlanner planner = planner(surveyed("E1", ServiceKind.POWER, 6500, 5300),
                surveyed("N1", ServiceKind.NETWORK, 5000, 6000));

        assertEquals(List.of("TV live"), modes(planner.plan(fixture("TV"))));
        assertEquals(List.of(), planner.planned());
    }

    @Test
    void aPlannedPointLiesAtTheBackFedByTheNearestSurveyedPoint() {
        ServicePlanner planner = planner(surveyed("E1", ServiceKind.POWER, 5000, 5500),
                surveyed("W1", ServiceKind.WATER, 15_000, 5300), surveyed("W2", ServiceKind.WATER, 5000, 11_000),
                surveyed("DR1", ServiceKind.DRAIN, 5000, 5400));

        assertEquals(List.of("WASH live"), modes(planner.plan(fixture("WASH"))));
        assertEquals(List.of(new ServiceSnapshot(planner.planned().get(0).id(), ServiceKind.WATER,
                ServiceStatus.PLANNED, BACK, 1150, 0, 50, "W2", "F")), planner.planned());
    }

    @Test
    void onlyTheTapOfAWasherHangsHigh() {
        ServicePlanner planner = planner(surveyed("E1", ServiceKind.POWER, 5000, 5500),
                surveyed("W1", ServiceKind.WATER, 9000, 5300), surveyed("DR1", ServiceKind.DRAIN, 9000, 5300));

        planner.plan(fixture("WASH"));
        planner.plan(fixture("TOIL"));
        assertEquals(List.of("WATER 1150", "DRAIN 300", "WATER 300", "DRAIN 300"), planner.planned().stream()
                .map(service -> service.kind().name() + " " + service.heightMm()).toList());
    }

    @Test
    void everyRunningSampleThatWantsACircuitOfItsOwnHasOne() {
        ServicePlanner socket = planner(surveyed("E1", ServiceKind.POWER, 5000, 5500));
        socket.plan(fixture("OVEN", "OVEN", "OVEN"));
        assertEquals(List.of("POWER E1", "POWER E1"), sources(socket));
        ServicePlanner phases = planner(surveyed("E1", ServiceKind.THREE_PHASE, 5000, 5500));
        phases.plan(fixture("OVEN", "OVEN", "OVEN"));
        assertEquals(List.of(), sources(phases));
        ServicePlanner far = planner(surveyed("E1", ServiceKind.THREE_PHASE, 5000, 9000));
        far.plan(fixture("OVEN", "OVEN"));
        assertEquals(List.of("POWER E1", "POWER E1"), sources(far));
        assertEquals(2, far.planned().stream().map(ServiceSnapshot::at).distinct().count());
    }

    @Test
    void whatTheFormatDemandsForAZoneIsPlannedAtAFixtureThere() {
        ZoneSnapshot zone = new ZoneSnapshot("Z", "STORE", "", Ring.rectangle(4000, 4000, 6000, 5300), false);
        List<UtilityNeed> needs = List.of(new UtilityNeed("STORE", List.of(ServiceKind.THREE_PHASE,
                ServiceKind.WATER, ServiceKind.NETWORK), "", "", "[K]"));
        ServicePlanner planner = planner(surveyed("E1", ServiceKind.THREE_PHASE, 5000, 9000),
                surveyed("W1", ServiceKind.WATER, 5000, 6800));

        planner.plan(List.of(zone), List.of(), needs);
        assertEquals(List.of(), sources(planner));
        planner.plan(List.of(zone), List.of(fixture("SOFA")), needs);
        planner.plan(List.of(zone), List.of(fixture("SOFA")), needs);
        assertEquals(List.of("THREE_PHASE E1"), sources(planner), "water is near, the network cannot be had");
        assertEquals("F", planner.planned().get(0).servesFixtureId());
    }

    private static List<String> sources(ServicePlanner planner) {
        return planner.planned().stream().map(service -> service.kind().name() + " " + service.sourceId()).toList();
    }

    @Test
    void aProductIsSwitchedOffWhenItsMediumIsMissingAndOthersGoOn() {
        ServicePlanner planner = planner(surveyed("E1", ServiceKind.POWER, 9000, 5000),
                surveyed("W1", ServiceKind.WATER, 9000, 6000), surveyed("N1", ServiceKind.NETWORK, 9000, 7000));

        FixtureSnapshot planned = planner.plan(fixture("WASH", "TV", "SOFA"));

        assertEquals(List.of("WASH off", "TV live", "SOFA live"), modes(planned));
        assertEquals(List.of("POWER E1", "NETWORK N1"), planner.planned().stream()
                .map(service -> service.kind().name() + " " + service.sourceId()).toList());
    }

    @Test
    void aRunOfExactlyTheLimitIsLaidAndOneMillimetreMoreIsNot() {
        int limitMm = (int) LIMITS.get("UTIL-02-DRAIN").limit();
        for (int tooFar = 0; tooFar <= 1; tooFar++) {
            ServicePlanner planner = planner(surveyed("E1", ServiceKind.POWER, 5000, 5500),
                    surveyed("W1", ServiceKind.WATER, 5000, 5500),
                    surveyed("DR1", ServiceKind.DRAIN, 5000 + limitMm + tooFar, 5300));

            assertEquals(List.of(tooFar == 0 ? "WASH live" : "WASH off"), modes(planner.plan(fixture("WASH"))));
        }
    }

    @Test
    void threePhaseFeedsASocketAndAPlannedPointFeedsNothing() {
        ServicePlanner planner = planner(surveyed("E1", ServiceKind.THREE_PHASE, 5000, 9000),
                new ServiceSnapshot("PN", ServiceKind.NETWORK, ServiceStatus.PLANNED, BACK, 0, 0, 0, "", ""));

        assertEquals(List.of("TV off"), modes(planner.plan(fixture("TV"))));
        assertEquals(List.of("HOOD off"), modes(planner.plan(fixture("HOOD"))));
        ServicePlanner withNetwork = planner(surveyed("E1", ServiceKind.THREE_PHASE, 5000, 9000),
                surveyed("N1", ServiceKind.NETWORK, 5000, 9000));
        assertEquals(List.of("TV live"), modes(withNetwork.plan(fixture("TV"))));
        assertEquals("E1", withNetwork.planned().get(0).sourceId());
    }

    @Test
    void whateverRunsIsWithinReachAndEveryRunWithinItsLimit() {
        SplittableRandom random = new SplittableRandom(7);
        int live = 0;
        for (int trial = 0; trial < 400; trial++) {
            List<ServiceSnapshot> services = new ArrayList<>();
            for (ServiceKind kind : ServiceKind.values()) {
                services.add(surveyed(kind.name(), kind, random.nextInt(1000, 9000), random.nextInt(1000, 9000)));
            }
            ServicePlanner planner = planner(services.toArray(ServiceSnapshot[]::new));
            FixturePlace place = new FixturePlace(Point.of(5000, 5000), random.nextInt(4) * 90);
            FixtureSnapshot planned = planner.plan(fixture(place, "HOOD", "WASH", "SET", "TV"));
            services.addAll(planner.planned());

            ServiceReach reach = ServiceReach.of(services, LIMITS.get(ServiceReach.RULE_ID).limit());
            assertEquals(List.of(), reach.unmet(planned, CATALOGUE));
            planner.planned().forEach(point -> assertRun(point, services));
            assertEquals(planner.planned().size(), planner.planned().stream().map(ServiceSnapshot::at).distinct()
                    .count(), () -> "points in one place: " + planner.planned());
            live += modes(planned).contains("HOOD live") ? 1 : 0;
        }
        assertTrue(live > 100 && live < 400, "the trials say nothing: " + live);
    }

    private static void assertRun(ServiceSnapshot point, List<ServiceSnapshot> services) {
        ServiceSnapshot source = services.stream().filter(service -> service.id().equals(point.sourceId())).findFirst()
                .orElseThrow();
        assertTrue(ServiceReach.meets(source.kind(), point.kind()), () -> point + " is fed by " + source);
        double limitMm = LIMITS.find("UTIL-02-" + point.kind().name()).map(limit -> limit.limit()).orElse(1e9);
        double runMm = source.at().distanceMm(point.at());
        assertTrue(Math.rint(runMm) <= limitMm, () -> point.kind() + " runs " + runMm + " mm, limit " + limitMm);
    }

    private static ServicePlanner planner(ServiceSnapshot... services) {
        return new ServicePlanner("L1", FAR_WALLS, List.of(services), CATALOGUE, LIMITS);
    }

    private static ServiceSnapshot surveyed(String id, ServiceKind kind, int xMm, int yMm) {
        return new ServiceSnapshot(id, kind, ServiceStatus.SURVEYED, Point.of(xMm, yMm), 0, 0, 50, "", "");
    }

    private static FixtureSnapshot fixture(String... types) {
        return fixture(new FixturePlace(Point.of(5000, 5000), 0), types);
    }

    /** A live fixture 1,800 wide and 600 deep. */
    private static FixtureSnapshot fixture(FixturePlace place, String... types) {
        List<PositionSnapshot> positions = new ArrayList<>();
        for (String type : types) {
            positions.add(new PositionSnapshot("F.P" + positions.size(), "1-1", 1, 1, 0, 0, 0, 0, type, "", 1, 1,
                    DisplayMode.LIVE_POWERED, SampleOwnership.SELF_PURCHASE, DisplayObligation.OPTIONAL, HeroRank.BASE,
                    place.centre()));
        }
        return FixtureSnapshot.placed("F", "WALL", "F", "Z", place, new FixtureSize(1800, 600, 900, 1200, 1), false)
                .withPositions(positions);
    }

    private static List<String> modes(FixtureSnapshot fixture) {
        return fixture.positions().stream().map(position -> position.productTypeCode()
                + (position.displayMode() == DisplayMode.LIVE_POWERED ? " live" : " off")).toList();
    }
}
