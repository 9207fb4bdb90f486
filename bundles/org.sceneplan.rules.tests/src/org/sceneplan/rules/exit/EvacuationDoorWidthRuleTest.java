package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("F13")
class EvacuationDoorWidthRuleTest {

    @Test
    void doorAsWideAsTheLimitPasses() {
        assertEquals(List.of(),
                Ask.findings("F13", ExitShop.of(9000, 9000, level -> level.entrance("E1", 0, 0, 1400))));
    }

    @Test
    void doorOneMillimetreNarrowerFails() {
        Finding finding = Ask.finding("F13", ExitShop.of(9000, 9000, level -> level.entrance("E1", 0, 0, 1399)));

        assertEquals(1399, finding.measured());
        assertEquals(List.of("E1"), finding.objects());
        assertEquals("Evacuation door entrance E1 is 1,399 mm wide; it needs 1,400 mm, 1 mm more.",
                finding.messageEn());
    }

    @Test
    void otherDoorsAreNotAsked() {
        assertEquals("The survey marks no door as an evacuation door.", Ask.whyNot("F13",
                ExitShop.of(9000, 9000, level -> level.opening("B1", OpeningKind.BACK_DOOR, 0, 0, 800))));
    }
}
