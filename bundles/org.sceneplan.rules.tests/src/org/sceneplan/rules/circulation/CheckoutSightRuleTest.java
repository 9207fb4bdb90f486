package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

/** An entrance from x 4000 to 6000 in the south and a checkout far behind it. */
@Proves("CASH-03")
class CheckoutSightRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 10_000);
    private static final FixtureSize DESK = new FixtureSize(1800, 600, 1100, 1200, 2);

    @Test
    void openViewPasses() {
        assertEquals(List.of(), Ask.findings("CASH-03", behind(1500)));
    }

    @Test
    void whatIsHigherThanTheEyeHidesIt() {
        Finding finding = Ask.finding("CASH-03", behind(1501));

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
        assertEquals(List.of("C", "E", "B"), finding.objects());
        assertEquals("No checkout is in sight of entrance E; fixture B (Gondola) hides fixture C (CASH). Move one of "
                + "them, so that staff see the door.", finding.messageEn());
    }

    @Test
    void oneOfTwoIsEnough() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 4000, 2000)
                        .wall("W", new Segment(Point.of(3500, 5000), Point.of(8000, 5000)), 100)
                        .fixture("C", "CASH", "", at(5000, 8000, 0), DESK)
                        .fixture("D", "CASH", "", at(1000, 8000, 90), DESK));

        assertEquals(List.of(), Ask.findings("CASH-03", plan));
    }

    @Test
    void planWithoutEntranceIsNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("C", "CASH", "", at(5000, 8000, 0), DESK));

        assertEquals("No level has both an entrance and a checkout.", Ask.whyNot("CASH-03", plan));
    }

    private static PlanBuilder behind(int heightMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 4000, 2000).fixture("C", "CASH", "", at(5000, 8000, 0), DESK).fixture(
                        "B", "GOND", "", at(5000, 5000, 0), new FixtureSize(6000, 900, heightMm, 0, 0)));
    }
}
