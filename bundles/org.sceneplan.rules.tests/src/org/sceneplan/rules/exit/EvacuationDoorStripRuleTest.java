package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("F13-FREE")
class EvacuationDoorStripRuleTest {

    @Test
    void fixtureAtTheEndOfTheStripPasses() {
        assertEquals(List.of(), Ask.findings("F13-FREE", shopWithBlockAt(1900)));
    }

    @Test
    void fixtureOneMillimetreInTheStripFails() {
        Finding finding = Ask.finding("F13-FREE", shopWithBlockAt(1899));

        assertEquals(1399, finding.measured());
        assertEquals(1400, finding.limit());
        assertEquals(List.of("E1", "B"), finding.objects());
    }

    @Test
    void columnInTheStripFails() {
        PlanBuilder plan = ExitShop.of(9000, 9000,
                level -> level.entrance("E1", 0, 4000, 2000).column("C1", Point.of(5000, 1000), 400, 400));

        assertEquals(800, Ask.finding("F13-FREE", plan).measured());
    }

    @Test
    void stripThatLeavesTheShellFails() {
        Ring shell = Ring.parse("0,0 9000,0 9000,1000 3000,1000 3000,9000 0,9000");
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, shell,
                level -> level.entrance("E1", 0, 5000, 2000));

        Finding finding = Ask.finding("F13-FREE", plan);
        assertEquals(1000, finding.measured());
        assertEquals(List.of("E1"), finding.objects());
    }

    @Test
    void otherDoorsAreNotAsked() {
        assertEquals("The survey marks no door as an evacuation door.", Ask.whyNot("F13-FREE",
                ExitShop.of(9000, 9000, level -> level.opening("B1", OpeningKind.BACK_DOOR, 0, 0, 800))));
    }

    private static PlanBuilder shopWithBlockAt(int yMm) {
        return ExitShop.of(9000, 9000, level -> level.entrance("E1", 0, 4000, 2000).fixture("B", "GOND", "",
                at(5000, yMm, 0), block(1000, 1000)));
    }
}
