package org.sceneplan.rules;

import java.util.List;
import java.util.Set;

import org.sceneplan.standard.RuleLimit;

/**
 * Checks one numbered rule; stateless, reads snapshots only, safe for any thread.
 *
 * <p>A rule holds the method. Limit, severity and scope come from the {@link RuleLimit} of the context's standard, and
 * whether the rule is to be asked at all is decided once for all rules, in {@link RuleEngine#check(Rule, CheckScope)}.
 */
public interface Rule {

    /** Id of the rule in the rule book. */
    String id();

    /** Ids of further settings of the rule book it reads beside its own; none unless overridden. */
    default List<String> furtherSettings() {
        return List.of();
    }

    /**
     * Parts of the plan it reads; it is asked again only when one of them changed. {@link PlanPart#STORE} always counts,
     * too. All parts unless overridden.
     */
    default Set<PlanPart> reads() {
        return PlanPart.ALL;
    }

    /**
     * Measures the plan against the limit.
     *
     * @param scope plan, standard and catalogue with the preparations all rules of one check share
     * @param limit setting of this rule: switched on, the store is large enough for it, and the
     *              further settings exist
     */
    RuleOutcome measure(CheckScope scope, RuleLimit limit);
}
