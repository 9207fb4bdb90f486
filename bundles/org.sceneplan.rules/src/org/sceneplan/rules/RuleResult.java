package org.sceneplan.rules;

/** What one rule said of one plan. */
public record RuleResult(String ruleId, RuleOutcome outcome) {
}
