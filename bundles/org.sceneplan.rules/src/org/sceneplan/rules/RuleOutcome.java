package org.sceneplan.rules;

import java.util.List;
import java.util.Optional;

import org.sceneplan.rules.wording.Bilingual;

/** What one rule says of one plan. */
public sealed interface RuleOutcome {

    /** What a person must answer; empty for most rules. */
    default List<Question> questions() {
        return List.of();
    }

    /**
     * The rule was checked; no finding means that it holds as far as a machine can tell.
     *
     * @param findings  where it is broken
     * @param looked    number of things or places that were measured
     * @param tightest  the value nearest to its limit or farthest beyond; empty when the rule measures no number
     * @param questions what a person must still answer
     */
    record Checked(List<Finding> findings, int looked, Optional<Measure> tightest, List<Question> questions)
            implements RuleOutcome {
        public Checked {
            findings = List.copyOf(findings);
            questions = List.copyOf(questions);
        }
    }

    /** No machine can check the rule on this plan; a person must answer, at least one question. */
    record Asked(List<Question> questions) implements RuleOutcome {
        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The rule does not apply to this plan, for the given reason.
     *
     * @param reasonKey message key of the reason
     */
    record NotApplicable(String reasonKey, String reasonZh, String reasonEn) implements RuleOutcome {
        /** The reason as a text in both languages. */
        public NotApplicable(Bilingual reason) {
            this(reason.key(), reason.zh(), reason.en());
        }
    }
}
