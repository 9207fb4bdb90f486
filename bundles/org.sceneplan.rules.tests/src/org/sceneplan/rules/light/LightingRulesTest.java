package org.sceneplan.rules.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.building.RectangularShop;

@Proves({"L01", "L01-HIGH", "L01-UGR", "L01-RA", "L01-CASH", "L02", "L02-NEW"})
class LightingRulesTest {

    private static final TestStandard STANDARD = TestStandard.create();

    @Test
    void hallIsAskedWithAllNumbers() {
        assertEquals("Is the sales hall lit with at least 300 lx at 0.75 m above the floor, glare rating UGR at most 22 "
                + "and colour rendering Ra at least 80?", Ask.questions("L01", shop(), STANDARD).get(0).textEn());
        assertTrue(Ask.whyNot("L01-UGR", shop()).contains("L01"));
        assertTrue(Ask.whyNot("L01-RA", shop()).contains("L01"));
        assertTrue(Ask.whyNot("L01-HIGH", shop(), TestStandard.create().with("L01-HIGH", 500, "lx"))
                .contains("ordinary"));
    }

    @Test
    void checkoutIsAskedWhereThereIsOne() {
        PlanBuilder desk = RectangularShop.of(10_000, 10_000,
                level -> level.fixture("C", "CASH", "", Ask.at(5000, 5000, 0), RectangularShop.desk()));

        assertTrue(Ask.questions("L01-CASH", desk, STANDARD).get(0).textEn().contains("500 lx"));
        assertTrue(Ask.whyNot("L01-CASH", shop()).contains("no checkout"));
    }

    @Test
    void densityOfTheLoad() {
        assertEquals(10, Ask.tightest("L02", shop(), STANDARD).value());
        assertEquals(12, Ask.tightest("L02", shop(), TestStandard.create().limit("L02-NEW", 12)).value());
        assertEquals(12.01, Ask.finding("L02", shop(), TestStandard.create().limit("L02-NEW", 12.01)).measured());
        assertTrue(Ask.questions("L02-NEW", shop(), STANDARD).get(0).textEn().contains("1,000 W"));
    }

    private static PlanBuilder shop() {
        return RectangularShop.of(10_000, 10_000, level -> { });
    }
}
