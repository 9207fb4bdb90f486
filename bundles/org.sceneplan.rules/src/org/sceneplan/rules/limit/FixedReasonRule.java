package org.sceneplan.rules.limit;

import static java.util.Objects.requireNonNull;

import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * A rule that is never asked by itself, for a reason that is the same for every plan: its number counts in another
 * rule, or it is meant for another kind of shop. It measures nothing.
 */
public final class FixedReasonRule implements Rule {

    private static final Wording WORDING = Wording.of(FixedReasonRule.class);

    private final String id;
    private final RuleOutcome outcome;

    /** Makes a rule that answers with a reason. */
    public FixedReasonRule(String id, Bilingual reason) {
        this.id = requireNonNull(id, "id");
        this.outcome = new RuleOutcome.NotApplicable(reason);
    }

    /** Makes a rule whose number another rule counts with and answers for. */
    public static FixedReasonRule countedIn(String otherId, String id) {
        return new FixedReasonRule(id, WORDING.text("FixedReasonRule_countedIn", otherId));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of();
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        return outcome;
    }
}
