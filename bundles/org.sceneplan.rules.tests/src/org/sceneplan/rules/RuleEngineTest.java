package org.sceneplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

class RuleEngineTest {

    @Test
    void everyRuleOfTheTableHasItsOwnIdAndAResult() {
        CheckResult result = Ask.all(TestShops.broken().build(), TestStandard.create());

        List<String> ids = RuleEngine.standard().rules().stream().map(Rule::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(ids, result.results().stream().map(RuleResult::ruleId).toList());
    }

    @Test
    void bundledRuleBookHasASettingForEveryRule() throws StandardReadException {
        RuleLimits limits = StandardLibrary.bundled().ruleBook();

        List<String> missing = new ArrayList<>();
        for (Rule rule : RuleEngine.standard().rules()) {
            if (limits.find(rule.id()).filter(RuleLimit::enabled).isEmpty()) {
                missing.add(rule.id());
            }
            rule.furtherSettings().stream().filter(id -> limits.find(id).isEmpty()).forEach(missing::add);
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void blockingFindingsComeFirst() {
        CheckResult result = Ask.all(TestShops.broken().build(), TestStandard.create());

        List<Severity> severities = result.findings().stream().map(Finding::severity).toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        assertEquals(result.findings().size(), result.count(Severity.H) + result.count(Severity.W)
                + result.count(Severity.I));
        assertTrue(result.hasBlocking());
    }

    @Test
    void warningsAloneDoNotBlock() {
        CheckResult result = Ask.all(TestShops.sound().build(),
                TestStandard.create().samples("X", List.of("tv"), List.of(), 99));

        assertEquals(1, result.count(Severity.W));
        assertFalse(result.hasBlocking());
        assertEquals(1, result.findingsOf("SAMPLE-MIN").size());
        assertEquals(RuleOutcome.Checked.class, result.outcomeOf("SAMPLE-MIN").orElseThrow().getClass());
    }

    @Test
    void sameContextGivesTheSameResult() {
        assertEquals(Ask.all(TestShops.broken().build(), TestStandard.create()),
                Ask.all(TestShops.broken().build(), TestStandard.create()));
    }

    @Test
    void emptyPlanIsChecked() {
        CheckResult result = Ask.all(
                PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.parse("0,0 1000,0 0,1000")).build(),
                TestStandard.create());

        assertEquals(List.of("F01"), result.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void ruleFollowsTheLimitOfTheStandard() {
        assertEquals(List.of(), Ask.findings("F13", TestShops.sound()));
        TestStandard strict = TestStandard.create().without("F13");

        assertTrue(Ask.whyNot("F13", TestShops.sound(), strict).contains("no setting"));
    }

    @Test
    void ruleForZonesSaysWhenNothingLiesThere() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.zone("Z", "KITCHEN", Ring.rectangle(0, 0, 4000, 4000)).fixture("A", "GOND", "Z",
                        Ask.at(0, 2000, 0), Ask.block(1000, 1000)));

        assertEquals(List.of("A"), Ask.finding("SHELL-01", plan, TestStandard.create().in("SHELL-01", "KITCHEN"))
                .objects());
        assertEquals("The format standard asks the rule in these zones only, and the plan has nothing to check "
                + "there: BATH.", Ask.whyNot("SHELL-01", plan, TestStandard.create().in("SHELL-01", "BATH")));
    }
}
