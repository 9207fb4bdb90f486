package org.sceneplan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.model.standard.Severity;

/**
 * What all rules of a check said of one plan.
 *
 * @param findings all findings: blocking ones first, inside a severity by rule in table order, then by objects and text
 * @param results  one result per rule in table order, also of rules that do not apply
 */
public record CheckResult(List<Finding> findings, List<RuleResult> results) {

    public CheckResult {
        findings = List.copyOf(findings);
        results = List.copyOf(results);
    }

    /** Collects the findings of the results in the order of {@link #findings()}. */
    static CheckResult of(List<RuleResult> results) {
        List<Finding> found = results.stream()
                .filter(result -> result.outcome() instanceof RuleOutcome.Checked)
                .flatMap(result -> ((RuleOutcome.Checked) result.outcome()).findings().stream()
                        .sorted(Comparator.comparing((Finding finding) -> String.join(" ", finding.objects()))
                                .thenComparing(Finding::messageEn)))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new CheckResult(found, results);
    }

    /** Returns the number of findings of a severity. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Tells whether a finding of severity H blocks submission. */
    public boolean hasBlocking() {
        return count(Severity.H) > 0;
    }

    /** Returns the findings of one rule, in the order of {@link #findings()}. */
    public List<Finding> findingsOf(String ruleId) {
        return findings.stream().filter(finding -> finding.rule().equals(ruleId)).toList();
    }

    /** Returns the outcome of one rule; empty when the check did not include it. */
    public Optional<RuleOutcome> outcomeOf(String ruleId) {
        return results.stream().filter(result -> result.ruleId().equals(ruleId)).map(RuleResult::outcome).findFirst();
    }
}
