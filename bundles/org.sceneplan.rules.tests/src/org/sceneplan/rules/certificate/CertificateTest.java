package org.sceneplan.rules.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.rules.Ask;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.RuleResult;
import org.sceneplan.rules.TestStandard;
import org.sceneplan.rules.certificate.Certificate.Verdict;
import org.sceneplan.standard.RuleLimit;

class CertificateTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void namesEveryRuleOfTheCheckInItsOrder() {
        DesignContext context = overlapping();
        CheckResult result = RuleEngine.standard().check(context);
        Certificate certificate = Certificate.of(context, result, HASH, SignOff.OPEN);

        assertEquals(result.results().stream().map(RuleResult::ruleId).toList(),
                certificate.rules().stream().map(CertifiedRule::id).toList());
        assertEquals(result.count(Severity.H), certificate.count(Severity.H));
        assertEquals(Verdict.BLOCKED, certificate.verdict());
    }

    @Test
    void lineHoldsFindingsAndSetting() {
        CertifiedRule overlap = certificate().rules().stream().filter(rule -> rule.id().equals("SHELL-02")).findFirst()
                .orElseThrow();

        assertEquals(CertifiedResult.BROKEN, overlap.result());
        assertEquals(List.of("F2", "F1"), overlap.findings().getFirst().objects());
        assertEquals(Severity.H, overlap.setting().orElseThrow().severity());
    }

    @Test
    void factsHoldSettingsThatHaveNoLine() {
        Certificate certificate = certificate();
        List<String> lines = certificate.rules().stream().map(CertifiedRule::id).toList();
        List<String> further = certificate.facts().settings().stream().map(RuleLimit::ruleId).toList();

        assertTrue(further.contains("F04") && further.contains("DF-TV"), further.toString());
        assertFalse(further.stream().anyMatch(lines::contains));
    }

    @Test
    void ruleWithoutSettingIsCertifiedAsNotApplicable() {
        Certificate certificate = certificate();

        assertTrue(certificate.rules().stream().filter(rule -> rule.setting().isEmpty())
                .allMatch(rule -> rule.result() == CertifiedResult.NOT_APPLICABLE && !rule.reasonZh().isEmpty()
                        && rule.titleEn().equals(rule.id())));
    }

    @Test
    void everyReasonHasACodeOfOneWordThatDoesNotNameAClass() {
        List<CertifiedRule> others = certificate().rules().stream()
                .filter(rule -> rule.result() == CertifiedResult.NOT_APPLICABLE).toList();

        assertTrue(others.size() > 40, "only " + others.size());
        others.forEach(rule -> assertTrue(rule.reasonCode().matches("[a-z][A-Za-z]+"),
                rule.id() + ": " + rule.reasonCode()));
        assertTrue(certificate().rules().stream().allMatch(rule -> rule.reasonCode().isEmpty()
                || rule.result() == CertifiedResult.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @CsvSource({"SHELL-03, noObstacle", "D06, noneFridge", "D04, noneOutdoorUnit", "CLEAR-FRIDGE-SIDE, besideNone",
        "D06-SORT, notSort", "C09, storeTooSmall", "E01, countedIn",
        "UTIL-05, tapLowNone"})
    void codesOfReasonsStay(String id, String code) {
        assertEquals(code, certificate().rules().stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow().reasonCode());
    }

    @Test
    void refusesAHashThatIsNone() {
        DesignContext context = overlapping();
        CheckResult result = RuleEngine.standard().check(context);

        assertThrows(IllegalArgumentException.class, () -> Certificate.of(context, result, "ABC", SignOff.OPEN));
    }

    private static Certificate certificate() {
        DesignContext context = overlapping();
        return Certificate.of(context, RuleEngine.standard().check(context), HASH, SignOff.OPEN);
    }

    private static DesignContext overlapping() {
        PlanBuilder plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000),
                level -> level.fixture("F1", "GOND", "", Ask.at(3000, 3000, 0), Ask.block(1000, 1000))
                        .fixture("F2", "GOND", "", Ask.at(3500, 3000, 0), Ask.block(1000, 1000)));
        return Ask.context(plan.build(), TestStandard.create());
    }
}
