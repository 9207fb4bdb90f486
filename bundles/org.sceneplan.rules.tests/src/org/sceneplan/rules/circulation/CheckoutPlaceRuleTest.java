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
import org.sceneplan.rules.TestStandard;

/** An entrance from x 4000 to 6000 in the south; the checkout is 2,000 wide and 600 deep. */
@Proves("CASH-01")
class CheckoutPlaceRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 12_000, 10_000);
    private static final FixtureSize DESK = new FixtureSize(2000, 600, 1100, 1200, 2);

    @Test
    void checkoutBesideTheEntranceKeepsItsDistance() {
        assertEquals(List.of(), Ask.findings("CASH-01", checkout(6000 + 2400 + 1000, 300, 0)));
        assertEquals(2400, Ask.tightest("CASH-01", checkout(9400, 300, 0), TestStandard.create()).value());
    }

    @Test
    void oneMillimetreNearerFails() {
        Finding finding = Ask.finding("CASH-01", checkout(9399, 300, 0));

        assertEquals(2399, finding.measured());
        assertEquals(2400, finding.limit());
        assertEquals(List.of("C", "E"), finding.objects());
        assertEquals("Fixture C (CASH) stands 2,399 mm from entrance E; it needs 2,400 mm, 1 mm more, so that "
                + "customers see the store first.", finding.messageEn());
    }

    @Test
    void checkoutThatFacesTheEntranceStandsDeeper() {
        assertEquals(List.of(), Ask.findings("CASH-01", checkout(5000, 4000, 0)));
        Finding finding = Ask.finding("CASH-01", checkout(5000, 3999, 0));
        assertEquals(3699, finding.measured());
        assertEquals(3700, finding.limit());
    }

    @Test
    void checkoutTurnedAwayMayStandBeforeIt() {
        assertEquals(List.of(), Ask.findings("CASH-01", checkout(5000, 2700, 180)));
        assertEquals(2400, Ask.finding("CASH-01", checkout(5000, 2699, 180)).limit());
    }

    @Test
    void planWithoutEntranceIsNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("C", "CASH", "", at(5000, 4000, 0), DESK));

        assertEquals("No level has both an entrance and a checkout.", Ask.whyNot("CASH-01", plan));
    }

    private static PlanBuilder checkout(int xMm, int yMm, double angleDeg) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 4000, 2000).fixture("C", "CASH", "", at(xMm, yMm, angleDeg), DESK));
    }
}
