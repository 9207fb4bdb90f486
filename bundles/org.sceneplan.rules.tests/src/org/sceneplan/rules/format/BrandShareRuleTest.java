package org.sceneplan.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sceneplan.rules.Ask.at;
import static org.sceneplan.rules.Ask.rack;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.TestStandard;

@Proves("BRAND-01")
class BrandShareRuleTest {

    private static final Ring SHELL = Ring.rectangle(0, 0, 9000, 9000);

    @Test
    void withoutChosenProductsTheSharesAreOpen() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("P1", "R", "TV65", 0)
                        .position("P2", "R", "TV65", 0));

        assertEquals(List.of("No product is chosen yet for the 2 samples of the plan: will the brand shares keep the "
                + "contract when they are?"), texts(plan, TestStandard.create()));
    }

    @Test
    void theLargestShareIsNamed() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL,
                level -> level.fixture("R", "FBAY", "", at(4000, 4000, 0), rack()).position("P1", "R", "TV65", 0)
                        .last(DisplayPosition.class, position -> {
                            position.setSku("TV-A");
                            position.setQuantity(3);
                        }).position("P2", "R", "TV65", 0)
                        .last(DisplayPosition.class, position -> position.setSku("TV-B"))
                        .position("P3", "R", "TV65", 0));

        assertEquals(List.of("The brand with the largest share is Alpha: 75 % of the samples whose product is chosen "
                + "(3 of 4; 5 samples in all). Do all brand shares and brand walls keep the contract?"),
                texts(plan, TestStandard.create()));
    }

    @Test
    void planWithoutSamplesIsNotAsked() {
        assertEquals("The plan shows no samples yet.",
                Ask.whyNot("BRAND-01", PlanBuilder.of("PLAN", "TEST").level("L1", 3000, SHELL)));
    }

    private static List<String> texts(PlanBuilder plan, TestStandard standard) {
        return Ask.questions("BRAND-01", plan, standard).stream().map(Question::textEn).toList();
    }
}
