package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves("F09")
class ExitDistanceRuleTest {

    @Test
    void exactDistancePasses() {
        // far corner: 18 m east of the jamb and 24 m north, 30 m straight
        assertEquals(List.of(), Ask.findings("F09", shop(20_000, 24_000, false)));
    }

    @Test
    void oneMillimetreFartherFails() {
        Finding finding = Ask.finding("F09", shop(20_002, 24_000, false));

        assertEquals(30_001, finding.measured());
        assertEquals(30_000, finding.limit());
        assertEquals(List.of("L1", "E1"), finding.objects());
        assertEquals("On level L1, the place at x 20,002, y 24,000 mm lies 30.001 m straight from the nearest "
                + "safety exit; 30 m are allowed, over by 0.001 m. Add an exit nearer to it.", finding.messageEn());
    }

    @Test
    void sprinklersLengthenTheDistance() {
        // 22.5 m and 30 m: 37.5 m
        assertEquals(List.of(), Ask.findings("F09", shop(24_500, 30_000, true)));
        assertEquals(37_500, Ask.finding("F09", shop(24_502, 30_000, true)).limit());
    }

    @Test
    void shopWithoutExitIsNotAsked() {
        assertEquals("None of these storeys has a safety exit; rule F01 reports that.",
                Ask.whyNot("F09", ExitShop.of(50_000, 50_000, level -> { })));
    }

    @Test
    void weakBuildingIsNotAsked() {
        assertEquals("The code gives numbers for fire resistance classes 1 and 2 only; the survey states class 4.",
                Ask.whyNot("F09", shop(1000, 1000, false).store(store -> store.setFireResistanceClass(4))));
    }

    /** Entrance from x 0 to 2000 in the south wall. */
    private static PlanBuilder shop(int widthMm, int depthMm, boolean sprinklers) {
        return ExitShop.of(widthMm, depthMm, level -> level.entrance("E1", 0, 0, Math.min(2000, widthMm)),
                store -> store.setSprinklers(sprinklers));
    }
}
