package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.block;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** A rack whose front lies at y 3700 and a block before it. */
@Proves("GAP-01")
class FixtureGapRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void gapAsWideAsTheLimitPasses() {
        assertEquals(List.of(), Ask.findings("GAP-01", rackAndBlock(800)));
        assertEquals(800, Ask.tightest("GAP-01", rackAndBlock(800), TestStandard.create()).value());
    }

    @Test
    void oneMillimetreLessFails() {
        Finding finding = Ask.finding("GAP-01", rackAndBlock(799));

        assertEquals(799, finding.measured());
        assertEquals(800, finding.limit());
        assertEquals(List.of("R", "B"), finding.objects());
        assertEquals("The gap between fixture R (Fridge wall surround) and fixture B (Gondola) is 799 mm, too narrow "
                + "to walk in; make it 800 mm, 1 mm more, or close it to less than 100 mm.", finding.messageEn());
    }

    @Test
    void fixturesThatStandTogetherLeaveNoGap() {
        assertEquals(List.of(), Ask.findings("GAP-01", rackAndBlock(99)));
        assertEquals(100, Ask.finding("GAP-01", rackAndBlock(100)).measured());
    }

    @Test
    void gapBetweenClosedSidesIsNoWay() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(5000, 4000, 0), rack()).fixture("S", "FBAY", "",
                        at(6300, 4000, 0), rack()));

        assertEquals(List.of(), Ask.findings("GAP-01", plan));
    }

    @Test
    void twoOpenSidesAreOneFinding() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(5000, 4000, 0), rack()).fixture("S", "FBAY", "",
                        at(5000, 4000 - 600 - 500, 180), rack()));

        assertEquals(List.of("R", "S"), Ask.finding("GAP-01", plan).objects());
        assertEquals(500, Ask.finding("GAP-01", plan).measured());
    }

    @Test
    void typesThatWantNoFreeDepthNeedNoGap() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "WIND", "", at(5000, 4000, 0), rack()).fixture("B", "GOND", "",
                        at(5000, 3700 - 300 - 500, 0), block(1000, 1000)));

        assertEquals(List.of(), Ask.findings("GAP-01", plan));
    }

    @Test
    void wallsBelongToOtherRules() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(5000, 800, 0), rack()));

        assertEquals(List.of(), Ask.findings("GAP-01", plan));
    }

    @Test
    void fixturesWithoutOpenSideAreNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("B", "GOND", "", at(5000, 4000, 0), block(1000, 1000)));

        assertEquals("The plan has no fixture with an open side.", Ask.whyNot("GAP-01", plan));
    }

    private static PlanBuilder rackAndBlock(int gapMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(5000, 4000, 0), rack()).fixture("B", "GOND", "",
                        at(5000, 3700 - gapMm - 500, 0), block(1000, 1000)));
    }
}
