package org.sceneplan.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.Proves;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.TestStandard;

@Proves("APPROVAL-01")
class PersonalJudgementRuleTest {

    private static final PlanBuilder STORE = PlanBuilder.of("PLAN", "TEST").level("L1", 3000,
            Ring.rectangle(0, 0, 10_000, 10_000));

    @Test
    void itemsForAPersonAreAsked() {
        TestStandard standard = TestStandard.create().check(1, true).check(13, false).check(14, false);

        assertEquals(List.of("Check list item 13, item 13: is it in order?", "Check list item 14, item 14: is it in "
                + "order?"),
                Ask.questions("APPROVAL-01", STORE, standard).stream().map(Question::textEn).toList());
        assertEquals("审核清单第 13 项“项目13”是否符合要求？", Ask.questions("APPROVAL-01", STORE, standard).get(0).textZh());
    }

    @Test
    void checkListWithoutSuchItemsIsNotAsked() {
        assertEquals("The check list of the format has no item for a person.",
                Ask.whyNot("APPROVAL-01", STORE, TestStandard.create().check(1, true)));
    }
}
