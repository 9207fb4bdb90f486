package org.sceneplan.layout.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.layout.goods.Goods.running;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.shell.Stores;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.LoadCalculation;

/**
 * Shop of 100 m2: 900 W of lighting; three washers of 1,000 W demand, one of them a must, and two televisions of 80 W:
 * 4,060 W in all.
 */
class MeterLimitTest {

    private static final CatalogueSnapshot CATALOGUE = new CatalogueSnapshot("TEST", "1",
            List.of(running("WASH", "laundry", "EWD", 2000), running("TV", "tv", "eN", 100)), List.of(), List.of());

    @Test
    void theDemandOfTheExampleIsAsComputedByHand() {
        assertEquals(4060, LoadCalculation.of(context(1)).demandW(), 1e-6);
    }

    @Test
    void theHungriestOptionalSamplesAreSwitchedOffFirst() {
        assertEquals(List.of("MUST", "TV1", "TV2", "WASH2"), live(3060));
        assertEquals(List.of("MUST", "TV1", "TV2"), live(3059));
        assertEquals(List.of("MUST", "TV2"), live(2059));
    }

    @Test
    void mustSamplesLastLongest() {
        assertEquals(List.of("MUST"), live(1900));
        assertEquals(List.of(), live(1899));
        assertEquals(List.of(), live(500));
    }

    @Test
    void theDemandIsUnderTheMeterWhereverSamplesCanHelp() {
        for (int meterW = 900; meterW < 4200; meterW += 37) {
            DesignContext context = context(meterW);
            LoadCalculation load = LoadCalculation.of(context.withPlan(MeterLimit.kept(context)));

            assertTrue(load.demandW() <= meterW, load + " over " + meterW);
        }
    }

    @Test
    void nothingIsSwitchedOffUnderAMeterThatSufficesOrWasNotMeasured() {
        for (int meterW : new int[] {0, 4060, 9000}) {
            DesignContext context = context(meterW);

            assertEquals(context.plan(), MeterLimit.kept(context));
        }
    }

    private static List<String> live(int meterW) {
        return MeterLimit.kept(context(meterW)).levels().stream().flatMap(level -> level.fixtures().stream())
                .flatMap(fixture -> fixture.positions().stream())
                .filter(position -> position.displayMode() == DisplayMode.LIVE_POWERED).map(position -> position.id())
                .sorted().toList();
    }

    private static DesignContext context(int meterW) {
        PlanBuilder plan = PlanBuilder.of("METER", "THREE_C").store(store -> store.setMeterCapacityW(meterW))
                .level("L1", 3000, Ring.rectangle(0, 0, 10_000, 10_000), MeterLimitTest::furnish);
        PlanSnapshot snapshot = Stores.context(plan.build()).plan();
        return new DesignContext(snapshot, Stores.standard("THREE_C"), CATALOGUE);
    }

    private static void furnish(LevelBuilder level) {
        level.fixture("F", "PLIN", "", new FixturePlace(Point.of(5000, 5000), 0),
                new FixtureSize(3000, 700, 150, 1200, 1));
        live(level, "TV1", "TV", DisplayObligation.OPTIONAL);
        live(level, "TV2", "TV", DisplayObligation.OPTIONAL);
        live(level, "MUST", "WASH", DisplayObligation.MUST);
        live(level, "WASH1", "WASH", DisplayObligation.OPTIONAL);
        live(level, "WASH2", "WASH", DisplayObligation.OPTIONAL);
    }

    private static void live(LevelBuilder level, String id, String type, DisplayObligation obligation) {
        level.position(id, "F", type, 0).last(DisplayPosition.class, position -> {
            position.setDisplayMode(DisplayMode.LIVE_POWERED);
            position.setObligation(obligation);
        });
    }
}
