package org.sceneplan.rules.budget;

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

/** Fridge bays 1,000 wide cost 800 to 2,500 CNY each: 1,650 in the middle. */
@Proves("BUDGET-01")
class FixtureBudgetRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 9000, 9000);

    @Test
    void costAtTheBudgetPasses() {
        assertEquals(List.of(), Ask.findings("BUDGET-01", bays(1000, 2, 3300)));
        assertEquals(3300, Ask.tightest("BUDGET-01", bays(1000, 2, 3300), TestStandard.create()).value());
    }

    @Test
    void oneYuanLessFails() {
        Finding finding = Ask.finding("BUDGET-01", bays(1000, 2, 3299));

        assertEquals(3300, finding.measured());
        assertEquals(3299, finding.limit());
        assertEquals("CNY", finding.unit());
        assertEquals("The fixtures cost 1,600 to 5,000 CNY by the catalogue, 3,300 CNY in the middle; the budget is "
                + "3,299 CNY, over by 1 CNY. Leave out optional fixtures or raise the budget.", finding.messageEn());
    }

    @Test
    void baysAreCountedByWidth() {
        assertEquals(3300, Ask.finding("BUDGET-01", bays(2000, 1, 3000)).measured());
    }

    @Test
    void upperEndBeyondTheBudgetIsAsked() {
        assertEquals(1, Ask.questions("BUDGET-01", bays(1000, 2, 4999), TestStandard.create()).size());
        assertEquals(List.of(), Ask.questions("BUDGET-01", bays(1000, 2, 5000), TestStandard.create()));
    }

    @Test
    void storeWithoutBudgetIsNotAsked() {
        assertEquals("The survey states no budget.", Ask.whyNot("BUDGET-01", bays(1000, 1, 0)));
        assertEquals("The plan has no fixtures yet.", Ask.whyNot("BUDGET-01", bays(1000, 0, 9)));
    }

    private static PlanBuilder bays(int widthMm, int count, int budgetCny) {
        return PlanBuilder.of("PLAN", "TEST").store(store -> store.setBudgetCny(budgetCny)).level("L1", 3000, SHELL,
                level -> {
                    for (int i = 0; i < count; i++) {
                        level.fixture("F" + i, "FBAY", "", at(2000, 1000 + 2000 * i, 0),
                                new FixtureSize(widthMm, 750, 2400, 1200, 1));
                    }
                });
    }
}
