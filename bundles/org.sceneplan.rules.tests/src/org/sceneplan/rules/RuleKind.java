package org.sceneplan.rules;

import static org.sceneplan.rules.RuleCase.ASKED;
import static org.sceneplan.rules.RuleCase.AT_LIMIT;
import static org.sceneplan.rules.RuleCase.FAIL;
import static org.sceneplan.rules.RuleCase.LIMIT;
import static org.sceneplan.rules.RuleCase.NOT_APPLICABLE;
import static org.sceneplan.rules.RuleCase.PASS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.rules.limit.FixedReasonRule;

/** Which cases a rule can have at all: measured rules have all four; each other kind says why it has not. */
enum RuleKind {

    /** It measures the plan. */
    MEASURED(Set.of(), PASS, FAIL, LIMIT, NOT_APPLICABLE),

    /** It measures every plan there can be: each has a size, floors and lamps. */
    MEASURED_ALWAYS(Set.of("F01", "F15", "FORMAT-01", "L02", "LOAD-02", "SAMPLE-LIVE"), PASS, FAIL, LIMIT),

    /** It says from or up to which size a store falls under a code; beyond, it does not apply. */
    SIZE_CLASS(Set.of("C01", "C02-LARGE"), PASS, AT_LIMIT, NOT_APPLICABLE),

    /** The same below a size: exactly at it the rule no longer applies. */
    SIZE_CLASS_BELOW(Set.of("C02"), PASS, NOT_APPLICABLE),

    /** What it measures may keep the limit; beyond, the plan does not tell what would make up for it: a person does. */
    ASKED_BEYOND(Set.of("A05", "C08", "C17-NATURAL", "C24-TROLLEY", "P02"), PASS, AT_LIMIT, ASKED, NOT_APPLICABLE),

    /** The survey says yes, without a number, or a person does. */
    ASKED_UNLESS_SURVEYED(Set.of("A04"), PASS, ASKED, NOT_APPLICABLE),

    /** The plan holds nothing to measure it with: a person says whether it holds. */
    ASKED_ONLY(Set.of("A03", "A06", "A07", "APPROVAL-01", "BRAND-01", "C15", "C19", "C20", "CLEAR-DUCT", "D01-CARE",
            "D06-SORT", "D08-LARGEST", "D10-BRAND", "D11", "D12", "D12-LETTER", "D12-LIVE", "D12-SMALL", "D13-STOCK",
            "F18", "G01", "G02", "L01-CASH"), ASKED, NOT_APPLICABLE),

    /** The same in every store there can be. */
    ASKED_ALWAYS(Set.of("F19", "F22", "F23", "L01", "L02-NEW", "V01", "V01-COOL"), ASKED),

    /** Its number counts in another rule, or no format of the chain has such a shop: nothing is measured. */
    NEVER_ASKED(Set.of(), NOT_APPLICABLE);

    /** What a rule can say; that a value lies at the limit is no answer of its own, and any rule may ask as well. */
    static final Set<RuleCase> ANSWERS = EnumSet.of(PASS, FAIL, NOT_APPLICABLE);

    private final Set<String> ruleIds;
    private final Set<RuleCase> cases;

    RuleKind(Set<String> ruleIds, RuleCase... cases) {
        this.ruleIds = ruleIds;
        this.cases = EnumSet.copyOf(List.of(cases));
    }

    /** Returns the ids that are listed for this kind. */
    Set<String> ruleIds() {
        return ruleIds;
    }

    /** Returns the kind of a rule. */
    static RuleKind of(Rule rule) {
        if (rule instanceof FixedReasonRule) {
            return NEVER_ASKED;
        }
        for (RuleKind kind : values()) {
            if (kind.ruleIds.contains(rule.id())) {
                return kind;
            }
        }
        return MEASURED;
    }

    /** Returns the cases that a rule of the table must have. */
    static Set<RuleCase> casesOf(String ruleId) {
        return of(RuleEngine.standard().rule(ruleId).orElseThrow(
                () -> new AssertionError("no rule " + ruleId + " in the table"))).cases;
    }
}
