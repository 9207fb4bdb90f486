package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("F16")
class UnderHousingRuleTest {

    @Test
    void unitAtAllLimitsPasses() {
        // 200 m2 with one exit
        assertEquals(List.of(), Ask.findings("F16", unit(10_000, 20_000, 9165, 835)));
    }

    @Test
    void farPlaceFails() {
        Finding finding = Ask.finding("F16", unit(9900, 20_200, 0, 500));

        assertEquals(Math.rint(Math.hypot(9400, 20_200)), finding.measured());
        assertEquals(22_000, finding.limit());
        assertEquals(List.of("L1", "E1"), finding.objects());
    }

    @Test
    void distanceAtTheLimitPasses() {
        // 13,200 east of the jamb and 17,600 north: 22,000 straight; 15 x 17.6 = 264 m2 needs two of the three exits
        assertEquals(22_000, Ask.tightest("F16", threeExits(1800), TestStandard.create()).value());
        assertEquals(22_001, Ask.finding("F16", threeExits(1799)).measured());
    }

    @Test
    void largeFloorNeedsTwoExits() {
        Finding finding = Ask.finding("F16", unit(14_400, 14_000, 7000, 1500));

        assertEquals(1, finding.measured());
        assertEquals(2, finding.limit());
    }

    @Test
    void unitAboveTheGreatestAreaFails() {
        PlanBuilder plan = ExitShop.of(20_000, 15_001,
                level -> ExitShop.exit(level.entrance("E1", 0, 9000, 2000), "X1", 2, 9000, 2000),
                store -> store.setUnderHousing(true));

        Finding finding = Ask.finding("F16", plan);
        assertEquals(300.02, finding.measured(), 1e-9);
        assertEquals("m2", finding.unit());
        assertEquals(List.of("L1"), finding.objects());
    }

    @Test
    void greatestAreaPassesAndAHundredthMoreFails() {
        PlanBuilder plan = ExitShop.of(20_000, 15_000,
                level -> ExitShop.exit(level.entrance("E1", 0, 9000, 2000), "X1", 2, 9000, 2000),
                store -> store.setUnderHousing(true));

        assertEquals(List.of(), Ask.findings("F16", plan));
        assertEquals(300, Ask.finding("F16", plan, TestStandard.create().limit("F16-AREA", 299.99)).measured());
    }

    @Test
    void oneExitIsEnoughUpToTheArea() {
        assertEquals(List.of(), Ask.findings("F16", unit(10_000, 20_000, 9165, 835)));
        assertEquals(1, Ask.finding("F16", unit(10_000, 20_000, 9165, 835),
                TestStandard.create().limit("F16-EXITS", 199.99)).measured());
    }

    @Test
    void otherShopsAreNotAsked() {
        assertEquals("The shop is not a unit under housing.", Ask.whyNot("F16",
                ExitShop.of(90_000, 90_000, level -> level.entrance("E1", 0, 0, 1500))));
    }

    private static PlanBuilder threeExits(int entranceMm) {
        return ExitShop.of(15_000, 17_600, level -> {
            ExitShop.exit(level.entrance("E1", 0, 0, entranceMm), "X1", 3, 17_000, 500);
            ExitShop.exit(level, "X2", 3, 16_300, 500);
        }, store -> store.setUnderHousing(true));
    }

    private static PlanBuilder unit(int widthMm, int depthMm, int offsetMm, int doorMm) {
        return ExitShop.of(widthMm, depthMm, level -> level.entrance("E1", 0, offsetMm, doorMm),
                store -> store.setUnderHousing(true));
    }
}
