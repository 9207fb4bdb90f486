package org.sceneplan.verifier.internal.rule;

import org.sceneplan.verifier.internal.document.RuleLine;

/**
 * A rule does not apply.
 *
 * @param reason code of the reason; empty where the rule has but one of its own
 */
record None(String reason) implements Answer {

    /** The same with the one reason that a rule has of its own. */
    None of(String rule) {
        return reason.isEmpty() ? new None(OwnReasons.of(rule)) : this;
    }

    @Override
    public void compare(RuleLine line, Differences differences) {
        if (!line.isNotApplicable()) {
            differences.add("rule.doesNotApply");
        } else if (!line.reasonCode().isEmpty() && !reason.isEmpty() && !line.reasonCode().equals(reason)) {
            differences.add("rule.reasonWrong", line.reasonCode(), reason);
        }
    }
}
