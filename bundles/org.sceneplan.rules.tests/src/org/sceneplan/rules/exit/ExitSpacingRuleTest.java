package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("F12")
class ExitSpacingRuleTest {

    @Test
    void exitsAsFarApartAsTheLimitPass() {
        assertEquals(List.of(), Ask.findings("F12", shop(5000)));
    }

    @Test
    void exitsOneMillimetreNearerFail() {
        Finding finding = Ask.finding("F12", shop(4999));

        assertEquals(4999, finding.measured());
        assertEquals(5000, finding.limit());
        assertEquals(List.of("E1", "X1"), finding.objects());
        assertEquals("On level L1, entrance E1 and exit X1 are safety exits only 4.999 m apart; they need 5 m, "
                + "0.001 m more. Move one of them or add an exit elsewhere.",
                finding.messageEn());
    }

    @Test
    void exitsRoundACornerAreMeasuredStraight() {
        // jambs 3 m and 4 m from the corner
        PlanBuilder plan = ExitShop.of(10_000, 10_000, level -> ExitShop
                .exit(level.entrance("E1", 0, 5000, 2000), "X1", 1, 4000, 1500));

        assertEquals(List.of(), Ask.findings("F12", plan));
    }

    @Test
    void doorThatIsNoEvacuationDoorDoesNotCount() {
        PlanBuilder plan = ExitShop.of(20_000, 10_000,
                level -> level.entrance("E1", 0, 0, 2000).opening("B1", OpeningKind.BACK_DOOR, 0, 3000, 1000)
                        .last(Opening.class, door -> door.setEvacuation(false)));

        assertEquals("No storey has two safety exits.", Ask.whyNot("F12", plan));
    }

    private static PlanBuilder shop(int apartMm) {
        return ExitShop.of(20_000, 10_000,
                level -> ExitShop.exit(level.entrance("E1", 0, 0, 2000), "X1", 0, 2000 + apartMm, 1500));
    }
}
