package org.sceneplan.rules;

import java.util.ArrayList;
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

    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparing((Finding finding) -> String.join(" ", finding.objects())).thenComparing(Finding::messageEn);
    private static final Comparator<Finding> BY_SEVERITY = Comparator.comparing(Finding::severity);

    public CheckResult {
        findings = List.copyOf(findings);
        results = List.copyOf(results);
    }

    /** Collects the findings of the results; those of an earlier check of the same rules where none differs. */
    static CheckResult of(List<RuleResult> results, CheckResult before) {
        for (int i = 0; i < results.size(); i++) {
            RuleResult now = results.get(i);
            RuleResult old = before.results.get(i);
            if (now != old && !findings(now).equals(findings(old))) {
                return of(results);
            }
        }
        return new CheckResult(before.findings, results);
    }

    private static List<Finding> findings(RuleResult result) {
        return result.outcome() instanceof RuleOutcome.Checked checked ? checked.findings() : List.of();
    }

    /** Collects the findings of the results in the order of {@link #findings()}. */
    static CheckResult of(List<RuleResult> results) {
        List<Finding> found = new ArrayList<>();
        for (RuleResult result : results) {
            List<Finding> own = findings(result);
            if (!own.isEmpty()) {
                int start = found.size();
                found.addAll(own);
                found.subList(start, found.size()).sort(BY_PLACE);
            }
        }
        found.sort(BY_SEVERITY);
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
