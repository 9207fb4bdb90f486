package org.sceneplan.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.standard.FixtureAllowance;

@Proves("FIXTURE-01")
class ApprovedFixtureRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 9000, 9000);
    private static final TestStandard TWO_BAYS = TestStandard.create().zoneOf("BATH", ZoneKind.SCENE,
            new FixtureAllowance("FBAY", 0, 2, 1, Placing.WALL, false, List.of(), 1, "[K]"));

    @Test
    void approvedTypesUpToTheGreatestNumberPass() {
        assertEquals(List.of(), Ask.findings("FIXTURE-01", bath("FBAY", 2), TWO_BAYS));
        assertEquals(2, Ask.tightest("FIXTURE-01", bath("FBAY", 2), TWO_BAYS).limit());
    }

    @Test
    void oneMoreFails() {
        Finding finding = Ask.finding("FIXTURE-01", bath("FBAY", 3), TWO_BAYS);

        assertEquals(3, finding.measured());
        assertEquals(2, finding.limit());
        assertEquals(List.of("F0", "F1", "F2"), finding.objects());
        assertEquals("Zone Zone BATH has 3 of fixture type Fridge wall surround; the format allows at most 2, 1 fewer.",
                finding.messageEn());
    }

    @Test
    void typeTheZoneDoesNotHaveFails() {
        assertEquals("Fixture F0 (Gondola) stands in zone Zone BATH, where the format does not allow this type; move "
                + "it or choose another type.", Ask.finding("FIXTURE-01", bath("GOND", 1), TWO_BAYS).messageEn());
    }

    @Test
    void typeOutsideTheCatalogueFails() {
        Finding finding = Ask.finding("FIXTURE-01", bath("XXXX", 1), TWO_BAYS);

        assertEquals(List.of("F0"), finding.objects());
        assertEquals("Fixture F0 (XXXX) is of type XXXX, which is not in the approved catalogue; choose a type of the "
                + "catalogue.", finding.messageEn());
    }

    @Test
    void planWithoutFixturesIsNotAsked() {
        assertEquals("The plan has no fixtures yet.",
                Ask.whyNot("FIXTURE-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static PlanBuilder bath(String type, int count) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL, level -> {
            level.zone("Z", "BATH", SHELL);
            for (int i = 0; i < count; i++) {
                level.fixture("F" + i, type, "Z", at(1000 + 2000 * i, 4000, 0), rack());
            }
        });
    }
}
