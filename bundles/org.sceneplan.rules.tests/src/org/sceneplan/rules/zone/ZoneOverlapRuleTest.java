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

@Proves("ZONE-01")
class ZoneOverlapRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 10_000, 8000);

    @Test
    void zonesThatTouchPass() {
        assertEquals(List.of(), Ask.findings("ZONE-01", zones(Ring.rectangle(4000, 0, 8000, 8000))));
    }

    @Test
    void zonesOneMillimetreOverFail() {
        Finding finding = Ask.finding("ZONE-01", zones(Ring.rectangle(3999, 0, 8000, 8000)));

        assertEquals(0.01, finding.measured());
        assertEquals("m2", finding.unit());
        assertEquals(List.of("Z1", "Z2"), finding.objects());
        assertEquals("Zone Zone KITCHEN and zone BATH share 0.01 m² of floor; every place may belong to one only. "
                + "Redraw the edge between them.",
                finding.messageEn());
    }

    @Test
    void commonAreaIsMeasured() {
        assertEquals(12, Ask.finding("ZONE-01", zones(Ring.rectangle(1000, 2000, 8000, 6000))).measured());
    }

    @Test
    void mainAisleCountsSecondaryAisleDoesNot() {
        assertEquals(List.of("Z1", "A1"),
                Ask.finding("ZONE-01", zoneAndAisle("KITCHEN", AisleKind.MAIN)).objects());
        assertEquals(List.of(), Ask.findings("ZONE-01", zoneAndAisle("KITCHEN", AisleKind.SECONDARY)));
    }

    @Test
    void zoneOfTheMainAisleMayLieOnIt() {
        assertEquals(List.of(), Ask.findings("ZONE-01", zoneAndAisle("MAIN_AISLE", AisleKind.MAIN)));
    }

    @Test
    void planWithoutZonesIsNotAsked() {
        assertEquals("The plan has no zones yet.",
                Ask.whyNot("ZONE-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder zones(Ring second) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z1", "KITCHEN", Ring.rectangle(0, 0, 4000, 8000)).zone("Z2", "BATH", second));
    }

    private static PlanBuilder zoneAndAisle(String code, AisleKind kind) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.zone("Z1", code, Ring.rectangle(0, 0, 4000, 8000)).aisle("A1", kind,
                        Ring.rectangle(2000, 0, 4000, 8000), 2000));
    }
}
