package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("CASH-HEIGHT")
class CheckoutHeightRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void heightsAtBothLimitsPass() {
        assertEquals(List.of(), Ask.findings("CASH-HEIGHT", desk("CASH", 1100)));
        assertEquals(List.of(), Ask.findings("CASH-HEIGHT", desk("CASH", 1200)));
    }

    @Test
    void lowerAndHigherDesksFail() {
        assertEquals(1100, Ask.finding("CASH-HEIGHT", desk("CASH", 1099)).limit());
        Finding high = Ask.finding("CASH-HEIGHT", desk("CASH", 1201));
        assertEquals(1201, high.measured());
        assertEquals(1200, high.limit());
        assertEquals("Fixture C (CASH) is 1,201 mm high; a checkout desk is at most 1,200 mm high, over by 1 mm.",
                high.messageEn());
    }

    @Test
    void otherFixturesAreNotAsked() {
        assertEquals("The plan has no checkout yet.", Ask.whyNot("CASH-HEIGHT", desk("SERV", 900)));
    }

    private static PlanBuilder desk(String type, int heightMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("C", type, "", at(5000, 4000, 0),
                        new FixtureSize(1800, 600, heightMm, 1200, 2)));
    }
}
