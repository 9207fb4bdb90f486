package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** A checkout 2,000 wide and 600 deep at (5000, 4000); its front lies at y 3700. */
@Proves("QUEUE-01")
class CheckoutQueueRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);
    private static final FixtureSize DESK = new FixtureSize(2000, 600, 1100, 0, 2);

    @Test
    void queueAsDeepAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("QUEUE-01", deskAndBlockAt(5000, 2000)));
        assertEquals(1200, Ask.tightest("QUEUE-01", deskAndBlockAt(5000, 2000), TestStandard.create()).value());
    }

    @Test
    void oneMillimetreLessFails() {
        Finding finding = Ask.finding("QUEUE-01", deskAndBlockAt(5000, 2001));

        assertEquals(1199, finding.measured());
        assertEquals(1200, finding.limit());
        assertEquals(List.of("C", "B"), finding.objects());
        assertEquals("Before fixture C (CASH) customers need 1,200 mm to queue; fixture B (Gondola) stands 1,199 mm "
                + "before it, 1 mm more are needed. Move one of them.", finding.messageEn());
    }

    @Test
    void whatStandsBesideTheFrontPasses() {
        assertEquals(List.of(), Ask.findings("QUEUE-01", deskAndBlockAt(3500, 3000)));
    }

    @Test
    void theShellCountsToo() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("C", "CASH", "", at(5000, 1499, 0), DESK));

        assertEquals(1199, Ask.finding("QUEUE-01", plan).measured());
    }

    @Test
    void planWithoutCheckoutIsNotAsked() {
        assertEquals("The plan has no checkout yet.",
                Ask.whyNot("QUEUE-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder deskAndBlockAt(int xMm, int yMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("C", "CASH", "", at(5000, 4000, 0), DESK).fixture("B", "GOND", "",
                        at(xMm, yMm, 0), block(1000, 1000)));
    }
}
