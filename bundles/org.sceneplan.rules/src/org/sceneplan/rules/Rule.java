package org.sceneplan.rules;

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

    /**
     * Measures the plan against the limit.
     *
     * @param scope plan, standard and catalogue with the preparations all rules of one check share
     * @param limit setting of this rule: switched on, and the store is large enough for it
     */
    RuleOutcome measure(CheckScope scope, RuleLimit limit);
}
