package org.sceneplan.rules.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

@Proves("ZONE-MUST")
class MandatoryZoneRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 10_000);

    @Test
    void zoneThatIsThereOnAnyLevelPasses() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL).level("L2", 3000, SHELL,
                level -> level.zone("Z1", "BATH", Ring.rectangle(0, 0, 1000, 1000)));

        assertEquals(List.of(),
                Ask.findings("ZONE-MUST", plan, TestStandard.create().onlyZone("BATH", 10, 20, true)));
    }

    @Test
    void missingZoneFails() {
        Finding finding = Ask.finding("ZONE-MUST", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL),
                TestStandard.create().onlyZone("BATH", 10, 20, true));

        assertEquals(0, finding.measured());
        assertEquals(1, finding.limit());
        assertEquals("The format asks for zone Zone BATH, but the plan has none; it needs at least 10 % of the store, "
                + "10 m².", finding.messageEn());
    }

    @Test
    void mustHaveFixturesAreCountedInTheirZone() {
        TestStandard standard = TestStandard.create().onlyZoneWith("BATH", "FBAY", 2);

        assertEquals(List.of(), Ask.findings("ZONE-MUST", racks("Z1", "Z1"), standard));
        Finding finding = Ask.finding("ZONE-MUST", racks("Z1", "Z2"), standard);
        assertEquals(1, finding.measured());
        assertEquals(2, finding.limit());
        assertEquals(List.of("Z1"), finding.objects());
        assertEquals("Zone Zone BATH has 1 of fixture type Fridge wall surround; the format asks for at least 2, "
                + "1 more.",
                finding.messageEn());
    }

    @Test
    void formatWithoutMandatoryZonesIsNotAsked() {
        assertEquals("The format standard makes no zone mandatory.",
                Ask.whyNot("ZONE-MUST", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder racks(String firstZone, String secondZone) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z1", "BATH", Ring.rectangle(0, 0, 5000, 5000))
                        .zone("Z2", "KITCHEN", Ring.rectangle(5000, 0, 10_000, 5000))
                        .fixture("R1", "FBAY", firstZone, at(2000, 4000, 0), rack())
                        .fixture("R2", "FBAY", secondZone, at(3000, 4000, 0), rack()));
    }
}
