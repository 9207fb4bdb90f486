package org.sceneplan.rules;

import java.util.List;

/** What one rule says of one plan. */
public sealed interface RuleOutcome {

    /** The rule was checked; no finding means it holds. */
    record Checked(List<Finding> findings) implements RuleOutcome {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /** The rule does not apply to this plan, for the given reason. */
    record NotApplicable(String reasonZh, String reasonEn) implements RuleOutcome {
    }
}
