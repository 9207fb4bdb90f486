package org.sceneplan.rules.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;

/** Desks 600 deep with 600 behind: 1,250 wide make 1.5 m2, 1,667 make 2 m2, 2,500 make 3 m2. */
@Proves("CASH-02")
class CheckoutAreaRuleTest {

    private static final TestStandard STANDARD = TestStandard.create().from("CASH-02-MID", 100)
            .from("CASH-02-LARGE", 500);

    @Test
    void smallStore() {
        assertEquals(List.of(), areas(10, 1250));
        assertEquals(List.of(1.49), areas(10, 1240));
        assertEquals(List.of(), areas(10, 1667));
        assertEquals(List.of(2.01), areas(10, 1675));
    }

    @Test
    void middleStore() {
        assertEquals(List.of(1.99), areas(20, 1660));
        assertEquals(List.of(1.99), areas(20, 1655)); // 1.986 m2; a working place 1 mm less deep would make 1.984
        assertEquals(List.of(), areas(20, 1667));
        assertEquals(List.of(), areas(20, 2500));
        assertEquals(List.of(3.01), areas(20, 2510));
    }

    @Test
    void largeStoreNeedsTwo() {
        assertEquals(List.of(1.0), areas(60, 2000));
        assertEquals(List.of(), areas(60, 2000, 2000));
        assertEquals(List.of(), areas(60, 2500, 2500));
        assertEquals(List.of(6.01), areas(60, 2500, 2510));
    }

    @Test
    void sentenceNamesAreaAndStore() {
        assertEquals("The checkout with its working place takes 1.49 m²; in a store of 100 m² at least 1.5 m² are "
                + "usual, 0.01 m² more.", Ask.findings("CASH-02", store(10, 1240), STANDARD).get(0).messageEn());
    }

    @Test
    void planWithoutCheckoutIsNotAsked() {
        assertEquals("The plan has no checkout yet.", Ask.whyNot("CASH-02", store(10), STANDARD));
    }

    private static List<Double> areas(int widthM, int... deskWidthsMm) {
        return Ask.findings("CASH-02", store(widthM, deskWidthsMm), STANDARD).stream().map(Finding::measured).toList();
    }

    private static PlanBuilder store(int widthM, int... deskWidthsMm) {
        return PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, widthM * 1000, 10_000), level -> {
            for (int i = 0; i < deskWidthsMm.length; i++) {
                level.fixture("C" + i, "CASH", "", at(4000, 2000 + 3000 * i, 0),
                        new FixtureSize(deskWidthsMm[i], 600, 1100, 1200, 2));
            }
        });
    }
}
