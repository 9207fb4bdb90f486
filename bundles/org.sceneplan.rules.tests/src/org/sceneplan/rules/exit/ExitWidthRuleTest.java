package org.sceneplan.rules.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;

@Proves({"F08-1", "F08-3", "F08-4", "F08-B"})
class ExitWidthRuleTest {

    @Test
    void exactWidthPasses() {
        // 600 m2 x 0.6 = 360 persons x 0.65 m / 100 = 2,340 mm
        assertEquals(List.of(), Ask.findings("F08-1", shop(840, 1500)));
    }

    @Test
    void oneMillimetreLessFails() {
        Finding finding = Ask.finding("F08-1", shop(839, 1500));

        assertEquals(2339, finding.measured());
        assertEquals(2340, finding.limit());
        assertEquals(List.of("L1", "E1", "X1"), finding.objects());
        assertEquals("The safety exits of level L1 are 2,339 mm wide together; 360 persons need 2,340 mm, 1 mm "
                + "more. Widen a door or add an exit.", finding.messageEn());
    }

    @Test
    void everyBandOfStoreysHasItsWidth() {
        // stair 3 m wide; 600 m2: storey 3 324 persons x 0.75 = 2,430, storey 4 252 x 1.00 = 2,520, basement 360 x 0.75
        assertEquals(List.of(), Ask.findings("F08-3", storeyWithStair(3, 2430)));
        assertEquals(2429, Ask.finding("F08-3", storeyWithStair(3, 2429)).measured());
        assertEquals(List.of(), Ask.findings("F08-4", storeyWithStair(5, 2520)));
        assertEquals(2520, Ask.finding("F08-4", storeyWithStair(5, 2519)).limit());
        assertEquals(List.of(), Ask.findings("F08-B", storeyWithStair(-1, 2700)));
        assertEquals(2700, Ask.finding("F08-B", storeyWithStair(-1, 2699)).limit());
    }

    @Test
    void shopWithoutSuchStoreyIsNotAsked() {
        for (String ruleId : List.of("F08-3", "F08-4", "F08-B")) {
            assertEquals("The shop has no storey of this kind.", Ask.whyNot(ruleId, shop(1500, 1500)));
        }
    }

    @Test
    void weakBuildingIsNotAsked() {
        assertEquals("The code gives numbers for fire resistance classes 1 and 2 only; the survey states class 3.",
                Ask.whyNot("F08-1", shop(1500, 1500).store(store -> store.setFireResistanceClass(3))));
    }

    private static PlanBuilder shop(int entranceMm, int exitMm) {
        return ExitShop.of(30_000, 20_000,
                level -> ExitShop.exit(level.entrance("E1", 0, 1000, entranceMm), "X1", 2, 1000, exitMm));
    }

    private static PlanBuilder storeyWithStair(int storey, int stairMm) {
        return ExitShop.of(30_000, 20_000, level -> ExitShop.storey(level, storey).obstacle("S1", ObstacleKind.STAIR,
                Ring.rectangle(0, 0, 6000, stairMm)));
    }
}
