package org.sceneplan.rules.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

/** The kitchen may take 20 to 40 % of 100 m2, the main aisle 5 to 60 %. */
@Proves("ZONE-SHARE")
class ZoneShareRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 10_000);

    @Test
    void sharesAtBothLimitsPass() {
        assertEquals(List.of(), Ask.findings("ZONE-SHARE", kitchen(2000)));
        assertEquals(List.of(), Ask.findings("ZONE-SHARE", kitchen(4000)));
    }

    @Test
    void smallerShareFails() {
        Finding finding = Ask.finding("ZONE-SHARE", kitchen(1999));

        assertEquals(19.99, finding.measured());
        assertEquals(20, finding.limit());
        assertEquals("%", finding.unit());
        assertEquals(List.of("Z1"), finding.objects());
        assertEquals("Zone Zone KITCHEN takes 19.99 % of the store, less than the 20 % the format asks for; short by "
                + "0.01 m².", finding.messageEn());
    }

    @Test
    void largerShareFails() {
        Finding finding = Ask.finding("ZONE-SHARE", kitchen(4001));

        assertEquals(40.01, finding.measured());
        assertEquals(40, finding.limit());
    }

    @Test
    void zonesOfOneCodeAndAllLevelsAddUp() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST")
                .level("L1", 3000, SHELL,
                        level -> level.zone("Z1", "KITCHEN", Ring.rectangle(0, 0, 1000, 10_000)).zone("Z2", "KITCHEN",
                                Ring.rectangle(5000, 0, 6000, 10_000)))
                .level("L2", 3000, SHELL,
                        level -> level.zone("Z3", "KITCHEN", Ring.rectangle(0, 0, 1990, 10_000)));

        Finding finding = Ask.finding("ZONE-SHARE", plan);
        assertEquals(19.95, finding.measured());
        assertEquals(List.of("Z1", "Z2", "Z3"), finding.objects());
    }

    @Test
    void mainAislesCountForTheirZoneAndCommonFloorCountsOnce() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.aisle("A1", AisleKind.MAIN, Ring.rectangle(0, 0, 5000, 10_000), 5000)
                        .aisle("A2", AisleKind.MAIN, Ring.rectangle(4000, 0, 6100, 10_000), 2100)
                        .aisle("A3", AisleKind.SECONDARY, Ring.rectangle(8000, 0, 10_000, 10_000), 2000));

        Finding finding = Ask.finding("ZONE-SHARE", plan);
        assertEquals(61, finding.measured());
        assertEquals(List.of("A1", "A2"), finding.objects());
    }

    @Test
    void unknownZoneMayTakeNothing() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z1", "CINEMA", Ring.rectangle(0, 0, 1000, 1000)));

        assertEquals(0, Ask.finding("ZONE-SHARE", plan).limit());
    }

    @Test
    void planWithoutZonesIsNotAsked() {
        assertEquals("The plan has no zones yet.",
                Ask.whyNot("ZONE-SHARE", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder kitchen(int widthMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z1", "KITCHEN", Ring.rectangle(0, 0, widthMm, 10_000)));
    }
}
