package org.sceneplan.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** A store of 100 m2. */
@Proves("FORMAT-01")
class StoreAreaRuleTest {

    private static final PlanBuilder STORE = PlanBuilder.of("PLAN", "TEST").level("L1", 3000,
            Ring.rectangle(0, 0, 10_000, 10_000));

    @Test
    void areasAtBothLimitsPass() {
        assertEquals(List.of(), Ask.findings("FORMAT-01", STORE, TestStandard.create().area(100, 200)));
        assertEquals(List.of(), Ask.findings("FORMAT-01", STORE, TestStandard.create().area(50, 100)));
        assertEquals(100, Ask.tightest("FORMAT-01", STORE, TestStandard.create().area(50, 100)).value());
    }

    @Test
    void smallerAndLargerStoresFail() {
        Finding small = Ask.finding("FORMAT-01", STORE, TestStandard.create().area(100.01, 200));
        assertEquals(100, small.measured());
        assertEquals(100.01, small.limit());
        assertEquals("The store has 100 m²; a Test needs at least 100.01 m², 0.01 m² more. Choose a smaller format or "
                + "a larger site.", small.messageEn());
        assertEquals(99.99, Ask.finding("FORMAT-01", STORE, TestStandard.create().area(50, 99.99)).limit());
    }

    @Test
    void noGreatestAreaIsNoLimit() {
        assertEquals(List.of(), Ask.findings("FORMAT-01", STORE, TestStandard.create().area(50, 0)));
    }
}
