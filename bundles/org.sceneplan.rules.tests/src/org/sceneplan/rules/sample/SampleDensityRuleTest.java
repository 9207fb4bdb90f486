package org.sceneplan.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** A store of 100 m2 with TVs as large samples. */
@Proves("SAMPLE-DENSITY")
class SampleDensityRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 10_000);
    private static final TestStandard LARGE = TestStandard.create().samples("LARGE", List.of("tv"), List.of(), 1);

    @Test
    void densitiesAtBothLimitsPass() {
        assertEquals(List.of(), Ask.findings("SAMPLE-DENSITY", tvs(25), LARGE));
        assertEquals(List.of(), Ask.findings("SAMPLE-DENSITY", tvs(45), LARGE));
        assertEquals("1/m2", Ask.tightest("SAMPLE-DENSITY", tvs(45), LARGE).unit());
    }

    @Test
    void oneLessOrMoreIsNamed() {
        Finding sparse = Ask.finding("SAMPLE-DENSITY", tvs(24), LARGE);
        assertEquals(0.24, sparse.measured());
        assertEquals(0.25, sparse.limit());
        assertEquals("24 large samples on 100 m² of sales floor are 0.24 per m²; at least 0.25 are usual, "
                + "samples to add: 1.",
                sparse.messageEn());
        assertEquals(0.46, Ask.finding("SAMPLE-DENSITY", tvs(46), LARGE).measured());
    }

    @Test
    void backOfHouseIsNoSalesFloor() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z", "STORE", Ring.rectangle(0, 5000, 10_000, 10_000))
                        .fixture("R", "FBAY", "", at(4000, 2000, 0), rack()).position("P", "R", "TV65", 0)
                        .last(DisplayPosition.class, position -> position.setQuantity(20)));

        assertEquals(0.4, Ask.tightest("SAMPLE-DENSITY", plan, TestStandard.create()
                .samples("LARGE", List.of("tv"), List.of(), 1).zoneOf("STORE", ZoneKind.BACK_OF_HOUSE)).value());
    }

    @Test
    void formatWithoutLargeAppliancesIsNotAsked() {
        assertEquals("The format has no class of large appliances.", Ask.whyNot("SAMPLE-DENSITY", tvs(9)));
        assertEquals("The plan shows no large appliances yet.", Ask.whyNot("SAMPLE-DENSITY",
                PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL), LARGE));
    }

    private static PlanBuilder tvs(int count) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("P", "R", "TV65", 0)
                        .last(DisplayPosition.class, position -> position.setQuantity(count)));
    }
}
