package org.sceneplan.rules.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** The entrance in the middle of the south wall of 12 by 12 m: the farthest corner is 13,416 mm away, a third 4,427. */
@Proves("ZONE-HOT")
class HotZoneRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 12_000, 12_000);

    @Test
    void sharesAtBothLimitsPass() {
        assertEquals(List.of(), Ask.findings("ZONE-HOT", hotAndCold(3000, 9000)));
        assertEquals(25, Ask.tightest("ZONE-HOT", hotAndCold(3000, 9000), TestStandard.create()).value());
        assertEquals(List.of(), Ask.findings("ZONE-HOT", hotAndCold(3600, 8400)));
    }

    @Test
    void smallerAndLargerSharesAreNamed() {
        Finding small = Ask.finding("ZONE-HOT", hotAndCold(2998, 9000));
        assertEquals(24.99, small.measured());
        assertEquals(25, small.limit());
        assertEquals(List.of("Z1"), small.objects());
        assertEquals("The hot zone near the entrance (zone Zone KITCHEN) takes 24.99 % of the selling zones; 25 % to "
                + "30 % are usual. Let a zone that sells begin nearer to the entrance.", small.messageEn());
        assertEquals(30.01, Ask.finding("ZONE-HOT", hotAndCold(3602, 8400)).measured());
    }

    @Test
    void zonesFartherThanAThirdAreCold() {
        assertEquals(100, Ask.finding("ZONE-HOT", strip(4427)).measured());
        assertEquals(0, Ask.finding("ZONE-HOT", strip(4428)).measured());
    }

    @Test
    void planWithoutEntranceIsNotAsked() {
        assertEquals("The plan has no entrance or no selling zones yet.",
                Ask.whyNot("ZONE-HOT", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    /** One zone across the store with its centre of area at a depth. */
    private static PlanBuilder strip(int depthMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 5000, 2000)
                        .zone("Z", "KITCHEN", Ring.rectangle(0, depthMm - 1, 12_000, depthMm + 1)));
    }

    private static PlanBuilder hotAndCold(int hotMm, int coldMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.entrance("E", 0, 5000, 2000)
                        .zone("Z1", "KITCHEN", Ring.rectangle(6000 - hotMm / 2, 1000, 6000 + hotMm / 2, 2000))
                        .zone("Z2", "KITCHEN", Ring.rectangle(0, 10_000, coldMm, 11_000)));
    }
}
