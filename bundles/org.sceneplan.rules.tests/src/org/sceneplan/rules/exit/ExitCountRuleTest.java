package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("F01")
class ExitCountRuleTest {

    @Test
    void oneExitIsEnoughUpToFiftyPersons() {
        // 83.3 m2 x 0.6 = 49.98, rounded up 50
        assertEquals(List.of(),
                Ask.findings("F01", ExitShop.of(8330, 10_000, level -> level.entrance("E1", 0, 1000, 1500))));
    }

    @Test
    void fiftyOnePersonsNeedTwo() {
        Finding finding = Ask.finding("F01",
                ExitShop.of(8335, 10_000, level -> level.entrance("E1", 0, 1000, 1500)));

        assertEquals(1, finding.measured());
        assertEquals(2, finding.limit());
        assertEquals("1", finding.unit());
        assertEquals(List.of("L1", "E1"), finding.objects());
        assertEquals("Level L1 needs 2 safety exits and has 1: with 83.35 m² and 51 persons it is beyond the 200 m² and "
                + "50 persons up to which one is enough. Add an exit.", finding.messageEn());
    }

    @Test
    void twoExitsPass() {
        assertEquals(List.of(), Ask.findings("F01", ExitShop.of(20_000, 15_000,
                level -> ExitShop.exit(level.entrance("E1", 0, 1000, 1500), "X1", 2, 1000, 1500))));
    }

    @Test
    void backDoorThatIsNoEvacuationDoorDoesNotCount() {
        PlanBuilder plan = ExitShop.of(20_000, 10_000, level -> level.entrance("E1", 0, 1000, 1500)
                .opening("B1", OpeningKind.BACK_DOOR, 2, 1000, 1500));

        assertEquals(List.of("L1", "E1"), Ask.finding("F01", plan).objects());
    }

    @Test
    void evacuationWindowDoesNotCount() {
        PlanBuilder plan = ExitShop.of(20_000, 10_000,
                level -> level.entrance("E1", 0, 1000, 1500).opening("G1", OpeningKind.SHOP_WINDOW, 2, 1000, 1500)
                        .last(Opening.class, window -> window.setEvacuation(true)));

        assertEquals(1, Ask.finding("F01", plan).measured());
    }

    @Test
    void shopWithoutAnyExitNeedsOne() {
        Finding finding = Ask.finding("F01", ExitShop.of(5000, 5000, level -> { }));

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
    }

    @Test
    void stairCountsOnUpperStoreysOnly() {
        PlanBuilder plan = ExitShop.of(20_000, 15_000, level -> ExitShop
                .exit(level.entrance("E1", 0, 1000, 1500), "X1", 2, 1000, 1500)
                .obstacle("S1", ObstacleKind.STAIR, Ring.rectangle(0, 0, 3000, 5000)))
                .level("L2", 3000, Ring.rectangle(0, 0, 20_000, 15_000),
                        level -> level.obstacle("S2", ObstacleKind.STAIR, Ring.rectangle(0, 0, 3000, 5000)));

        assertEquals(List.of("L2", "S2"), Ask.finding("F01", plan).objects());
    }

    @Test
    void smallShopOfTwoStoreysNeedsOneExitPerStorey() {
        // storey 2: 80 m2 x 0.6 = 48 persons
        assertEquals(List.of(), Ask.findings("F01", twoStoreys(8000, 2)));
        // 83.3 m2 x 0.6 = 49.98, rounded up 50
        assertEquals(List.of(), Ask.findings("F01", twoStoreys(8330, 2)));
        // 84 m2 x 0.6 = 50.4, rounded up 51
        assertEquals(2, Ask.findings("F01", twoStoreys(8400, 2)).size());
    }

    @Test
    void easeForThreeStoreysEndsAtItsArea() {
        TestStandard few = TestStandard.create().limit("F04", 0.1);

        assertEquals(List.of(), Ask.findings("F01", twoStoreys(20_000, 2), few));
        assertEquals("L2", Ask.finding("F01", twoStoreys(20_000, 2), few.limit("F03-AREA", 199.99)).objects().get(0));
    }

    @Test
    void easeForThreeStoreysNeedsFireResistanceClassTwo() {
        assertEquals(1, Ask.findings("F01", twoStoreys(8000, 3)).size(), "the ground floor alone stays within F02");
    }

    @Test
    void withoutDensityItDoesNotApply() {
        assertEquals("The rule book and the format standard have no setting for rule F04.",
                Ask.whyNot("F01", ExitShop.of(5000, 5000, level -> { }), TestStandard.create().without("F04")));
    }

    private static PlanBuilder twoStoreys(int widthMm, int fireClass) {
        Ring shell = Ring.rectangle(0, 0, widthMm, 10_000);
        return PlanBuilder.of("PLAN", "TEST").store(store -> store.setFireResistanceClass(fireClass))
                .level("L1", 3000, shell, level -> level.entrance("E1", 0, 1000, 1500))
                .level("L2", 3000, shell,
                        level -> level.obstacle("S2", ObstacleKind.STAIR, Ring.rectangle(0, 0, 3000, 5000)));
    }
}
