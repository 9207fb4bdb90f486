package org.sceneplan.rules.certificate;

import org.sceneplan.rules.RuleOutcome;

/** What a certificate says of one rule in a word. */
public enum CertifiedResult {
    /** Checked, without a finding. */
    HOLDS,
    /** Checked, with at least one finding. */
    BROKEN,
    /** Nothing to measure; a person answers. */
    ASKED,
    /** Does not apply to this plan. */
    NOT_APPLICABLE;

    static CertifiedResult of(RuleOutcome outcome) {
        return switch (outcome) {
            case RuleOutcome.Checked checked -> checked.findings().isEmpty() ? HOLDS : BROKEN;
            case RuleOutcome.Asked asked -> ASKED;
            case RuleOutcome.NotApplicable none -> NOT_APPLICABLE;
        };
    }
}
