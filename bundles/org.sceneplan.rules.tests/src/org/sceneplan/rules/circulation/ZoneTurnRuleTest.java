package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("TURN-01")
class ZoneTurnRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);
    private static final Ring MAIN = Ring.rectangle(0, 0, 10_000, 2200);

    @Test
    void zoneThatTouchesTheMainAislePasses() {
        assertEquals(List.of(), Ask.findings("TURN-01", zoneFrom(2200, 9000)));
        assertEquals(0, Ask.tightest("TURN-01", zoneFrom(2200, 9000), TestStandard.create()).value());
    }

    @Test
    void zoneOneMillimetreAwayFails() {
        Finding finding = Ask.finding("TURN-01", zoneFrom(2201, 9000));

        assertEquals(1, finding.measured());
        assertEquals(0, finding.limit());
        assertEquals(List.of("Z"), finding.objects());
        assertEquals("Zone Zone KITCHEN touches neither a main aisle nor a secondary aisle that meets one; the nearest "
                + "is 1 mm away. Lead an aisle to it.", finding.messageEn());
    }

    @Test
    void secondaryAisleThatMeetsTheMainAisleLeadsThere() {
        assertEquals(List.of(), Ask.findings("TURN-01", zoneFrom(4000, 2200)));
    }

    @Test
    void secondaryAisleOfItsOwnDoesNot() {
        assertEquals(1800, Ask.finding("TURN-01", zoneFrom(4000, 2300)).measured());
    }

    @Test
    void planWithoutMainAisleIsNotAsked() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z", "KITCHEN", Ring.rectangle(0, 4000, 4000, 8000)));

        assertEquals("No level has a main aisle and a scene zone.", Ask.whyNot("TURN-01", plan));
    }

    private static PlanBuilder zoneFrom(int yMm, int secondaryFromMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("M", AisleKind.MAIN, MAIN, 2200)
                        .aisle("S", AisleKind.SECONDARY,
                                Ring.rectangle(3000, secondaryFromMm, 4400, secondaryFromMm + 3000), 1400)
                        .zone("Z", "KITCHEN", Ring.rectangle(0, yMm, 4000, 8000)));
    }
}
