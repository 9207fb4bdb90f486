package org.sceneplan.verifier.internal.rule;

import org.sceneplan.verifier.internal.document.RuleLine;

/** What a rule says when it is checked again. */
interface Answer {

    /** Compares the line of the certificate with it. */
    void compare(RuleLine line, Differences differences);

    /** The rule does not apply. */
    Answer NOT_APPLICABLE = (line, differences) -> {
        if (!line.isNotApplicable()) {
            differences.add("rule.doesNotApply");
        }
    };
}
