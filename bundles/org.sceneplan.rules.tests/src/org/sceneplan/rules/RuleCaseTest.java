package org.sceneplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.RuleOutcome.Asked;
import org.sceneplan.rules.RuleOutcome.Checked;
import org.sceneplan.rules.RuleOutcome.NotApplicable;

/** Which answers count as which case: nothing but both sides of one limit is the limit. */
class RuleCaseTest {

    @Test
    void answersAreCases() {
        assertEquals(Set.of(RuleCase.PASS), heard(holding(1300, 1200)));
        assertEquals(Set.of(RuleCase.FAIL), heard(broken(1100, 1200)));
        assertEquals(Set.of(RuleCase.ASKED),
                heard(new Asked(List.of(new Question("A01", List.of(), "问", "Asked?", "[K]")))));
        assertEquals(Set.of(RuleCase.NOT_APPLICABLE), heard(new NotApplicable("AisleFreeRule_noAisle", "无", "none")));
        assertEquals(Set.of(), heard());
    }

    @Test
    void ruleWithoutSettingOrSwitchedOffProvesNothing() {
        assertEquals(Set.of(), heard(new NotApplicable("RuleEngine_switchedOff", "关", "off"),
                new NotApplicable("RuleEngine_noSetting", "无", "none")));
    }

    @Test
    void ruleThatLookedAtNothingDoesNotPass() {
        assertEquals(Set.of(), heard(new Checked(List.of(), 0, Optional.empty(), List.of())));
    }

    @Test
    void limitIsHeldAndBrokenByOneUnit() {
        assertTrue(RuleCase.LIMIT.isHeard(List.of(holding(1200, 1200), broken(1199, 1200))));
        assertFalse(RuleCase.LIMIT.isHeard(List.of(holding(1200, 1200), broken(1198, 1200))));
        assertFalse(RuleCase.LIMIT.isHeard(List.of(holding(1201, 1200), broken(1199, 1200))));
        assertFalse(RuleCase.LIMIT.isHeard(List.of(holding(1200, 1200))));
        assertFalse(RuleCase.LIMIT.isHeard(List.of(broken(1199, 1200))));
    }

    @Test
    void limitIsOneLimitMovedByAtMostOneUnit() {
        assertTrue(RuleCase.LIMIT.isHeard(List.of(holding(1200, 1200), broken(1200, 1201))));
        assertFalse(RuleCase.LIMIT.isHeard(List.of(holding(1200, 1200), broken(899, 900))));
    }

    private static Set<RuleCase> heard(RuleOutcome... answers) {
        Set<RuleCase> heard = EnumSet.noneOf(RuleCase.class);
        for (RuleCase each : RuleCase.values()) {
            if (each.isHeard(List.of(answers))) {
                heard.add(each);
            }
        }
        return heard;
    }

    private static Checked holding(double value, double limit) {
        return new Checked(List.of(), 1, Optional.of(new Measure(value, limit, "mm", Sense.AT_LEAST, List.of("A"))),
                List.of());
    }

    private static Checked broken(double value, double limit) {
        return new Checked(List.of(new Finding("A01", Severity.H, List.of("A"), value, limit, "mm", "窄", "Narrow.",
                "[K]")), 1, Optional.empty(), List.of());
    }
}
