package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("POS-REACH")
class PositionReachRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void positionsOnOpenSidesPass() {
        assertEquals(List.of(), Ask.findings("POS-REACH", shelf(1, 0)));
        assertEquals(List.of(), Ask.findings("POS-REACH", shelf(2, 1)));
        assertEquals(0, Ask.tightest("POS-REACH", shelf(2, 1), TestStandard.create()).value());
    }

    @Test
    void positionBehindAFixtureOpenInFrontFails() {
        Finding finding = Ask.finding("POS-REACH", shelf(1, 1));

        assertEquals(1, finding.measured());
        assertEquals(0, finding.limit());
        assertEquals(List.of("S", "P"), finding.objects());
        assertEquals("Fixture S (Gondola) is open in front only, but display positions are on its back (1); move them "
                + "to the front or open the back.", finding.messageEn());
    }

    @Test
    void fixtureLookedAtFromAfarIsNotAsked() {
        assertEquals("The plan has no display position on a fixture with an open side.",
                Ask.whyNot("POS-REACH", shelf(0, 1)));
    }

    private static PlanBuilder shelf(int clearSides, int side) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level
                        .fixture("S", "GOND", "", at(5000, 4000, 0), new FixtureSize(1000, 900, 1350, 1000, clearSides))
                        .position("P", "S", "TV65", 0)
                        .last(DisplayPosition.class, position -> position.setSide(side)));
    }
}
