package org.sceneplan.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.RuleOutcome.Checked;

/** What rules answered while a test class ran; {@link Ask} and {@link org.sceneplan.rules.shown.Show} tell it. */
public final class Heard {

    private static final List<RuleResult> ANSWERS = new ArrayList<>();

    private Heard() {
    }

    /** Keeps an answer and returns it; a rule that looked at nothing must say why, it never passes in silence. */
    public static RuleOutcome add(String ruleId, RuleOutcome outcome) {
        if (outcome instanceof Checked checked) {
            assertTrue(checked.looked() > 0 || !checked.questions().isEmpty(), ruleId + " passes without a look");
        }
        ANSWERS.add(new RuleResult(ruleId, outcome));
        return outcome;
    }

    static void forget() {
        ANSWERS.clear();
    }

    /** Returns what one rule answered since it last forgot, in the order of the tests. */
    static List<RuleOutcome> of(String ruleId) {
        return ANSWERS.stream().filter(each -> each.ruleId().equals(ruleId)).map(RuleResult::outcome).toList();
    }
}
