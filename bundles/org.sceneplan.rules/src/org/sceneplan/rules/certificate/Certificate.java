package org.sceneplan.rules.certificate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/**
 * The full result of a check as a list that a person signs and a program can check again: every rule of the engine in
 * table order, what it says of the plan, and what that rests on.
 *
 * @param standardId       format standard the plan was checked against
 * @param standardVersion  its version
 * @param catalogueId      catalogue the plan was checked with
 * @param catalogueVersion its version
 */
public record Certificate(CertifiedPlan plan, String standardId, String standardVersion, String catalogueId,
        String catalogueVersion, List<CertifiedRule> rules, CertifiedFacts facts, SignOff signOff) {

    /** What the rules say together. */
    public enum Verdict {
        /** No finding of severity H or W. */
        PASSES,
        /** Findings of severity W want a written reason. */
        REASONS_WANTED,
        /** Findings of severity H block the plan. */
        BLOCKED
    }

    public Certificate {
        requireNonNull(plan, "plan");
        requireNonNull(facts, "facts");
        requireNonNull(signOff, "signOff");
        rules = List.copyOf(rules);
    }

    /**
     * Writes down a check.
     *
     * @param result     the full check of this very context
     * @param planSha256 SHA-256 of the bytes of the plan file, 64 hexadecimal digits in lower case
     */
    public static Certificate of(DesignContext context, CheckResult result, String planSha256, SignOff signOff) {
        Set<String> ruleIds = result.results().stream().map(rule -> rule.ruleId()).collect(Collectors.toSet());
        return new Certificate(CertifiedPlan.of(context.plan(), planSha256), context.standard().id(),
                context.standard().version(), context.catalogue().id(), context.catalogue().version(),
                result.results().stream().map(rule -> CertifiedRule.of(rule, result.findingsOf(rule.ruleId()),
                        context.standard().ruleLimits())).toList(),
                CertifiedFacts.of(context, ruleIds), signOff);
    }

    /** Returns the number of findings of a severity. */
    public int count(Severity severity) {
        return (int) rules.stream().flatMap(rule -> rule.findings().stream())
                .filter(finding -> finding.severity() == severity).count();
    }

    /** Returns the number of rules with a result. */
    public int count(CertifiedResult result) {
        return (int) rules.stream().filter(rule -> rule.result() == result).count();
    }

    /** Returns the number of questions to a person. */
    public int questions() {
        return rules.stream().mapToInt(rule -> rule.questions().size()).sum();
    }

    /** Returns what the rules say together. */
    public Verdict verdict() {
        if (count(Severity.H) > 0) {
            return Verdict.BLOCKED;
        }
        return count(Severity.W) > 0 ? Verdict.REASONS_WANTED : Verdict.PASSES;
    }
}
