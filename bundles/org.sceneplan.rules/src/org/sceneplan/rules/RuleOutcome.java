package org.sceneplan.rules;

import java.util.List;

import org.sceneplan.rules.wording.Bilingual;

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
        /** The reason as a text in both languages. */
        public NotApplicable(Bilingual reason) {
            this(reason.zh(), reason.en());
        }
    }
}
