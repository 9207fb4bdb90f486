package org.sceneplan.rules.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** 100 m2: lighting 10 W/m2 x 0.9 = 900 W. Ten washers of 2,100 W x 0.5 = 10,500 W; two TVs of 180 W x 0.8 = 288 W. */
@Proves({"LOAD-01", "LOAD-02", "E01", "E02"})
class LoadRulesTest {

    @Test
    void demandIsCountedByGroup() {
        LoadCalculation load = LoadCalculation.of(Ask.context(shop(0, 10).build(), TestStandard.create()));

        assertEquals(List.of("laundry", "tv"), load.groups().stream().map(GroupLoad::productGroup).toList());
        assertEquals(21_000, load.groups().get(0).ratedW());
        assertEquals(10, load.groups().get(0).samples());
        assertEquals(10_788, load.samplesW(), 1e-9);
        assertEquals(900, load.lightingW(), 1e-9);
        assertEquals(11_688, load.demandW(), 1e-9);
        assertEquals(116.88, load.demandPerM2(), 1e-9);
    }

    @Test
    void meterThatCarriesExactlyTheDemandPasses() {
        assertEquals(List.of(), Ask.findings("LOAD-01", shop(11_688, 10)));
    }

    @Test
    void meterOneWattSmallerFails() {
        Finding finding = Ask.finding("LOAD-01", shop(11_687, 10));

        assertEquals(11_688, finding.measured());
        assertEquals(11_687, finding.limit());
        assertEquals("W", finding.unit());
        assertEquals("The plan draws 11,688 W (running samples 10,788 W, lighting 900 W), but the meter carries "
                + "11,687 W, over by 1 W. Let fewer samples run or ask for a larger meter.", finding.messageEn());
    }

    @Test
    void shopWithoutMeterIsNotAsked() {
        assertEquals("The survey states no capacity of the electricity meter.", Ask.whyNot("LOAD-01", shop(0, 10)));
    }

    @Test
    void demandPerAreaAtTheLimitPasses() {
        // 10 washers give 116.88 W/m2, rounded to 116.9; 0.3 washers more would give 120
        assertEquals(List.of(), Ask.findings("LOAD-02", shop(0, 10)));
        assertEquals(116.9, Ask.tightest("LOAD-02", shop(0, 10), TestStandard.create().limit("LOAD-02", 116.9)).limit());
        assertEquals(116.9,
                Ask.finding("LOAD-02", shop(0, 10), TestStandard.create().limit("LOAD-02", 116.89)).measured());
        assertEquals(127.4, Ask.finding("LOAD-02", shop(0, 11)).measured());
    }

    @Test
    void withoutFactorTheRulesDoNotApply() {
        assertEquals("The rule book and the format standard have no setting for rule DF-TV.",
                Ask.whyNot("LOAD-02", shop(0, 1), TestStandard.create().without("DF-TV")));
    }

    @Test
    void salesSpaceOfFurnitureIsPlannedWithItsLoad() {
        // 100 m2: lighting 9 W/m2
        PlanBuilder sofas = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 10_000, 10_000),
                level -> level.fixture("F", "GOND", "", at(5000, 5000, 0), rack()).position("P", "F", "SOFA", 0));

        assertEquals(9, Ask.tightest("E02", sofas, TestStandard.create()).value());
        assertEquals(List.of(), Ask.findings("E02", sofas, TestStandard.create().limit("E02", 9)));
        assertEquals(9, Ask.finding("E02", sofas, TestStandard.create().limit("E02", 8.99)).measured());
        assertTrue(Ask.whyNot("E02", shop(0, 10)).contains("neither furniture"));
        assertTrue(Ask.whyNot("E01", shop(0, 10)).contains("LOAD-02"));
    }

    private static PlanBuilder shop(int meterW, int washers) {
        return PlanBuilder.of("PLAN", "TEST").store(store -> store.setMeterCapacityW(meterW)).level("L1", 3000,
                Ring.rectangle(0, 0, 10_000, 10_000),
                level -> level.fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("P1", "R", "WASHER", 0)
                        .last(DisplayPosition.class, position -> {
                            position.setDisplayMode(DisplayMode.LIVE_POWERED);
                            position.setQuantity(washers);
                        }).position("P2", "R", "TV65", 0).last(DisplayPosition.class, position -> {
                            position.setDisplayMode(DisplayMode.LIVE_POWERED);
                            position.setQuantity(2);
                        }).position("P3", "R", "WASHER", 0).last(DisplayPosition.class, position -> {
                            position.setDisplayMode(DisplayMode.DUMMY);
                            position.setQuantity(50);
                        }).position("P4", "R", "UNKNOWN", 0).last(DisplayPosition.class,
                                position -> position.setDisplayMode(DisplayMode.LIVE_POWERED)));
    }
}
